#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace html {

/// Markup that stands in this program's source: what "…"_html makes, and nothing else can.
class Markup {
 public:
  constexpr std::string_view view() const { return literal_; }

 private:
  constexpr explicit Markup(std::string_view literal) : literal_(literal) {}
  friend constexpr Markup operator""_html(const char* literal, std::size_t length);
  std::string_view literal_;
};

constexpr Markup operator""_html(const char* literal, std::size_t length) { return Markup(std::string_view(literal, length)); }

/// A piece of a page. Whatever text is turned into one is escaped, so that a value can never become a tag or an attribute; markup comes
/// from the builders of this folder and from literals of the source alone.
class Html {
 public:
  Html() = default;
  Html(Markup literal) : markup_(literal.view()) {}  // NOLINT: every slot takes text or markup, and text is escaped
  Html(std::string_view text);                       // NOLINT
  Html(const std::string& text) : Html(std::string_view(text)) {}  // NOLINT
  Html(const char* text) : Html(std::string_view(text)) {}         // NOLINT
  /// Markup that another part of this program made and whoever calls answers for: a drawing, a QR code. Never what a person typed.
  static Html vouched_for(std::string markup);

  Html& operator+=(const Html& more);
  Html& operator+=(Markup literal);
  Html& operator+=(std::string_view text);
  Html& operator+=(const std::string& text) { return *this += std::string_view(text); }
  Html& operator+=(const char* text) { return *this += std::string_view(text); }
  friend Html operator+(Html left, const Html& right) { return std::move(left += right); }

  bool empty() const { return markup_.empty(); }
  const std::string& markup() const& { return markup_; }
  std::string markup() && { return std::move(markup_); }
  void reserve(std::size_t bytes) { markup_.reserve(bytes); }
  bool operator==(const Html&) const = default;

 private:
  std::string markup_;
};

/// The text with & < > " ' as character references, appended.
void append_escaped(std::string& to, std::string_view text);

}  // namespace html
