#include "procedure/extract.h"

#include "codec/events.h"
#include "office/act.h"
#include "office/acts.h"
#include "office/authority.h"
#include "office/envelope.h"
#include "office/persons.h"

namespace office {

std::expected<base::Id, Hindrance> ask_platforms(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    const auto matter = matter_for(office, subject, Act::ask_platforms, inquiry);
    if (!matter) return std::unexpected(matter.error());
    // Once for each matter; anew while it is verified, and for the document that takes the place of a revoked one. [review_4]
    const auto may = std::holds_alternative<procedure::Accepted>(matter->state) || std::holds_alternative<procedure::Verifying>(matter->state) ||
                     std::holds_alternative<procedure::Revoked>(matter->state);
    if (!may) return std::unexpected(MovedOn{});

    const auto& lodged = procedure::lodged(matter->state)->lodged;
    const auto known = known_person(office, lodged.application);
    procedure::RecordExtract command{.extracts = {}, .earlier = {}, .person_in_doubt = !namesakes(office, inquiry, lodged.application, known).empty()};
    for (const auto& one : known.person.outcomes)
      if (one.inquiry != inquiry) command.earlier.push_back(one);
    const auto sought = procedure::sought(lodged.application);
    for (auto* platform : office.platforms) command.extracts.push_back(platform->look_up(sought));

    auto outcome = procedure::decide(lodged, command, circumstance(office, subject));
    if (const auto* silent = std::get_if<procedure::PlatformFellSilent>(&outcome))
      return append(office, inquiry, batch_of(office, *matter, {{*silent}}, form));
    auto found = std::get<procedure::Found>(std::move(outcome));
    if (!fits_envelope(codec::encode(found.grounds))) {
      command.too_long = true;
      found = std::get<procedure::Found>(procedure::decide(lodged, command, circumstance(office, subject)));
      found.grounds = fitted(found.grounds);
    }
    return append(office, inquiry, batch_of(office, *matter, {{found.event, {}, codec::encode(found.grounds)}}, form));
  });
}

}  // namespace office
