#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "check/answer.h"
#include "text/catalogue.h"

namespace check {

/// An answer in words: keys of words/, and what fills the first. Moments are written in the language's way, at an offset from UTC.
struct Said {
  std::string answer;
  std::vector<text::Argument> arguments;
  std::optional<std::string> reason;  // what was altered, why not ours, why unknown
  std::string next;                   // what to do now
  bool operator==(const Said&) const = default;
};

/// What was brought to be checked, on which depends what can be done next: the file, the paper (its QR, or number and code), the wallet's credential.
enum class Carrier { file, paper, credential };

/// `day`: the day that was asked about, where it was not the present; the answer is then about its end.
Said said(const Answer& answer, Carrier carrier, text::Language language, std::chrono::minutes offset, std::optional<std::chrono::sys_days> day = {});

/// The last day of a period, which ended with that moment.
std::chrono::sys_days last_day_before(base::Instant end, std::chrono::minutes offset);

}  // namespace check
