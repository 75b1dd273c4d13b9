#include "html/button.h"

#include "html/element.h"

namespace html {

namespace {

constexpr auto arrow =
    R"(<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">)"
    R"(<path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>)"_html;

}  // namespace

Html button(const Button& button) {
  Attributes attributes;
  if (button.href) {
    attributes.set("href", *button.href).set("role", "button").set("draggable", "false");
  } else {
    attributes.set("type", button.type).set_unless_empty("value", button.value).set_unless_empty("name", button.name);
    if (button.disabled) attributes.flag("disabled").set("aria-disabled", "true");
    if (button.prevent_double_click) attributes.set("data-prevent-double-click", *button.prevent_double_click ? "true" : "false");
  }
  attributes.classes("govuk-button", button.classes, button.start ? "govuk-button--start" : "");
  // Of an attribute given twice browsers take the first: the caller's module would be lost.
  if (!button.attributes.has("data-module")) attributes.set("data-module", "govuk-button");
  attributes.add(button.attributes).set_unless_empty("id", button.id);
  Html content = button.text;
  if (button.start) content += arrow;
  return button.href ? element("a", attributes, content) : element("button", attributes, content);
}

Html button_group(const Html& buttons) { return element("div", "govuk-button-group", buttons); }

}  // namespace html
