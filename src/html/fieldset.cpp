#include "html/fieldset.h"

#include "html/element.h"

namespace html {

Html fieldset(const Fieldset& fieldset) {
  Html content;
  const auto& legend = fieldset.legend;
  if (!legend.content.empty()) {
    const auto words = legend.page_heading ? element("h1", "govuk-fieldset__heading", legend.content) : legend.content;
    content += element("legend", Attributes().classes("govuk-fieldset__legend", legend.classes), words);
  }
  content += fieldset.content;
  Attributes attributes;
  attributes.classes("govuk-fieldset", fieldset.classes).set_unless_empty("role", fieldset.role).set_unless_empty("aria-describedby", fieldset.described_by);
  return element("fieldset", attributes.add(fieldset.attributes), content);
}

}  // namespace html
