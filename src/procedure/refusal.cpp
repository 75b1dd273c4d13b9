#include "procedure/refusal.h"

#include "procedure/notice.h"

namespace procedure {

std::expected<RefusalIntended, Impediments> decide(const ApplicationLodged& lodged, const ToRefuse& matter, const RefuseCertificate& command,
                                                   const Circumstance& at) {
  Impediments impediments;
  // time_7: that a party does not cooperate is investigated, and is no ground for a refusal.
  if (matter.found.indication != Indication::refuse && matter.cooperation_refused)
    impediments.push_back({law::Provision::time_7, "impediment.cooperation_no_ground"});
  // result_2: a record that counts, its identity and effect confirmed by a second officer, who does not decide alone.
  if (matter.found.indication != Indication::refuse) impediments.push_back({law::Provision::result_2, "impediment.no_record"});
  if (!matter.confirmed) impediments.push_back({law::Provision::result_2, "impediment.unconfirmed"});
  if (matter.confirmed && matter.confirmed->officer == at.officer) impediments.push_back({law::Provision::result_2, "impediment.confirmer_decides"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return RefusalIntended{{
      .number = number_pattern(at.law, lodged.organization, "refusal", at.on),
      .issuer = issuer_of(at.law, lodged.organization),
      .person = lodged.application.person,
      .document = lodged.application.document,
      .inquired_at = matter.found.inquired_at,
      .issued_on = at.on,
      .verification_url = command.verification_url,
      .code = command.code,
      .specimen = command.specimen,
      .replaces = command.replaces,
  }};
}

}  // namespace procedure
