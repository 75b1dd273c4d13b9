#pragma once
#include <stdexcept>
#include <string_view>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

/// An element's name, checked when the program is compiled. What runs, frames or redirects is no element of a page's content.
class ElementName {
 public:
  consteval ElementName(const char* name) : name_(name) {  // NOLINT
    const bool barred = one_of(name_, {"script", "style", "iframe", "object", "embed", "base", "link", "meta", "frame", "frameset", "template"});
    if (!has_name_characters(name_) || barred) throw std::logic_error("not an element of a page's content");
  }
  constexpr std::string_view view() const { return name_; }

 private:
  std::string_view name_;
};

/// <name attributes>content</name>
Html element(ElementName name, const Attributes& attributes, const Html& content);
/// <name class="classes">content</name>
Html element(ElementName name, std::string_view classes, const Html& content);
Html element(ElementName name, const Html& content);
/// <name attributes>, of elements that hold nothing: input, img, br, hr
Html lone_element(ElementName name, const Attributes& attributes);

}  // namespace html
