#include "html/select.h"

#include "html/element.h"

namespace html {
namespace {

Attributes attributes_of(const Option& item, bool is_value) {
  Attributes attributes;
  if (item.value) attributes.set("value", *item.value);
  attributes.flag("selected", item.selected.value_or(is_value)).flag("disabled", item.disabled).add(item.attributes);
  return attributes;
}

}  // namespace

WrittenOptions::WrittenOptions(const std::vector<Option>& options) {
  for (const auto& option : options) {
    const auto written = element("option", attributes_of(option, false), option.text).markup();
    places_.emplace(option.value.value_or(option.text), markup_.size() + written.find('>'));
    markup_ += written;
  }
}

void WrittenOptions::append_to(Html& list, std::string_view value) const {
  const auto place = places_.find(value);
  if (place == places_.end()) {
    list += Html::vouched_for(markup_);
    return;
  }
  list += Html::vouched_for(markup_.substr(0, place->second));
  list += " selected"_html;
  list += Html::vouched_for(markup_.substr(place->second));
}

Html select(const Select& select) {
  const std::string& id = select.id.empty() ? select.name : select.id;
  const auto around = described(select.described_by, id, select.hint, select.error);
  Html options;
  for (const auto& item : select.items) {
    const bool is_value = !select.value.empty() && item.value.value_or(item.text) == select.value;
    options += element("option", attributes_of(item, is_value), item.text);
  }
  if (select.written != nullptr) select.written->append_to(options, select.value);
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
