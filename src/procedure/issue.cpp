#include "procedure/issue.h"

#include <algorithm>

#include "law/numbering.h"
#include "law/period.h"

namespace procedure {
namespace {

const law::Organization& organization_of(const law::Jurisdiction& law, const std::string& code) {
  return *std::ranges::find(law.organizations, code, &law::Organization::code);
}

// no_expiry: none, unless the bureau has set a period; it ends with its last day, a day of rest or not, since nothing is to be done on it.
std::optional<base::Instant> end_of_validity(const Circumstance& at) {
  if (at.law.settings.certificate_months == 0) return std::nullopt;
  return law::end_of(law::last_day_after(at.on, at.law.settings.certificate_months), at.law.offset);
}

}  // namespace

Issuer issuer(const law::Organization& organization, const law::Settings& settings) {
  // A place whose Chinese name is not known is named by its sub-bureau: a document says everything in both languages.
  const auto& place_zh = organization.name_zh.empty() ? organization.sub_bureau_zh : organization.name_zh;
  return {organization.sub_bureau_zh, organization.sub_bureau_en, place_zh, organization.name_en,
          organization.address_zh,    organization.address_en,    settings.hotline};
}

Issuer issuer_of(const law::Jurisdiction& law, const std::string& organization) {
  const auto superior = std::ranges::find(law.superiors, organization, &law::Organization::code);
  if (superior == law.superiors.end()) return issuer(organization_of(law, organization), law.settings);
  // review_4: who stands above the sub-bureaus acts in a name of its own, from no window.
  return {superior->name_zh, superior->name_en, superior->name_zh, superior->name_en, superior->address_zh, superior->address_en, law.settings.hotline};
}

std::expected<CertificateIntended, Impediments> decide(const ApplicationLodged& lodged, const FindingMade& found, const IssueCertificate& command,
                                                       const Circumstance& at) {
  // result_1: a certificate where no record counts; in every other case none, and what then follows is for verification or refusal.
  if (found.indication != Indication::issue) return std::unexpected(Impediments{{law::Provision::result_1, "impediment.finding"}});
  const auto& organization = organization_of(at.law, lodged.organization);
  return CertificateIntended{{
      .number = law::document_number_pattern(at.law.settings, organization, "certificate", law::year_of(at.on)),
      .issuer = issuer(organization, at.law.settings),
      .person = lodged.application.person,
      .document = lodged.application.document,
      .inquired_at = found.inquired_at,
      .issued_on = at.on,
      .verification_url = command.verification_url,
      .code = command.code,
      .specimen = command.specimen,
      .replaces = command.replaces,
      .valid_before = end_of_validity(at),
  }};
}

ReceiptContent receipt(const ApplicationLodged& lodged, const ApplicationAccepted& accepted, const Stamp& stamp, const law::Jurisdiction& law,
                       const std::string& officer, bool specimen) {
  return {
      .number = numbered(accepted.number_pattern, stamp.numbers.at(0)),
      .issuer = issuer(organization_of(law, lodged.organization), law.settings),
      .person = lodged.application.person,
      .document = lodged.application.document,
      .trustee = lodged.application.representative ? std::optional(lodged.application.representative->name) : std::nullopt,
      .materials = accepted.materials,
      .accepted_at = stamp.at,
      .due_on = accepted.due_on,
      .due_provisional = accepted.due_provisional,
      .officer = officer,
      .specimen = specimen,
  };
}

}  // namespace procedure
