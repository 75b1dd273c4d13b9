#include <algorithm>

#include "paper/sheet_cells.h"
#include "text/date.h"

// The Inquiry Application Form, annex 1: [document_1] [annexes_not_at_hand]
namespace paper {
namespace {

std::string earlier(const std::vector<procedure::IdentityDocument>& documents) {
  std::string all;
  for (const auto& each : documents) all += (all.empty() ? "" : ", ") + each.number;
  return all;
}

std::string first_entry(const std::vector<law::Stay>& stays) {
  const auto first = std::ranges::min_element(stays, {}, &law::Stay::entry);
  return first == stays.end() ? "" : text::iso_date(first->entry);
}

std::string number(const std::optional<int>& value) { return value ? std::to_string(*value) : ""; }

SheetSection residence(const SheetCells& cells, const FormContent& content, const procedure::Application& known) {
  return {cells.say("form.residence"),
          {},
          {{cells.cell("residence.district", "form.district", 4, SheetCells::pair(content.district)),
            cells.cell("residence.address", "form.address", 8, known.address)},
           {cells.cell("residence.first_entry", "form.first_entry", 6, first_entry(known.stays)),
            cells.cell("residence.days", "form.days", 6, number(content.days_present))}}};
}

SheetSection inquiry(const SheetCells& cells, const FormContent& content, const procedure::Application& known) {
  const std::string use = known.country_of_use.empty() ? "" : SheetCells::country(known.country_of_use);
  return {cells.say("form.inquiry"),
          {},
          {{cells.cell("inquiry.purpose", "form.purpose", 8, known.purpose), cells.cell("inquiry.country_of_use", "form.country_of_use", 4, use)},
           {cells.cell("inquiry.number_in_year", "form.number_in_year", 6, number(content.number_in_year)),
            cells.choice("inquiry.proof", "form.proof", 6, {{"form.attached", false}})}}};
}

SheetSection channel(const SheetCells& cells, const procedure::Application* application) {
  const auto is = [&](procedure::Channel each) { return application != nullptr && application->channel == each; };
  SheetSection made{cells.say("form.channel"), {}, {{cells.choice("channel", "form.handed_in", 12,
                                                                   {{"form.in_person", is(procedure::Channel::in_person)},
                                                                    {"form.through_trustee", is(procedure::Channel::through_trustee)},
                                                                    {"form.through_guardian", is(procedure::Channel::through_guardian)}})}}};
  const bool acts = application != nullptr && application->representative;
  const auto* representative = acts ? &*application->representative : nullptr;
  for (auto& row : cells.representative("representative", "form.representative", representative)) made.rows.push_back(std::move(row));
  return made;
}

}  // namespace

Sheet application_form(const text::Catalogue& words, const FormContent& content) {
  const SheetCells cells(words);
  const procedure::Application blank{};
  const auto* application = content.application ? &*content.application : nullptr;
  const auto& known = application != nullptr ? *application : blank;
  Sheet sheet = cells.sheet("form.application.title", "form.application.lead");
  SheetSection applicant{cells.say("form.applicant"), {}, cells.person("applicant", application != nullptr ? &known.person : nullptr)};
  for (auto& row : cells.document("applicant.document", application != nullptr ? &known.document : nullptr)) applicant.rows.push_back(std::move(row));
  applicant.rows.push_back({cells.cell("applicant.other_documents", "form.other_documents", 6, earlier(known.other_documents)),
                            cells.cell("applicant.contact", "form.contact", 6, known.contact)});
  sheet.sections = {std::move(applicant), residence(cells, content, known), inquiry(cells, content, known), channel(cells, application),
                    {cells.say("form.declaration"), cells.say("form.application.declaration"), {cells.signature("applicant", "form.signature_applicant")}},
                    cells.office()};
  return sheet;
}

}  // namespace paper
