#include "html/html.h"

#include <array>

namespace html {

namespace {

/// What each byte becomes; empty where it stays.
constexpr auto references = [] {
  std::array<std::string_view, 256> table{};
  table['&'] = "&amp;";
  table['<'] = "&lt;";
  table['>'] = "&gt;";
  table['"'] = "&quot;";
  table['\''] = "&#39;";
  return table;
}();

}  // namespace

void append_escaped(std::string& to, std::string_view text) {
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto reference = references[static_cast<unsigned char>(text[i])];
    if (reference.empty()) continue;
    to.append(text.substr(from, i - from)).append(reference);
    from = i + 1;
  }
  to.append(text.substr(from));
}

Html::Html(std::string_view text) { append_escaped(markup_, text); }

Html Html::vouched_for(std::string markup) {
  Html html;
  html.markup_ = std::move(markup);
  return html;
}

Html& Html::operator+=(const Html& more) {
  markup_ += more.markup_;
  return *this;
}

Html& Html::operator+=(Markup literal) {
  markup_ += literal.view();
  return *this;
}

Html& Html::operator+=(std::string_view text) {
  append_escaped(markup_, text);
  return *this;
}

}  // namespace html
