#include "codec/events.h"
#include "office/act.h"
#include "office/acts.h"
#include "office/authority.h"
#include "office/numbers.h"
#include "office/persons.h"

namespace office {

procedure::Preview preview(const Office& office, const Subject& subject, const Matter& matter) {
  const auto& lodged = procedure::lodged(matter.state)->lodged;
  return procedure::preview(lodged, known_person(office, lodged.application).accepted(), circumstance(office, subject));
}

std::expected<base::Id, Hindrance> accept(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry,
                                          const procedure::AcceptApplication& command) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    const auto matter = matter_for(office, subject, Act::accept, inquiry);
    if (!matter) return std::unexpected(matter.error());
    const auto* lodged = std::get_if<procedure::Lodged>(&matter->state);
    if (lodged == nullptr) return std::unexpected(MovedOn{});

    const auto known = known_person(office, lodged->lodged.application);
    const auto at = circumstance(office, subject);
    const auto event = procedure::decide(lodged->lodged, command, known.accepted(), at);
    if (!event) return std::unexpected(event.error());

    auto batch = batch_of(office, *matter, {{*event, {series(office, subject.organization, "receipt", at.on)}}}, form);
    // caution_1: the person's streams move with the acceptance, so that of two acceptances at once one sees the other.
    for (const auto& [stream, version] : known.streams)
      batch.drafts.push_back({stream, version, codec::encode(procedure::InquiryCounted{inquiry, at.on}), {}, {}});
    return append(office, inquiry, std::move(batch));
  });
}

}  // namespace office
