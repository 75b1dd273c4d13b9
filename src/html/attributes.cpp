#include "html/attributes.h"

#include "html/html.h"

namespace html {

void Attributes::append(std::string_view name, std::string_view value) {
  markup_ += ' ';
  markup_ += name;
  markup_ += "=\"";
  append_escaped(markup_, value);
  markup_ += '"';
}

Attributes& Attributes::set(AttributeName name, std::string_view value) {
  append(name.view(), value);
  return *this;
}

Attributes& Attributes::set(UrlAttributeName name, const Url& url) {
  append(name.view(), url.text());
  return *this;
}

Attributes& Attributes::flag(AttributeName name, bool on) {
  if (on) markup_.append(" ").append(name.view());
  return *this;
}

Attributes& Attributes::set_unless_empty(AttributeName name, std::string_view value) {
  if (!value.empty()) append(name.view(), value);
  return *this;
}

Attributes& Attributes::classes(std::string_view own, std::string_view more, std::string_view yet_more) {
  markup_ += " class=\"";
  append_escaped(markup_, own);
  for (const auto further : {more, yet_more}) {
    if (further.empty()) continue;
    if (markup_.back() != '"') markup_ += ' ';
    append_escaped(markup_, further);
  }
  markup_ += '"';
  return *this;
}

bool Attributes::has(std::string_view name) const { return markup_.find(" " + std::string(name) + "=\"") != std::string::npos; }

bool Attributes::set_if_text(std::string_view name, std::string_view value) {
  if (!holds_text(name)) return false;
  append(name, value);
  return true;
}

Attributes& Attributes::add(const Attributes& more) {
  markup_ += more.markup_;
  return *this;
}

}  // namespace html
