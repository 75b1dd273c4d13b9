#include "html/character_count.h"

namespace html {

namespace {

std::string with_count(std::string text, int count) {
  constexpr std::string_view placeholder = "%{count}";
  const auto at = text.find(placeholder);
  if (at != std::string::npos) text.replace(at, placeholder.size(), std::to_string(count));
  return text;
}

std::string joined(std::string_view first, std::string_view second) {
  return std::string(first).append(second.empty() ? "" : " ").append(second);
}

}  // namespace

Html character_count(const CharacterCount& count) {
  Textarea textarea = count.textarea;
  const std::string id = textarea.id.empty() ? textarea.name : textarea.id;
  textarea.described_by = id + "-info";
  textarea.classes = joined("govuk-js-character-count", textarea.classes);
  Attributes attributes;
  attributes.set("data-module", "govuk-character-count").set("data-maxlength", std::to_string(count.most));
  if (count.threshold > 0) attributes.set("data-threshold", std::to_string(count.threshold));
  attributes.set_unless_empty("data-count-type", count.unit);
  attributes.set_unless_empty("data-i18n.characters-under-limit.one", count.words.left_one);
  attributes.set_unless_empty("data-i18n.characters-under-limit.other", count.words.left);
  attributes.set_unless_empty("data-i18n.characters-at-limit", count.words.at_limit);
  attributes.set_unless_empty("data-i18n.characters-over-limit.one", count.words.over_one);
  attributes.set_unless_empty("data-i18n.characters-over-limit.other", count.words.over);
  textarea.group.attributes = attributes.add(textarea.group.attributes);
  textarea.group.classes = joined("govuk-character-count", textarea.group.classes);
  const Hint message{with_count(count.words.description, count.most), joined("govuk-character-count__message", count.message_classes), {}};
  textarea.group.after = hint(message, id + "-info") + textarea.group.after;
  return html::textarea(textarea);
}

}  // namespace html
