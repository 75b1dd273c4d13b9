#include "html/choices.h"

#include <algorithm>

#include "html/element.h"

namespace html {

namespace {

/// The two kinds differ in their names and in little else.
struct Kind {
  std::string_view module, item, input, type, label, hint, divider, conditional, hidden;
};
constexpr Kind radio{"govuk-radios", "govuk-radios__item", "govuk-radios__input", "radio", "govuk-radios__label", "govuk-radios__hint",
                     "govuk-radios__divider", "govuk-radios__conditional", "govuk-radios__conditional--hidden"};
constexpr Kind checkbox{"govuk-checkboxes", "govuk-checkboxes__item", "govuk-checkboxes__input", "checkbox", "govuk-checkboxes__label",
                        "govuk-checkboxes__hint", "govuk-checkboxes__divider", "govuk-checkboxes__conditional", "govuk-checkboxes__conditional--hidden"};

std::string joined(std::string_view first, std::string_view second) {
  return std::string(first).append(first.empty() || second.empty() ? "" : " ").append(second);
}

/// `chosen` where the item does not say itself; `described_by` where no fieldset carries the description.
Html item(const Kind& kind, const Choice& choice, const std::string& id, std::string_view name, bool chosen, std::string_view described_by) {
  if (!choice.divider.empty()) return element("div", kind.divider, choice.divider);
  const bool checked = choice.checked.value_or(chosen);
  const std::string conditional_id = "conditional-" + id;
  const std::string hint_id = choice.hint ? id + "-item-hint" : "";
  Attributes attributes;
  attributes.classes(kind.input).set("id", id).set("name", name).set("type", kind.type).set("value", choice.value);
  attributes.flag("checked", checked).flag("disabled", choice.disabled);
  if (!choice.conditional.empty()) attributes.set("data-aria-controls", conditional_id);
  if (choice.exclusive) attributes.set("data-behaviour", "exclusive");
  attributes.set_unless_empty("aria-describedby", joined(described_by, hint_id)).add(choice.attributes);
  Html content = lone_element("input", attributes);
  content += label({choice.text, false, joined(kind.label, choice.label_classes), choice.label_attributes}, id);
  if (choice.hint) content += hint({choice.hint->content, joined(kind.hint, choice.hint->classes), choice.hint->attributes}, hint_id);
  Html markup = element("div", kind.item, content);
  if (!choice.conditional.empty()) {
    markup += element("div", Attributes().classes(kind.conditional, checked ? "" : kind.hidden).set("id", conditional_id), choice.conditional);
  }
  return markup;
}

std::string id_of(const Choice& choice, const std::string& prefix, std::size_t index) {
  if (!choice.id.empty()) return choice.id;
  return index == 0 ? prefix : prefix + "-" + std::to_string(index + 1);  // the first without a number: the error summary leads there
}

Html enclosed(const Kind& kind, const std::optional<Fieldset>& around, const Described& description, const FormGroup& group, bool wrong,
              std::string_view classes, const Attributes& attributes, const Html& items) {
  Html inner = description.markup;
  inner += element("div", Attributes().classes(kind.module, classes).add(attributes).set("data-module", kind.module), group.before + items + group.after);
  if (!around) return form_group(group, wrong, inner);
  auto set = *around;
  set.described_by = description.by;
  set.content = std::move(inner);
  return form_group(group, wrong, fieldset(set));
}

}  // namespace

Html radios(const Radios& radios) {
  const std::string& prefix = radios.id_prefix.empty() ? radios.name : radios.id_prefix;
  const auto description = described(radios.fieldset ? radios.fieldset->described_by : "", prefix, radios.hint, radios.error);
  Html items;
  for (std::size_t i = 0; i < radios.items.size(); ++i) {
    const auto& choice = radios.items[i];
    const bool chosen = !radios.value.empty() && choice.value == radios.value;
    items += item(radio, choice, id_of(choice, prefix, i), radios.name, chosen, {});
  }
  return enclosed(radio, radios.fieldset, description, radios.group, radios.error.has_value(), radios.classes, radios.attributes, items);
}

Html checkboxes(const Checkboxes& checkboxes) {
  const std::string& prefix = checkboxes.id_prefix.empty() ? checkboxes.name : checkboxes.id_prefix;
  const bool own_description = checkboxes.fieldset && !checkboxes.fieldset->described_by.empty();
  const auto description = described(own_description ? checkboxes.fieldset->described_by : checkboxes.described_by, prefix, checkboxes.hint, checkboxes.error);
  const std::string_view by = checkboxes.fieldset ? std::string_view{} : std::string_view(description.by);
  Html items;
  for (std::size_t i = 0; i < checkboxes.items.size(); ++i) {
    const auto& choice = checkboxes.items[i];
    const bool chosen = std::ranges::find(checkboxes.values, choice.value) != checkboxes.values.end();
    items += item(checkbox, choice, id_of(choice, prefix, i), choice.name.empty() ? checkboxes.name : choice.name, chosen, by);
  }
  return enclosed(checkbox, checkboxes.fieldset, description, checkboxes.group, checkboxes.error.has_value(), checkboxes.classes, checkboxes.attributes, items);
}

}  // namespace html
