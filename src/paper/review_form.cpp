#include "paper/sheet_cells.h"
#include "text/date.h"

// The Application Form for Review, annex 2: [document_3] [review_1] [annexes_not_at_hand]
namespace paper {
namespace {

SheetSection concerned(const SheetCells& cells, const FormContent& content) {
  const auto& known = content.concerned;
  const auto is = [&](procedure::OutcomeKind kind) { return known && known->kind == kind; };
  return {cells.say("form.review.document"),
          {},
          {{cells.choice("concerned.kind", "notice.concerned", 12,
                         {{"certificate.title", is(procedure::OutcomeKind::certificate)}, {"refusal.short_title", is(procedure::OutcomeKind::refusal)}})},
           {cells.cell("concerned.number", "form.number", 6, known ? known->number : ""),
            cells.cell("concerned.issued_on", "form.review.issued_on", 6, known ? text::iso_date(known->issued_on) : "")},
           {cells.cell("concerned.issuer", "revocation_notice.issued_by", 12, SheetCells::pair(content.concerned_issuer))}}};
}

}  // namespace

Sheet review_form(const text::Catalogue& words, const FormContent& content) {
  const SheetCells cells(words);
  const auto* application = content.application ? &*content.application : nullptr;
  Sheet sheet = cells.sheet("form.review.title", "form.review.lead");
  SheetSection objector{cells.say("form.review.objector"), {}, cells.person("objector", application != nullptr ? &application->person : nullptr)};
  // The office knows the document's issuer and validity from the inquiry.
  objector.rows.push_back(cells.document("objector.document", application != nullptr ? &application->document : nullptr).front());
  objector.rows.push_back({cells.cell("objector.contact", "form.contact", 12)});
  const SheetSection objection{cells.say("form.review.objection"),
                               {},
                               {{cells.cell("objection.reasons", "form.review.reasons", 12, content.objection, 5)},
                                {cells.cell("objection.attached", "form.review.attached", 12)}}};
  const bool acts = application != nullptr && application->representative;
  sheet.sections = {std::move(objector), concerned(cells, content), objection,
                    {cells.say("form.trustee"), {}, cells.representative("representative", "paper.name", acts ? &*application->representative : nullptr)},
                    {cells.say("form.declaration"), cells.say("form.review.declaration"), {cells.signature("objector", "form.signature_objector")}},
                    cells.office()};
  return sheet;
}

}  // namespace paper
