#include "html/textarea.h"

#include "html/element.h"

namespace html {

Html textarea(const Textarea& textarea) {
  const std::string& id = textarea.id.empty() ? textarea.name : textarea.id;
  const auto around = described(textarea.described_by, id, textarea.hint, textarea.error);
  Attributes attributes;
  attributes.classes("govuk-textarea", textarea.error ? "govuk-textarea--error" : "", textarea.classes).set("id", id).set("name", textarea.name);
  attributes.set("rows", std::to_string(textarea.rows));
  if (textarea.spellcheck) attributes.set("spellcheck", *textarea.spellcheck ? "true" : "false");
  attributes.flag("disabled", textarea.disabled).set_unless_empty("aria-describedby", around.by);
  attributes.set_unless_empty("autocomplete", textarea.autocomplete).add(textarea.attributes);
  // A line end right behind the tag is not part of the value: one that is needs another before it.
  Html value = textarea.value.starts_with('\n') ? Html("\n"_html) : Html();
  value += textarea.value;
  Html content = label(textarea.label, id);
  content += around.markup;
  content += textarea.group.before;
  content += element("textarea", attributes, value);
  content += textarea.group.after;
  return form_group(textarea.group, textarea.error.has_value(), content);
}

}  // namespace html
