#include "html/element.h"

namespace html {

Html element(ElementName name, const Attributes& attributes, const Html& content) {
  std::string out;
  const auto tag = name.view();
  out.reserve(tag.size() * 2 + attributes.markup().size() + content.markup().size() + 5);
  out.append("<").append(tag).append(attributes.markup()).append(">").append(content.markup()).append("</").append(tag).append(">");
  return Html::vouched_for(std::move(out));
}

Html element(ElementName name, std::string_view classes, const Html& content) { return element(name, Attributes().classes(classes), content); }
Html element(ElementName name, const Html& content) { return element(name, Attributes(), content); }

Html lone_element(ElementName name, const Attributes& attributes) {
  std::string out;
  out.append("<").append(name.view()).append(attributes.markup()).append(">");
  return Html::vouched_for(std::move(out));
}

}  // namespace html
