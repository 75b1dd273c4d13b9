#include "procedure/objection.h"

#include "procedure/reason.h"

namespace procedure {

std::expected<ObjectionLodged, Impediments> decide(const ApplicationLodged& lodged, const Objectionable& matter, const LodgeObjection& command,
                                                   const Circumstance& at) {
  Impediments impediments;
  // review_1: to the organization that decided, against a document that stands, by a party; one review at a time.
  if (at.organization != lodged.organization)
    impediments.push_back({law::Provision::review_1, "impediment.review_organization", {{"organization", lodged.organization}}});
  if (!matter.document) impediments.push_back({law::Provision::review_1, "impediment.no_document"});
  if (matter.under_review) impediments.push_back({law::Provision::review_1, "impediment.under_review"});
  for (auto& one : not_theirs(lodged.application, command.by, command.document_number, command.shown, law::Provision::review_1, at))
    impediments.push_back(std::move(one));
  if (!said(command.statement)) impediments.push_back({law::Provision::review_1, "impediment.statement"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  const auto shown = recorded(lodged.application, command.by, command.document_number, command.shown, at);
  return ObjectionLodged{matter.inquiry,          lodged.organization, *matter.document, at.on,      command.by,
                         command.document_number, command.statement,   matter.deciders,  at.officer, shown};
}

std::expected<ReviewAccepted, Impediments> decide(const ObjectionLodged& objection, const AcceptReview& command, const Circumstance& at) {
  Impediments impediments;
  // review_1: with the Application Form for Review.
  if (!command.form) impediments.push_back({law::Provision::review_1, "impediment.review_form"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  // review_2: the written reply within fifteen working days of acceptance.
  const auto due = law::due(at.law.calendar, at.on, at.law.settings.review_days);
  return ReviewAccepted{at.on, *due.day, due.provisional, number_pattern(at.law, objection.organization, name(NoticeKind::review_receipt), at.on),
                        at.law.digest, at.officer};
}

std::expected<ObjectionWithdrawn, Impediments> decide(const ApplicationLodged& lodged, const WithdrawObjection& command, const Circumstance& at) {
  // review_1: the party who objected, or who acts for them.
  auto impediments = not_theirs(lodged.application, command.by, command.document_number, command.shown, law::Provision::review_1, at);
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  const auto shown = recorded(lodged.application, command.by, command.document_number, command.shown, at);
  return ObjectionWithdrawn{at.on, command.by, command.document_number, at.officer, shown};
}

}  // namespace procedure
