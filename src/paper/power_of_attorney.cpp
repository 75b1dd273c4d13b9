#include "paper/sheet_cells.h"

// The power of attorney that a trustee brings: [document_6] [materials_2] [materials_3]
namespace paper {

Sheet power_of_attorney(const text::Catalogue& words, const FormContent& content) {
  const SheetCells cells(words);
  const auto* application = content.application ? &*content.application : nullptr;
  Sheet sheet = cells.sheet("form.attorney.title", "form.attorney.lead");
  SheetSection trustor{cells.say("form.attorney.trustor"), {}, cells.person("trustor", application != nullptr ? &application->person : nullptr)};
  for (auto& row : cells.document("trustor.document", application != nullptr ? &application->document : nullptr)) trustor.rows.push_back(std::move(row));
  trustor.rows.push_back({cells.cell("trustor.address", "form.address", 7, application != nullptr ? application->address : ""),
                          cells.cell("trustor.contact", "form.contact", 5)});
  const bool acts = application != nullptr && application->channel == procedure::Channel::through_trustee && application->representative;
  const SheetSection matters{cells.say("form.attorney.matters"),
                             cells.say("form.attorney.matters_text"),
                             {{cells.choice("matters.apply", "form.attorney.apply", 6, {{"form.attorney.entrusted", false}}),
                               cells.choice("matters.collect", "form.attorney.collect", 6, {{"form.attorney.entrusted", false}})},
                              {cells.choice("matters.supplement", "form.attorney.supplement", 6, {{"form.attorney.entrusted", false}}),
                               cells.choice("matters.review", "form.attorney.review", 6, {{"form.attorney.entrusted", false}})},
                              {cells.cell("matters.until", "form.attorney.until", 12)}}};
  sheet.sections = {std::move(trustor),
                    {cells.say("receipt.trustee"), {}, cells.representative("trustee", "paper.name", acts ? &*application->representative : nullptr)},
                    matters,
                    {cells.say("form.declaration"),
                     cells.say("form.attorney.declaration"),
                     {cells.signature("trustor", "form.attorney.signature_trustor"), cells.signature("trustee", "form.attorney.signature_trustee")}}};
  return sheet;
}

}  // namespace paper
