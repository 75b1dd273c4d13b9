#pragma once
#include <string>
#include <string_view>

#include "jurisdiction/jurisdiction.h"
#include "rules/filter.h"

/// Asks one rule one line on 23 November 2026; the answer without its line feed.
inline std::string ask(std::string_view what, std::string_view line) {
  static const auto beijing = jurisdiction::embedded();
  rules::Filter filter(what, beijing, *law::parse_day("2026-11-23"));
  std::string out;
  filter.answer(line, out);
  out.pop_back();
  return out;
}

/// The field of the fault that is answered, "none" where the line is well-formed.
inline std::string fault(std::string_view what, std::string_view line) {
  const auto answer = ask(what, line);
  constexpr std::string_view before = R"({"error": {"field": ")";
  if (!answer.starts_with(before)) return "none";
  return answer.substr(before.size(), answer.find('"', before.size()) - before.size());
}
