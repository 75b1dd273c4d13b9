#include "procedure/revocation.h"

#include <algorithm>

#include "procedure/notice.h"
#include "procedure/reason.h"

namespace procedure {
namespace {

bool stands_above(const law::Jurisdiction& law, const std::string& superior, const std::string& organization) {
  const auto found = std::ranges::find(law.organizations, organization, &law::Organization::code);
  return found != law.organizations.end() && !found->superior.empty() && found->superior == superior;
}

}  // namespace

std::expected<DocumentRevoked, Impediments> decide(const Outcome& document, const std::string& organization, const RevokeDocument& command,
                                                   const Circumstance& at) {
  const bool own = at.organization == organization;
  Impediments impediments;
  // review_4: the issuing organization or its superior, and no other.
  if (!own && !stands_above(at.law, at.organization, organization)) impediments.push_back({law::Provision::review_4, "impediment.revoker"});
  add_reason(command.reason, law::Provision::review_4, impediments);
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  // reissue_limit: the right one in the time in which the first one was due.
  const auto due = law::due(at.law.calendar, at.on, at.law.settings.processing_days);
  return DocumentRevoked{
      .on = at.on,
      .number = document.number,
      .organization = at.organization,
      .revoker = own ? Revoker::issuing_organization : Revoker::superior,
      .ground = command.ground,
      .reason = command.reason,
      // Numbered among those of the organization that issued, whoever revokes: the superior has no counters of its own.
      .number_pattern = number_pattern(at.law, organization, name(NoticeKind::revocation), at.on),
      .due_on = *due.day,
      .due_provisional = due.provisional,
      .officer = at.officer,
  };
}

}  // namespace procedure
