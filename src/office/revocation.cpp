#include "office/revocation.h"

#include "office/notices.h"

namespace office {

Decided revocation_step(const Office& office, const Subject& subject, const Matter& matter, const procedure::RevokeDocument& command) {
  const auto standing = procedure::standing_document(matter.state);
  if (!standing) return std::unexpected(MovedOn{});
  const auto& organization = procedure::lodged(matter.state)->lodged.organization;
  return step_with_notices(office, subject, matter, procedure::decide(standing->document, organization, command, circumstance(office, subject)));
}

std::expected<base::Id, Hindrance> revoke(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                          const procedure::RevokeDocument& command) {
  const auto done = carry_out(office, subject, form, Act::revoke, inquiry,
                              [&](const Matter& matter) { return revocation_step(office, subject, matter, command); });
  return done ? sign_notices(office, inquiry, form, subject) : done;
}

}  // namespace office
