#include "paper/sheet_cells.h"

#include <utility>

#include "text/country.h"
#include "text/date.h"

namespace paper {

using text::Language;

namespace {

std::string date(const std::optional<law::Day>& day) { return day ? text::iso_date(*day) : ""; }

}  // namespace

Bilingual SheetCells::say(std::string_view key) const { return {words_.say(Language::zh, key), words_.say(Language::en, key)}; }

SheetCell SheetCells::cell(std::string_view tag, std::string_view key, int span, std::string value, int lines) const {
  return {.tag = std::string(tag), .label = say(key), .value = std::move(value), .span = span, .lines = lines};
}

SheetCell SheetCells::choice(std::string_view tag, std::string_view key, int span,
                             std::initializer_list<std::pair<std::string_view, bool>> choices) const {
  SheetCell made = cell(tag, key, span);
  for (const auto& [word, chosen] : choices) made.choices.push_back({say(word), chosen});
  return made;
}

std::string SheetCells::pair(const Bilingual& text) {
  return text.zh == text.en || text.en.empty() ? text.zh : text.zh.empty() ? text.en : text.zh + " " + text.en;
}

std::string SheetCells::country(const std::string& code) {
  return code.empty() ? "" : pair({text::country(Language::zh, code), text::country(Language::en, code)});
}

std::vector<std::vector<SheetCell>> SheetCells::person(const std::string& prefix, const procedure::Person* person) const {
  const procedure::Person nobody{};
  const auto& known = person != nullptr ? *person : nobody;
  const char sex = person != nullptr ? known.sex : ' ';
  return {{cell(prefix + ".surname", "paper.surname", 6, known.surname), cell(prefix + ".given_names", "paper.given_names", 6, known.given_names)},
          {cell(prefix + ".native_name", "paper.native_name", 6, known.native_name),
           cell(prefix + ".chinese_name", "paper.chinese_name", 6, known.chinese_name)},
          {choice(prefix + ".sex", "paper.sex", 5, {{"paper.male", sex == 'M'}, {"paper.female", sex == 'F'}, {"paper.sex_unspecified", sex == 'X'}}),
           cell(prefix + ".nationality", "paper.nationality", 4, country(known.nationality)),
           cell(prefix + ".born_on", "paper.born_on", 3, date(known.born_on))}};
}

std::vector<std::vector<SheetCell>> SheetCells::document(const std::string& prefix, const procedure::IdentityDocument* document) const {
  const procedure::IdentityDocument none{.number = {}, .issuer = {}, .expires_on = {}};
  const auto& known = document != nullptr ? *document : none;
  const auto is = [&](procedure::PaperKind kind) { return document != nullptr && known.kind == kind; };
  return {{choice(prefix + ".kind", "paper.document", 7,
                  {{"paper.passport", is(procedure::PaperKind::passport)},
                   {"paper.permanent_residence_permit", is(procedure::PaperKind::permanent_residence_permit)}}),
           cell(prefix + ".number", "paper.document_number", 5, known.number)},
          {cell(prefix + ".issuer", "paper.issued_by", 6, country(known.issuer)), cell(prefix + ".expires_on", "form.expires_on", 6, date(known.expires_on))}};
}

std::vector<std::vector<SheetCell>> SheetCells::representative(const std::string& prefix, std::string_view name_key,
                                                     const procedure::Representative* representative) const {
  const procedure::Representative nobody{};
  const auto& known = representative != nullptr ? *representative : nobody;
  return {{cell(prefix + ".name", name_key, 6, known.name), cell(prefix + ".document_number", "form.identity_document_number", 6, known.document_number)},
          {cell(prefix + ".born_on", "paper.born_on", 6, date(known.born_on)), cell(prefix + ".contact", "form.contact", 6)}};
}

std::vector<SheetCell> SheetCells::signature(const std::string& prefix, std::string_view key) const {
  return {cell(prefix + ".signature", key, 8, {}, 2), cell(prefix + ".signed_on", "form.signed_on", 4, {}, 2)};
}

SheetSection SheetCells::office() const {
  return {say("form.office"),
          {},
          {{cell("for_office.number", "form.number", 6), cell("for_office.officer", "receipt.officer", 6)},
           {cell("for_office.accepted_on", "form.accepted_on", 6), cell("for_office.due_on", "form.due_on", 6)}}};
}

Sheet SheetCells::sheet(std::string_view title_key, std::string_view lead_key) const { return {say(title_key), say(lead_key), {}, say("paper.prevails")}; }

Sheet form_sheet(FormKind kind, const text::Catalogue& words, const FormContent& content) {
  switch (kind) {
    case FormKind::application: return application_form(words, content);
    case FormKind::review: return review_form(words, content);
    case FormKind::power_of_attorney: return power_of_attorney(words, content);
  }
  std::unreachable();
}

std::string_view file_name(FormKind kind) {
  switch (kind) {
    case FormKind::application: return "application_form";
    case FormKind::review: return "review_application_form";
    case FormKind::power_of_attorney: return "power_of_attorney";
  }
  std::unreachable();
}

}  // namespace paper
