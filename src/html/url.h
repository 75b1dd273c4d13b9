#pragma once
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace html {

/// Whether a browser that follows the text stays in this service or goes to an https address: no scheme but https, no //host, and none
/// of the characters that URLs do not have (blanks, quotes, angle brackets, backslashes, controls, bytes above ASCII).
constexpr bool is_safe_url(std::string_view text) {
  for (const char c : text) {
    if (c <= ' ' || c >= '\x7f' || c == '"' || c == '\'' || c == '<' || c == '>' || c == '\\' || c == '`') return false;
  }
  if (text.empty() || text.starts_with("//")) return false;
  if (text.starts_with("https://")) return text.size() > 8 && text[8] != '/';
  return text.substr(0, text.find_first_of("/?#")).find(':') == std::string_view::npos;
}

/// Where a link, a form, a picture or a script may lead: javascript: cannot be built.
class Url {
 public:
  static std::optional<Url> parse(std::string_view text);
  /// /inquiries/<id>/finding: the segments are escaped. {} is the root.
  static Url path(std::initializer_list<std::string_view> segments);
  static Url fragment(std::string_view id);  // #id: another place on this page
  /// tel:12367, for a telephone to dial: digits and hyphens, a plus only in front. None for anything else.
  static std::optional<Url> telephone(std::string_view number);

  /// What a wallet on this device opens: openid-credential-offer:// with an offer (JSON, OpenID4VCI 1.0, section 4.1.2).
  static Url wallet_offer(std::string_view offer);

  /// The same with one more name and value in its query.
  Url with(std::string_view name, std::string_view value) const;
  Url at(std::string_view id) const;  // with a fragment
  const std::string& text() const { return text_; }
  bool operator==(const Url&) const = default;

 private:
  explicit Url(std::string text) : text_(std::move(text)) {}
  friend class UrlLiteral;
  std::string text_;
};

/// "/inquiries"_url: checked when the program is compiled.
class UrlLiteral {
 public:
  consteval UrlLiteral(const char* text, std::size_t length) : text_(text, length) {
    if (!is_safe_url(text_)) throw std::logic_error("not a URL that a page may have");
  }
  operator Url() const { return Url(std::string(text_)); }  // NOLINT

 private:
  std::string_view text_;
};
consteval UrlLiteral operator""_url(const char* text, std::size_t length) { return UrlLiteral(text, length); }

}  // namespace html
