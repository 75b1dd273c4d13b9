#include "procedure/handover.h"

namespace procedure {
std::expected<CertificateHandedOver, Impediments> decide(const ApplicationLodged& lodged, const HandOver& command, const Circumstance& at) {
  const auto& application = lodged.application;
  // caution_3: the applicant or the trustee signs, and nobody else, each on a document of theirs.
  auto impediments = not_theirs(application, command.recipient, command.document_number, command.shown, law::Provision::caution_3, at);
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  const auto shown = recorded(application, command.recipient, command.document_number, command.shown, at);
  const auto name = party_name(application, command.recipient, shown);
  return CertificateHandedOver{command.recipient, name, command.document_number, at.on, command.kind, command.signature, command.digest, at.officer, shown};
}

}  // namespace procedure
