#include <algorithm>

#include "html/parts.h"
#include "mapping.h"

namespace html_test {

namespace {

std::optional<html::Affix> affix(const Options& options, std::string_view key) {
  if (!options.has(key)) return std::nullopt;
  const auto given = options.object(key);
  html::Affix affix{given.content(), given.text("classes"), given.attributes()};
  given.finish();
  return affix;
}

/// What text area, select, file upload and input have in common.
template <typename Field>
Field field(const Options& options) {
  Field field;
  field.id = options.text("id");
  field.name = options.text("name");
  field.label = label(options);
  field.hint = hint(options);
  field.error = error(options);
  field.disabled = options.truth("disabled");
  field.described_by = options.text("describedBy");
  field.group = form_group(options, "beforeInput", "afterInput");
  field.classes = options.text("classes");
  field.attributes = options.attributes();
  return field;
}

std::vector<html::Choice> choices(const Options& options) {
  std::vector<html::Choice> items;
  for (const auto& given : options.objects("items")) {
    html::Choice choice;
    choice.value = given.text("value");
    choice.text = given.content();
    choice.divider = given.content("divider", "");
    choice.id = given.text("id");
    choice.name = given.text("name");
    choice.hint = hint(given);
    choice.checked = given.maybe("checked");
    choice.disabled = given.truth("disabled");
    choice.exclusive = given.text("behaviour") == "exclusive";
    choice.conditional = given.object("conditional").content();
    const auto label = given.object("label");
    choice.label_classes = label.text("classes");
    choice.label_attributes = label.attributes();
    choice.attributes = given.attributes();
    label.finish();
    given.finish();
    items.push_back(std::move(choice));
  }
  return items;
}

std::string capitalized(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
  if (!text.empty()) text[0] = static_cast<char>(std::toupper(text[0]));
  return text;
}

html::DatePart date_part(const Options& date, const Options& given, const std::string& default_name) {
  html::DatePart part;
  part.name = given.text("name", default_name);
  part.label = given.text("label", capitalized(part.name));
  const auto whole = date.object(part.name);
  const auto values = date.object("values");
  const std::string prefix = date.has("namePrefix") ? date.text("namePrefix") + "-" : "";
  part.value = given.value("value");
  if (!part.value && whole.is_set("value")) part.value = whole.value("value");
  if (!part.value) part.value = values.value(prefix + part.name);
  if (!part.value && !default_name.empty()) part.value = values.value(default_name);
  part.id = given.text("id");
  part.error = given.maybe("error");
  part.autocomplete = given.text("autocomplete");
  part.inputmode = given.text("inputmode", "numeric");
  part.pattern = given.text("pattern");
  part.attributes = given.attributes();
  part.classes = given.text("classes");
  constexpr std::string_view wrong = "govuk-input--error";
  if (const auto at = part.classes.find(wrong); at != std::string::npos) {
    part.classes.erase(at, wrong.size());
    part.error = true;
  }
  const bool year = part.name == "year" || default_name == "year";
  part.width = part.classes.find("govuk-input--width-") != std::string::npos ? 0 : year ? 4 : 2;
  given.finish();
  return part;
}

}  // namespace

html::Html input(const Options& options) {
  auto input = field<html::Input>(options);
  input.value = options.value("value");
  input.type = options.text("type", "text");
  input.inputmode = options.text("inputmode");
  input.autocomplete = options.text("autocomplete");
  input.autocapitalize = options.text("autocapitalize");
  input.pattern = options.text("pattern");
  input.spellcheck = options.maybe("spellcheck");
  input.prefix = affix(options, "prefix");
  input.suffix = affix(options, "suffix");
  input.wrapper = affix(options, "inputWrapper").value_or(html::Affix{});
  return html::input(input);
}

html::Html textarea(const Options& options) {
  auto textarea = field<html::Textarea>(options);
  textarea.value = options.text("value");
  textarea.rows = options.number("rows", 5);
  textarea.autocomplete = options.text("autocomplete");
  textarea.spellcheck = options.maybe("spellcheck");
  return html::textarea(textarea);
}

html::Html select(const Options& options) {
  auto select = field<html::Select>(options);
  select.value = options.text("value");
  for (const auto& given : options.objects("items")) {
    html::Option item{given.text("text"), given.value("value"), given.maybe("selected"), given.truth("disabled"), given.attributes()};
    given.finish();
    select.items.push_back(std::move(item));
  }
  return html::select(select);
}

html::Html radios(const Options& options) {
  html::Radios radios;
  radios.name = options.text("name");
  radios.id_prefix = options.text("idPrefix");
  radios.fieldset = fieldset(options);
  radios.hint = hint(options);
  radios.error = error(options);
  radios.items = choices(options);
  radios.value = options.text("value");
  radios.group = form_group(options, "beforeInputs", "afterInputs");
  radios.classes = options.text("classes");
  radios.attributes = options.attributes();
  return html::radios(radios);
}

html::Html checkboxes(const Options& options) {
  html::Checkboxes checkboxes;
  checkboxes.name = options.text("name");
  checkboxes.id_prefix = options.text("idPrefix");
  checkboxes.fieldset = fieldset(options);
  checkboxes.hint = hint(options);
  checkboxes.error = error(options);
  checkboxes.items = choices(options);
  if (options.is_set("values")) {
    const auto values = boost::json::parse(options.text("values", "[]"));
    for (const auto& value : values.as_array()) checkboxes.values.push_back(as_text(value));
  }
  checkboxes.described_by = options.text("describedBy");
  checkboxes.group = form_group(options, "beforeInputs", "afterInputs");
  checkboxes.classes = options.text("classes");
  checkboxes.attributes = options.attributes();
  return html::checkboxes(checkboxes);
}

html::Html date_input(const Options& options) {
  html::DateInput date;
  date.id = options.text("id");
  date.name_prefix = options.text("namePrefix");
  date.fieldset = fieldset(options);
  date.hint = hint(options);
  date.error = error(options);
  date.group = form_group(options, "beforeInputs", "afterInputs");
  date.classes = options.text("classes");
  date.attributes = options.attributes();
  const auto items = options.objects("items");
  for (const auto& given : items) date.items.push_back(date_part(options, given, {}));
  for (const std::string name : {"day", "month", "year"}) {
    const bool left_out = options.is_false(name);
    if (items.empty() && !left_out) date.items.push_back(date_part(options, options.object(name), name));
  }
  options.is_set("values");
  return html::date_input(date);
}

html::Html file_upload(const Options& options) {
  auto file = field<html::FileUpload>(options);
  file.multiple = options.truth("multiple");
  options.is_set("value");  // no browser lets a page set it
  const auto many = options.object("multipleFilesChosenText");
  const html::FileWords words{options.text("chooseFilesButtonText"), options.text("dropInstructionText"), options.text("noFileChosenText"), many.text("other"),
                              many.text("one"), options.text("enteredDropZoneText"), options.text("leftDropZoneText")};
  if (options.truth("javascript")) file.enhanced = words;
  file.wrapper_classes = options.text("wrapperClasses");
  file.wrapper_attributes = options.attributes("wrapperAttributes");
  return html::file_upload(file);
}

html::Html character_count(const Options& options) {
  html::CharacterCount count;
  count.textarea = field<html::Textarea>(options);
  count.textarea.value = options.text("value");
  count.textarea.rows = options.number("rows", 5);
  count.textarea.spellcheck = options.maybe("spellcheck");
  count.most = options.number("maxlength", 0);
  if (count.most == 0) throw Unexpressed("no limit of characters");
  count.threshold = options.number("threshold", 0);
  count.unit = options.text("countType");
  count.words.description =
      options.text("textareaDescriptionText", "You can enter up to %{count} " + std::string(count.unit == "words" ? "words" : "characters"));
  const auto left = options.object("charactersUnderLimitText");
  const auto over = options.object("charactersOverLimitText");
  count.words.left_one = left.text("one");
  count.words.left = left.text("other");
  count.words.at_limit = options.text("charactersAtLimitText");
  count.words.over_one = over.text("one");
  count.words.over = over.text("other");
  count.message_classes = options.object("countMessage").text("classes");
  return html::character_count(count);
}

html::Html button(const Options& options) {
  html::Button button;
  button.text = options.content();
  button.href = options.url("href");
  button.type = options.text("type", "submit");
  button.name = options.text("name");
  button.value = options.text("value");
  button.id = options.text("id");
  button.start = options.truth("isStartButton");
  button.disabled = options.truth("disabled");
  button.prevent_double_click = options.maybe("preventDoubleClick");
  button.classes = options.text("classes");
  button.attributes = options.attributes();
  if (button.start && options.has("html")) button.text = html::element("span", button.text);
  return html::button(button);
}

}  // namespace html_test
