#pragma once
#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>

#include "html/url.h"

namespace html {

constexpr bool same_letters(std::string_view name, std::string_view lower) {
  if (name.size() != lower.size()) return false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i] >= 'A' && name[i] <= 'Z' ? static_cast<char>(name[i] + 32) : name[i];
    if (c != lower[i]) return false;
  }
  return true;
}

constexpr bool one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  for (const auto known : names) {
    if (same_letters(name, known)) return true;
  }
  return false;
}

constexpr bool has_name_characters(std::string_view name) {
  for (const char c : name) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '.' && c != ':') return false;
  }
  return !name.empty();
}

constexpr bool leads_somewhere(std::string_view name) {
  return one_of(name, {"href", "src", "action", "formaction", "poster", "cite", "data"});
}

/// An attribute whose value is text. Scripts and styles have no place in attributes (CSP would stop them), and what leads somewhere takes a Url.
constexpr bool holds_text(std::string_view name) {
  const bool script = name.size() > 1 && same_letters(name.substr(0, 2), "on");
  return has_name_characters(name) && !script && !leads_somewhere(name) &&
         !one_of(name, {"style", "srcdoc", "srcset", "ping", "background", "manifest", "xlink:href", "http-equiv", "is", "nonce", "integrity"});
}

/// Names that are checked when the program is compiled: set("onclick", …) and set("href", text) do not compile.
class AttributeName {
 public:
  consteval AttributeName(const char* name) : name_(name) {  // NOLINT
    if (!holds_text(name_)) throw std::logic_error("this attribute does not hold plain text");
  }
  constexpr std::string_view view() const { return name_; }

 private:
  std::string_view name_;
};

class UrlAttributeName {
 public:
  consteval UrlAttributeName(const char* name) : name_(name) {  // NOLINT
    if (!leads_somewhere(name_)) throw std::logic_error("this attribute does not lead anywhere");
  }
  constexpr std::string_view view() const { return name_; }

 private:
  std::string_view name_;
};

/// Attributes of an element, escaped, in the order in which they were set.
class Attributes {
 public:
  Attributes& set(AttributeName name, std::string_view value);
  Attributes& set(UrlAttributeName name, const Url& url);
  Attributes& flag(AttributeName name, bool on = true);                         // disabled, checked: there or not
  Attributes& set_unless_empty(AttributeName name, std::string_view value);
  Attributes& classes(std::string_view own, std::string_view more = {}, std::string_view yet_more = {});
  Attributes& add(const Attributes& more);
  /// For names that come from data: false, and nothing set, where the name may not hold text.
  bool set_if_text(std::string_view name, std::string_view value);
  bool has(std::string_view name) const;
  const std::string& markup() const { return markup_; }
  bool operator==(const Attributes&) const = default;

 private:
  void append(std::string_view name, std::string_view value);
  std::string markup_;
};

}  // namespace html
