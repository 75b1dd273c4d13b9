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

Impediments not_theirs(const Application& application, Recipient who, const std::string& document_number, std::variant<law::Provision, law::Reading> ground) {
  const bool applicant = who == Recipient::applicant;
  Impediments impediments;
  if (!applicant && !application.representative) impediments.push_back({ground, "impediment.no_representative"});
  if (applicant && !is_own_document(application, document_number)) impediments.push_back({ground, "impediment.recipient_document"});
  if (!applicant && application.representative && application.representative->document_number != document_number)
    impediments.push_back({ground, "impediment.recipient_document"});
  return impediments;
}

std::expected<CertificateHandedOver, Impediments> decide(const ApplicationLodged& lodged, const HandOver& command, const Circumstance& at) {
  const auto& application = lodged.application;
  // caution_3: the applicant or the trustee signs, and nobody else, each on a document that is known to the matter.
  if (auto impediments = not_theirs(application, command.recipient, command.document_number, law::Provision::caution_3); !impediments.empty())
    return std::unexpected(std::move(impediments));
  const auto name = command.recipient == Recipient::applicant ? full_name(application.person) : application.representative->name;
  return CertificateHandedOver{command.recipient, name, command.document_number, at.on, command.kind, command.signature, command.digest, at.officer};
}

}  // namespace procedure
