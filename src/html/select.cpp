#include "html/select.h"

#include "html/element.h"

namespace html {

Html select(const Select& select) {
  const std::string& id = select.id.empty() ? select.name : select.id;
  const auto around = described(select.described_by, id, select.hint, select.error);
  Html options;
  for (const auto& item : select.items) {
    const bool is_value = !select.value.empty() && item.value.value_or(item.text) == select.value;
    Attributes attributes;
    if (item.value) attributes.set("value", *item.value);
    attributes.flag("selected", item.selected.value_or(is_value)).flag("disabled", item.disabled).add(item.attributes);
    options += element("option", attributes, item.text);
  }
  Attributes attributes;
  attributes.classes("govuk-select", select.classes, select.error ? "govuk-select--error" : "").set("id", id).set("name", select.name);
  attributes.flag("disabled", select.disabled).set_unless_empty("aria-describedby", around.by).add(select.attributes);
  Html content = label(select.label, id);
  content += around.markup;
  content += select.group.before;
  content += element("select", attributes, options);
  content += select.group.after;
  return form_group(select.group, select.error.has_value(), content);
}

}  // namespace html
