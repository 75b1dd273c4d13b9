#include "html/field.h"

#include "html/element.h"

namespace html {

Html label(const Label& label, std::string_view for_id) {
  if (label.content.empty()) return {};
  const auto attributes = Attributes().classes("govuk-label", label.classes).add(label.attributes).set_unless_empty("for", for_id);
  auto markup = element("label", attributes, label.content);
  return label.page_heading ? element("h1", "govuk-label-wrapper", markup) : markup;
}

Html hint(const Hint& hint, std::string_view id) {
  return element("div", Attributes().set_unless_empty("id", id).classes("govuk-hint", hint.classes).add(hint.attributes), hint.content);
}

Html error_message(const ErrorMessage& message, std::string_view id) {
  Html content;
  if (!message.prefix.empty()) {
    content += element("span", "govuk-visually-hidden", message.prefix);
    content += " "_html;
  }
  content += message.content;
  return element("p", Attributes().set_unless_empty("id", id).classes("govuk-error-message", message.classes).add(message.attributes), content);
}

Described described(std::string_view by, std::string_view id, const std::optional<Hint>& hint_of, const std::optional<ErrorMessage>& error) {
  Described all{{}, std::string(by)};
  const auto add = [&](std::string_view suffix) {
    if (!all.by.empty()) all.by += ' ';
    return std::string(id).append(suffix);
  };
  if (hint_of) {
    const auto hint_id = add("-hint");
    all.by += hint_id;
    all.markup += hint(*hint_of, hint_id);
  }
  if (error) {
    const auto error_id = add("-error");
    all.by += error_id;
    all.markup += error_message(*error, error_id);
  }
  return all;
}

Html form_group(const FormGroup& group, bool wrong, const Html& content) {
  const auto attributes = Attributes().classes("govuk-form-group", wrong ? "govuk-form-group--error" : "", group.classes).add(group.attributes);
  return element("div", attributes, content);
}

}  // namespace html
