#include "html/error_summary.h"

#include "html/element.h"

namespace html {

Html error_summary(const ErrorSummary& summary) {
  Html body;
  if (!summary.description.empty()) body += element("p", summary.description);
  Html items;
  for (const auto& error : summary.errors) {
    items += element("li", error.href ? element("a", Attributes().set("href", *error.href).add(error.attributes), error.content) : error.content);
  }
  if (!items.empty()) body += element("ul", "govuk-list govuk-error-summary__list", items);
  Attributes attributes;
  attributes.classes("govuk-error-summary", summary.classes);
  if (summary.disable_auto_focus) attributes.set("data-disable-auto-focus", *summary.disable_auto_focus ? "true" : "false");
  attributes.add(summary.attributes).set("data-module", "govuk-error-summary");
  // The alert has an element of its own: a screen reader would lose it where the focus moves at the same moment.
  const auto alert = element("h2", "govuk-error-summary__title", summary.title) + element("div", "govuk-error-summary__body", body);
  return element("div", attributes, element("div", Attributes().set("role", "alert"), alert));
}

}  // namespace html
