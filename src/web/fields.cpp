#include "web/fields.h"

#include <algorithm>

#include "html/button.h"
#include "html/date_input.h"
#include "html/error_summary.h"
#include "html/file_upload.h"
#include "html/input.h"
#include "html/select.h"
#include "html/textarea.h"
#include "text/country.h"

namespace web {

Fields::Fields(const Visit& visit, std::vector<Fault> faults, std::map<std::string, std::string> first)
    : visit_(visit), faults_(std::move(faults)), first_(std::move(first)) {}

std::string Fields::value(const std::string& name) const {
  if (const auto found = first_.find(name); found != first_.end()) return found->second;
  return std::string(visit_.request.field(name));
}

std::optional<html::ErrorMessage> Fields::error(const std::string& name) const {
  const auto found = std::ranges::find(faults_, name, &Fault::field);
  const auto prefix = visit_.say("frame.error_prefix");
  if (found != faults_.end()) return html::ErrorMessage{.content = visit_.say(found->key), .prefix = prefix};
  // What the guard found of the password that was sent again.
  if (name == "proof" && !visit_.unproved.empty()) return html::ErrorMessage{.content = visit_.unproved, .prefix = prefix};
  return std::nullopt;
}

std::string Fields::labelled(const std::string& name, const std::string& key) const {
  return labels_.insert_or_assign(name, visit_.say(key)).first->second;
}

std::optional<html::Hint> Fields::hint(const std::string& key) const {
  if (key.empty()) return std::nullopt;
  return html::Hint{.content = visit_.say(key)};
}

html::Html Fields::text(const Text& field) const {
  return html::input({.name = field.name, .label = {.content = labelled(field.name, field.label)}, .hint = hint(field.hint), .error = error(field.name),
                      .value = field.type == "password" ? std::string{} : value(field.name), .type = field.type,
                      .inputmode = field.numeric ? "numeric" : "", .autocomplete = field.autocomplete, .spellcheck = false, .classes = field.classes});
}

html::Html Fields::prose(const std::string& name, const std::string& label, const std::string& hint_key, int rows) const {
  return html::textarea({.name = name,
                         .label = {.content = labelled(name, label)},
                         .hint = hint(hint_key),
                         .error = error(name),
                         .value = value(name),
                         .rows = rows,
                         .autocomplete = "off",
                         .spellcheck = false});
}

html::Html Fields::day(const std::string& name, const std::string& label, const std::string& hint_key) const {
  const auto part = [&](const char* suffix, const char* word, int width) {
    return html::DatePart{.name = suffix, .label = visit_.say(word), .value = value(name + "-" + suffix), .width = width};
  };
  std::vector<html::DatePart> parts{part("year", "date.year", 4), part("month", "date.month", 2), part("day", "date.day", 2)};
  // Chinese writes year, month, day; English the other way round.
  if (visit_.language != text::Language::zh) std::ranges::reverse(parts);
  return html::date_input({.id = name, .name_prefix = name, .fieldset = html::Fieldset{.legend = {.content = labelled(name, label)}, .role = "group"},
                           .hint = hint(hint_key), .error = error(name), .items = std::move(parts)});
}

namespace {

html::WrittenOptions written_countries(text::Language language) {
  std::vector<html::Option> options;
  for (const auto& code : text::country_codes(language)) options.push_back({.text = text::country(language, code), .value = code});
  return html::WrittenOptions(options);
}

// Four lists of two hundred and fifty countries stand in one form: each is written once a language.
const html::WrittenOptions& countries(text::Language language) {
  static const std::map<text::Language, html::WrittenOptions> all = [] {
    std::map<text::Language, html::WrittenOptions> written;
    for (const auto one : text::languages()) written.emplace(one, written_countries(one));
    return written;
  }();
  return all.at(language);
}

}  // namespace

html::Html Fields::country(const std::string& name, const std::string& label) const {
  const auto chosen = value(name);
  const auto& offered = countries(visit_.language);
  std::vector<html::Option> items{{.text = visit_.say("choose"), .value = ""}};
  // What a scanned zone says and no list offers: the codes of organizations, and ICAO's own.
  if (!offered.offers(chosen) && text::is_country(chosen)) items.push_back({.text = text::country(visit_.language, chosen), .value = chosen});
  return html::select({.name = name, .label = {.content = labelled(name, label)}, .error = error(name), .items = std::move(items), .written = &offered,
                       .value = chosen});
}

html::Html Fields::select(const std::string& name, const std::string& label, std::vector<Option> options, const std::string& hint_key) const {
  std::vector<html::Option> items;
  items.reserve(options.size() + 1);
  items.push_back({.text = visit_.say("choose"), .value = ""});
  for (auto& option : options) items.push_back({.text = std::move(option.text), .value = std::move(option.value)});
  return html::select({.name = name, .label = {.content = labelled(name, label)}, .hint = hint(hint_key), .error = error(name), .items = std::move(items),
                       .value = value(name)});
}

html::Html Fields::radios(const std::string& name, const std::string& legend, const std::vector<Answer>& answers, bool small_legend) const {
  std::vector<html::Choice> items;
  for (const auto& answer : answers) items.push_back({.value = answer.value, .text = answer.text, .conditional = answer.conditional});
  return html::radios({.name = name,
                       .fieldset = html::Fieldset{.legend = {.content = labelled(name, legend), .classes = small_legend ? "" : "govuk-fieldset__legend--m"}},
                       .error = error(name), .items = std::move(items), .value = value(name), .classes = "govuk-radios--small"});
}

html::Html Fields::ticks(const std::string& name, const std::string& legend, const std::vector<Answer>& answers, const std::string& hint_key) const {
  std::vector<html::Choice> items;
  for (const auto& answer : answers) items.push_back({.value = answer.value, .text = answer.text});
  std::vector<std::string> ticked;
  for (const auto one : visit_.request.fields(name)) ticked.emplace_back(one);
  if (visit_.request.method == http::Method::get)
    for (const auto& answer : answers)
      if (answer.ticked_at_first) ticked.push_back(answer.value);
  return html::checkboxes({.name = name, .fieldset = html::Fieldset{.legend = {.content = labelled(name, legend), .classes = "govuk-fieldset__legend--s"}},
                           .hint = hint(hint_key), .error = error(name), .items = std::move(items), .values = std::move(ticked)});
}

html::FileUpload Fields::upload(const std::string& name, const std::string& label, const std::string& hint_key, const std::string& accept) const {
  html::FileWords words{.choose = visit_.say("upload.choose"),
                        .drop = visit_.say("upload.drop"),
                        .none_chosen = visit_.say("upload.none"),
                        .several_chosen = visit_.say("upload.several"),
                        .entered = visit_.say("upload.entered"),
                        .left = visit_.say("upload.left")};
  html::Attributes attributes;
  attributes.set("accept", accept);
  return {.name = name, .label = {.content = labelled(name, label)}, .hint = hint(hint_key), .error = error(name), .enhanced = std::move(words),
          .attributes = std::move(attributes)};
}

html::Html Fields::file(const std::string& name, const std::string& label, const std::string& hint_key, const std::string& accept) const {
  return html::file_upload(upload(name, label, hint_key, accept));
}

html::Html Fields::hidden() const {
  auto fields = html::hidden_input("form", base::to_text(base::random_id(visit_.office().random)));
  if (visit_.session) fields += html::hidden_input("token", office::form_token(*visit_.session));
  return fields;
}

html::Html Fields::summary() const {
  if (faults_.empty()) return {};
  html::ErrorSummary summary{.title = visit_.say("frame.error_summary")};
  for (const auto& fault : faults_) {
    // A date's first field is where the line leads; its order is the language's.
    const bool date = visit_.request.has_field(fault.field + "-year");
    const auto target = date ? fault.field + (visit_.language == text::Language::zh ? "-year" : "-day") : fault.field;
    const auto label = labels_.find(fault.field);
    const auto where = label == labels_.end() ? std::string{} : label->second + visit_.say("frame.colon");
    summary.errors.push_back({.content = where + visit_.say(fault.key), .href = html::Url::fragment(target)});
  }
  return html::error_summary(summary);
}

}  // namespace web
