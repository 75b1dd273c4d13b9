#include "office/changes.h"

#include <algorithm>

#include "codec/events.h"
#include "office/notices.h"

namespace office {

std::expected<base::Id, Hindrance> notice_missing(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                  const procedure::NoticeMissingMaterials& command) {
  const auto done = carry_out(office, subject, form, Act::notice_missing, inquiry, [&](const Matter& matter) -> Decided {
    const auto* lodged = std::get_if<procedure::Lodged>(&matter.state);
    if (lodged == nullptr) return std::unexpected(MovedOn{});
    const auto at = circumstance(office, subject);
    const auto known = known_person(office, lodged->lodged.application);
    return step_with_notices(office, subject, matter, procedure::decide(lodged->lodged, command, known.accepted(), at));
  });
  return done ? sign_notices(office, inquiry, form, subject) : done;
}

std::expected<base::Id, Hindrance> transfer(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                            const procedure::TransferApplication& command) {
  return carry_out(office, subject, form, Act::transfer, inquiry, [&](const Matter& matter) -> Decided {
    const auto* lodged = std::get_if<procedure::Lodged>(&matter.state);
    if (lodged == nullptr) return std::unexpected(MovedOn{});
    return step(procedure::decide(lodged->lodged, command, circumstance(office, subject)));
  });
}

std::expected<base::Id, Hindrance> correct(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                           const procedure::CorrectApplication& command) {
  return carry_out(office, subject, form, Act::correct, inquiry, [&](const Matter& matter) -> Decided {
    const bool open = std::holds_alternative<procedure::Lodged>(matter.state) || std::holds_alternative<procedure::Revoked>(matter.state) ||
                      procedure::undecided(matter.state).has_value();
    if (!open) return std::unexpected(MovedOn{});
    return step(procedure::decide(procedure::lodged(matter.state)->lodged, command, circumstance(office, subject)));
  });
}

std::expected<base::Id, Hindrance> withdraw(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                            const procedure::WithdrawApplication& command) {
  return carry_out(office, subject, form, Act::withdraw, inquiry, [&](const Matter& matter) -> Decided {
    // What was revoked is put right, and no more for the applicant to take back: the reissue is the organization's duty. [review_4]
    const auto* accepted = procedure::accepted(matter.state);
    const bool reissue = accepted != nullptr && !accepted->past.empty();
    const bool open = std::holds_alternative<procedure::Lodged>(matter.state) || procedure::undecided(matter.state).has_value();
    if (!open || reissue) return std::unexpected(MovedOn{});
    return step(procedure::decide(procedure::lodged(matter.state)->lodged, command, circumstance(office, subject)));
  });
}

std::expected<base::Id, Hindrance> suspect_misuse(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                  const procedure::SuspectMisuse& command) {
  if (const auto done = answered(office, form)) return *done;
  const auto matter = matter_for(office, subject, Act::suspect_misuse, inquiry);
  if (!matter) return std::unexpected(matter.error());
  const auto event = procedure::decide(command, circumstance(office, subject));
  if (!event) return std::unexpected(event.error());
  auto batch = batch_of(office, *matter, {{*event}}, form);
  const auto stream = person_stream(office, procedure::lodged(matter->state)->lodged.application.document);
  batch.drafts.push_back({stream, {}, codec::encode(procedure::MisuseNoted{inquiry, event->on}), {}, {}});
  return append(office, inquiry, std::move(batch));
}

std::expected<base::Id, Hindrance> compare_persons(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                                   const procedure::ComparePersons& command) {
  if (const auto done = answered(office, form)) return *done;
  const auto matter = matter_for(office, subject, Act::compare_persons, inquiry);
  if (!matter) return std::unexpected(matter.error());
  const auto& application = procedure::lodged(matter->state)->lodged.application;
  const auto own = person_stream(office, application.document);
  const auto known = known_person(office, application);
  const bool namesake = std::ranges::any_of(namesakes(office, inquiry, application, known), [&](const Namesake& one) { return one.stream == command.other; });
  if (!namesake && !known.person.same.contains(command.other) && !known.person.different.contains(command.other)) return std::unexpected(MovedOn{});
  const auto at = circumstance(office, subject);
  auto mirrored = command;
  mirrored.other = own;
  const auto event = procedure::decide(command, inquiry, at);
  const auto other = procedure::decide(mirrored, inquiry, at);
  if (!event || !other) return std::unexpected(event ? other.error() : event.error());
  ledger::Batch batch;
  batch.drafts.push_back({own, {}, codec::encode(codec::widen(*event)), {}, {}});
  batch.drafts.push_back({command.other, {}, codec::encode(codec::widen(*other)), {}, {}});
  batch.once = ledger::Once{form, {inquiry.bytes.begin(), inquiry.bytes.end()}};
  return append(office, inquiry, std::move(batch));
}

}  // namespace office
