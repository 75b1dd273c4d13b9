#include "options.h"

namespace html_test {

namespace {

bool falsy(const boost::json::value& value) {
  if (value.is_null()) return true;
  if (value.is_bool()) return !value.get_bool();
  if (value.is_string()) return value.get_string().empty();
  return value.is_int64() && value.get_int64() == 0;
}

}  // namespace

std::string as_text(const boost::json::value& value) {
  if (value.is_string()) return std::string(value.get_string());
  if (value.is_null()) return {};
  return boost::json::serialize(value);
}

Options::Options(const boost::json::value& value) {
  if (value.is_object()) object_ = value.get_object();
}

const boost::json::value* Options::find(std::string_view key) const {
  asked_.emplace(key);
  return object_.if_contains(key);
}

bool Options::has(std::string_view key) const {
  const auto* found = find(key);
  return found != nullptr && !falsy(*found);
}

bool Options::is_set(std::string_view key) const { return find(key) != nullptr; }

std::string Options::text(std::string_view key, std::string_view otherwise) const {
  const auto* found = find(key);
  return found == nullptr || falsy(*found) ? std::string(otherwise) : as_text(*found);
}

std::optional<std::string> Options::value(std::string_view key) const {
  const auto* found = find(key);
  if (found == nullptr || found->is_null()) return std::nullopt;
  return as_text(*found);
}

std::optional<bool> Options::maybe(std::string_view key) const {
  const auto* found = find(key);
  if (found == nullptr || found->is_null()) return std::nullopt;
  if (!found->is_bool()) throw Unexpressed(std::string(key) + " is not true or false");
  return found->get_bool();
}

bool Options::is_false(std::string_view key) const {
  const auto* found = find(key);
  return found != nullptr && found->is_bool() && !found->get_bool();
}

int Options::number(std::string_view key, int otherwise) const {
  const auto* found = find(key);
  return found == nullptr || falsy(*found) ? otherwise : std::stoi(as_text(*found));
}

std::optional<html::Url> Options::url(std::string_view key) const {
  if (!has(key)) return std::nullopt;
  auto url = html::Url::parse(text(key));
  if (!url) throw Unexpressed(std::string(key) + " leads to another scheme or host");
  return url;
}

html::Html Options::content(std::string_view text_key, std::string_view html_key) const {
  const bool markup = has(html_key);
  const auto words = text(text_key);
  return markup ? html::Html::vouched_for(text(html_key)) : html::Html(words);
}

html::Attributes Options::attributes(std::string_view key) const {
  html::Attributes attributes;
  const auto* found = find(key);
  if (found == nullptr || found->is_null()) return attributes;
  if (!found->is_object()) throw Unexpressed(std::string(key) + " is markup");
  for (const auto& [name, value] : found->get_object()) {
    if (value.is_object()) throw Unexpressed(std::string(key) + " has conditions");
    if (!attributes.set_if_text({name.data(), name.size()}, as_text(value))) throw Unexpressed(std::string(key) + " has a name that holds no text");
  }
  return attributes;
}

Options Options::object(std::string_view key) const {
  const auto* found = find(key);
  return Options(found == nullptr ? boost::json::value() : *found);
}

std::vector<Options> Options::objects(std::string_view key) const {
  std::vector<Options> all;
  const auto* found = find(key);
  if (found == nullptr || !found->is_array()) return all;
  for (const auto& item : found->get_array()) {
    if (!falsy(item)) all.emplace_back(item);
  }
  return all;
}

std::vector<std::vector<Options>> Options::rows(std::string_view key) const {
  std::vector<std::vector<Options>> all;
  const auto* found = find(key);
  if (found == nullptr || !found->is_array()) return all;
  for (const auto& row : found->get_array()) {
    if (falsy(row)) continue;
    all.emplace_back();
    for (const auto& cell : row.as_array()) all.back().emplace_back(cell);
  }
  return all;
}

void Options::finish() const {
  for (const auto& [key, value] : object_) {
    if (!asked_.contains(std::string_view(key.data(), key.size()))) throw Unexpressed(std::string(key) + " is not an option");
  }
}

html::Label label(const Options& options) {
  const auto given = options.object("label");
  html::Label label{given.content(), given.truth("isPageHeading"), given.text("classes"), given.attributes()};
  given.finish();
  return label;
}

std::optional<html::Hint> hint(const Options& options) {
  if (!options.has("hint")) return std::nullopt;
  const auto given = options.object("hint");
  html::Hint hint{given.content(), given.text("classes"), given.attributes()};
  given.finish();
  return hint;
}

html::ErrorMessage error_of(const Options& given) {
  std::string prefix = given.is_set("visuallyHiddenText") ? given.text("visuallyHiddenText") : "Error";
  if (!prefix.empty()) prefix += ":";
  return {given.content(), prefix, given.text("classes"), given.attributes()};
}

std::optional<html::ErrorMessage> error(const Options& options) {
  if (!options.has("errorMessage")) return std::nullopt;
  const auto given = options.object("errorMessage");
  auto message = error_of(given);
  given.finish();
  return message;
}

html::FormGroup form_group(const Options& options, std::string_view before, std::string_view after) {
  const auto given = options.object("formGroup");
  html::FormGroup group;
  group.before = given.object(before).content();
  group.after = given.object(after).content();
  group.classes = given.text("classes");
  group.attributes = given.attributes();
  given.finish();
  return group;
}

html::Fieldset fieldset_of(const Options& given) {
  html::Fieldset fieldset;
  const auto legend = given.object("legend");
  fieldset.legend = {legend.content(), legend.truth("isPageHeading"), legend.text("classes")};
  legend.finish();
  fieldset.content = given.content("", "html");
  fieldset.described_by = given.text("describedBy");
  fieldset.role = given.text("role");
  fieldset.classes = given.text("classes");
  fieldset.attributes = given.attributes();
  return fieldset;
}

std::optional<html::Fieldset> fieldset(const Options& options) {
  if (!options.has("fieldset")) return std::nullopt;
  const auto given = options.object("fieldset");
  auto fieldset = fieldset_of(given);
  given.finish();
  return fieldset;
}

}  // namespace html_test
