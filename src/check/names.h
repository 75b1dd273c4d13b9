#pragma once
#include <string_view>

#include "check/answer.h"

// Answers in key words, for programs; sentences are in check/words.h.
namespace check {

/// "valid", "taken_back": the kind of the answer.
std::string_view name(const Answer& answer);
/// What was altered, why not ours, why unknown: "content"; empty for the others.
std::string_view reason(const Answer& answer);

std::string_view name(Altered::Where where);
std::string_view name(NotOurs::Why why);
std::string_view name(Unknown::Why why);

}  // namespace check
