#include "html/date_input.h"

#include <algorithm>

#include "html/element.h"
#include "html/input.h"

namespace html {

namespace {

Html part(const DateInput& date, const DatePart& part, bool wrong) {
  Input field;
  field.id = part.id.empty() ? date.id + "-" + part.name : part.id;
  field.name = date.name_prefix.empty() ? part.name : date.name_prefix + "-" + part.name;
  field.label = {part.label, false, "govuk-date-input__label", {}};
  field.value = part.value;
  field.inputmode = part.inputmode;
  field.autocomplete = part.autocomplete;
  field.pattern = part.pattern;
  field.attributes = part.attributes;
  field.classes = "govuk-date-input__input";
  if (wrong) field.classes += " govuk-input--error";
  if (part.width > 0) field.classes += " govuk-input--width-" + std::to_string(part.width);
  if (!part.classes.empty()) field.classes += " " + part.classes;
  return element("div", "govuk-date-input__item", input(field));
}

}  // namespace

Html date_input(const DateInput& date) {
  const auto description = described(date.fieldset ? date.fieldset->described_by : "", date.id, date.hint, date.error);
  const bool one_is_wrong = std::ranges::any_of(date.items, [](const DatePart& part) { return part.error.value_or(false); });
  Html parts = date.group.before;
  for (const auto& each : date.items) {
    const bool wrong = each.error.value_or(date.error.has_value() && !one_is_wrong);
    parts += part(date, each, wrong);
  }
  parts += date.group.after;
  Html inner = description.markup;
  inner += element("div", Attributes().classes("govuk-date-input", date.classes).add(date.attributes).set_unless_empty("id", date.id), parts);
  if (!date.fieldset) return form_group(date.group, date.error.has_value(), inner);
  auto around = *date.fieldset;
  around.role = "group";  // else JAWS does not read the description of text fields
  around.described_by = description.by;
  around.content = std::move(inner);
  return form_group(date.group, date.error.has_value(), fieldset(around));
}

}  // namespace html
