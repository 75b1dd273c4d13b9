#include "html/asides.h"

#include "html/element.h"

namespace html {

Html details(const Details& details) {
  Attributes attributes;
  attributes.set_unless_empty("id", details.id).classes("govuk-details", details.classes).add(details.attributes).flag("open", details.open);
  return element("details", attributes,
                 element("summary", "govuk-details__summary", element("span", "govuk-details__summary-text", details.summary)) +
                     element("div", "govuk-details__text", details.content));
}

Html inset_text(const InsetText& inset) {
  return element("div", Attributes().set_unless_empty("id", inset.id).classes("govuk-inset-text", inset.classes).add(inset.attributes), inset.content);
}

Html warning_text(const WarningText& warning) {
  const auto icon = element("span", Attributes().classes("govuk-warning-text__icon").set("aria-hidden", "true"), "!");
  const auto text = element("span", "govuk-visually-hidden", warning.icon_text) + Html(" "_html) + warning.text;
  return element("div", Attributes().classes("govuk-warning-text", warning.classes).add(warning.attributes),
                 icon + element("strong", "govuk-warning-text__text", text));
}

}  // namespace html
