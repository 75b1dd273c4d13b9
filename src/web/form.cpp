#include "web/form.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "law/identity.h"

namespace web {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  const auto first = text.find_first_not_of(space);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(space) - first + 1);
}

bool has_control_characters(std::string_view text, bool lines) {
  return std::ranges::any_of(text, [lines](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && !(lines && (c == '\n' || c == '\r' || c == '\t'));
  });
}

std::optional<int> number(std::string_view text, std::size_t digits) {
  if (text.empty() || text.size() > digits) return std::nullopt;
  int value = 0;
  const auto end = text.data() + text.size();
  const auto [stopped, fault] = std::from_chars(text.data(), end, value);
  if (fault != std::errc{} || stopped != end || value < 0) return std::nullopt;
  return value;
}

// A month by number, or by its English name or the first three letters of it.
std::optional<int> month(std::string_view text) {
  if (const auto value = number(text, 2)) return value;
  constexpr std::array<std::string_view, 12> names{"january", "february", "march",     "april",   "may",      "june",
                                                   "july",    "august",   "september", "october", "november", "december"};
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  for (std::size_t i = 0; i < names.size(); ++i)
    if (lower == names[i] || (lower.size() == 3 && names[i].starts_with(lower))) return static_cast<int>(i + 1);
  return std::nullopt;
}

}  // namespace

std::string Form::text(std::string_view name, bool required, std::size_t most) {
  const auto value = trimmed(request_.field(name));
  if (value.empty() && required) fault(std::string(name), "fault.missing");
  if (value.size() > most) fault(std::string(name), "fault.too_long");
  if (has_control_characters(value, false)) fault(std::string(name), "fault.characters");
  return std::string(value);
}

std::string Form::document_number(std::string_view name, bool required) {
  return law::document_number_as_recorded(text(name, required, 30));
}

std::string Form::prose(std::string_view name, bool required, std::size_t most) {
  const auto value = trimmed(request_.field(name));
  if (value.empty() && required) fault(std::string(name), "fault.missing");
  if (value.size() > most) fault(std::string(name), "fault.too_long");
  if (has_control_characters(value, true)) fault(std::string(name), "fault.characters");
  return std::string(value);
}

std::optional<law::Day> Form::day(std::string_view name, bool required) {
  const std::string base(name);
  const auto year_text = trimmed(request_.field(base + "-year"));
  const auto month_text = trimmed(request_.field(base + "-month"));
  const auto day_text = trimmed(request_.field(base + "-day"));
  if (year_text.empty() && month_text.empty() && day_text.empty()) {
    if (required) fault(base, "fault.missing");
    return std::nullopt;
  }
  const auto y = number(year_text, 4);
  const auto m = month(month_text);
  const auto d = number(day_text, 2);
  if (!y || !m || !d || *y < 1900) return fault(base, "fault.date"), std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*y}, std::chrono::month{static_cast<unsigned>(*m)}, std::chrono::day{static_cast<unsigned>(*d)}};
  if (!date.ok()) return fault(base, "fault.date"), std::nullopt;
  return law::Day{date};
}

std::string Form::choice(std::string_view name, const std::vector<std::string>& choices, bool required) {
  const auto value = request_.field(name);
  if (value.empty()) {
    if (required) fault(std::string(name), "fault.choose");
    return {};
  }
  if (std::ranges::find(choices, value) == choices.end()) return fault(std::string(name), "fault.choose"), std::string{};
  return std::string(value);
}

bool Form::ticked(std::string_view name, std::string_view value) const {
  return std::ranges::any_of(request_.fields(name), [value](auto one) { return one == value; });
}

std::optional<office::FormKey> form_key(const http::Request& request) {
  const auto key = base::parse_id(request.field("form"));
  if (!key) return std::nullopt;
  return *key;
}

}  // namespace web
