#include "html/input.h"

#include "html/element.h"

namespace html {

namespace {

Html affix(const std::optional<Affix>& affix, std::string_view classes) {
  if (!affix || affix->content.empty()) return {};
  return element("div", Attributes().classes(classes, affix->classes).set("aria-hidden", "true").add(affix->attributes), affix->content);
}

Html field(const Input& input, std::string_view id, std::string_view described_by) {
  Attributes attributes;
  attributes.classes("govuk-input", input.classes, input.error ? "govuk-input--error" : "").set("id", id).set("name", input.name).set("type", input.type);
  if (input.spellcheck) attributes.set("spellcheck", *input.spellcheck ? "true" : "false");
  if (input.value) attributes.set("value", *input.value);
  attributes.flag("disabled", input.disabled).set_unless_empty("aria-describedby", described_by);
  attributes.set_unless_empty("autocomplete", input.autocomplete).set_unless_empty("autocapitalize", input.autocapitalize);
  attributes.set_unless_empty("pattern", input.pattern).set_unless_empty("inputmode", input.inputmode);
  return lone_element("input", attributes.add(input.attributes));
}

}  // namespace

Html input(const Input& input) {
  const std::string& id = input.id.empty() ? input.name : input.id;
  const auto around = described(input.described_by, id, input.hint, input.error);
  Html content = label(input.label, id);
  content += around.markup;
  auto markup = field(input, id, around.by);
  const auto prefix = affix(input.prefix, "govuk-input__prefix");
  const auto suffix = affix(input.suffix, "govuk-input__suffix");
  if (!prefix.empty() || !suffix.empty() || !input.group.before.empty() || !input.group.after.empty()) {
    const auto attributes = Attributes().classes("govuk-input__wrapper", input.wrapper.classes).add(input.wrapper.attributes);
    markup = element("div", attributes, input.group.before + prefix + markup + suffix + input.group.after);
  }
  return form_group(input.group, input.error.has_value(), content + markup);
}

Html hidden_input(std::string_view name, std::string_view value) {
  return lone_element("input", Attributes().set("type", "hidden").set("name", name).set("value", value));
}

}  // namespace html
