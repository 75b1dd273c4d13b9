#pragma once
#include "base/bytes.h"
#include "check/answer.h"
#include "check/standing.h"
#include "check/trust.h"

namespace check {

inline constexpr std::size_t largest_file = 20'000'000;

/// A signature says nothing of what was appended later: the document is ours and unaltered only if its one signature covers every byte of
/// the file but the gap for the signature itself, and the gap holds the signature in its one spelling and zeros.
Answer check_pdf(base::ByteView file, const Trust& trust, const Register& asked);

}  // namespace check
