#include "procedure/handover.h"

namespace procedure {
namespace {

bool is_own_document(const Application& application, const std::string& number) {
  if (application.document.number == number) return true;
  for (const auto& other : application.other_documents)
    if (other.number == number) return true;
  return false;
}

}  // namespace

std::expected<CertificateHandedOver, Impediments> decide(const ApplicationLodged& lodged, const HandOver& command, const Circumstance& at) {
  const auto& application = lodged.application;
  const bool to_applicant = command.recipient == Recipient::applicant;
  Impediments impediments;
  // caution_3: the applicant or the trustee signs, and nobody else, each on a document that is known to the matter.
  if (!to_applicant && !application.representative) impediments.push_back({law::Provision::caution_3, "impediment.no_representative"});
  if (to_applicant && !is_own_document(application, command.document_number))
    impediments.push_back({law::Provision::caution_3, "impediment.recipient_document"});
  if (!to_applicant && application.representative && application.representative->document_number != command.document_number)
    impediments.push_back({law::Provision::caution_3, "impediment.recipient_document"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return CertificateHandedOver{command.recipient, to_applicant ? full_name(application.person) : application.representative->name,
                               command.document_number, at.on, command.kind, command.signature, command.digest, at.officer};
}

}  // namespace procedure
