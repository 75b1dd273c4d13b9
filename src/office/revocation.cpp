#include "office/revocation.h"

#include "office/notices.h"
#include "office/numbers.h"

namespace office {

Decided revocation_step(const Office& office, const Subject& subject, const Matter& matter, const procedure::RevokeDocument& command) {
  const auto standing = procedure::standing_document(matter.state);
  if (!standing) return std::unexpected(MovedOn{});
  const auto& organization = procedure::lodged(matter.state)->lodged.organization;
  const auto at = circumstance(office, subject);
  const auto event = procedure::decide(standing->document, organization, command, at);
  if (!event) return std::unexpected(event.error());
  const auto trial = procedure::apply(matter.state, procedure::InquiryEvent(*event), {office.clock(), {1}});
  const auto& notice = procedure::lodged(trial)->notices.back();
  if (const auto sound = drawable(office, content_of(office, trial, notice, subject.name)); !sound) return std::unexpected(sound.error());
  return std::vector<Step>{{*event, {notice_series(office, organization, procedure::NoticeKind::revocation, at.on)}}};
}

std::expected<base::Id, Hindrance> revoke(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                          const procedure::RevokeDocument& command) {
  const auto done = carry_out(office, subject, form, Act::revoke, inquiry,
                              [&](const Matter& matter) { return revocation_step(office, subject, matter, command); });
  return done ? sign_notices(office, inquiry, form, subject) : done;
}

}  // namespace office
