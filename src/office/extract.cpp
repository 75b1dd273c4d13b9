#include "procedure/extract.h"

#include "codec/events.h"
#include "office/acts.h"
#include "office/authority.h"

namespace office {

std::expected<base::Id, Hindrance> ask_platforms(const Office& office, const Subject& subject, FormKey form, const base::Id& inquiry) {
  if (const auto done = answered(office, form)) return *done;
  const auto matter = matter_for(office, subject, Act::ask_platforms, inquiry);
  if (!matter) return std::unexpected(matter.error());
  const auto* accepted = std::get_if<procedure::Accepted>(&matter->state);
  if (accepted == nullptr) return std::unexpected(MovedOn{});

  const auto& lodged = accepted->before.lodged;
  procedure::RecordExtract command;
  const auto sought = procedure::sought(lodged.application);
  for (auto* platform : office.platforms) command.extracts.push_back(platform->look_up(sought));

  const auto outcome = procedure::decide(lodged, command, circumstance(office, subject));
  if (const auto* silent = std::get_if<procedure::PlatformFellSilent>(&outcome))
    return append(office, inquiry, batch_of(office, *matter, {{*silent}}, form));
  const auto& found = std::get<procedure::Found>(outcome);
  return append(office, inquiry, batch_of(office, *matter, {{found.event, {}, codec::encode(found.grounds)}}, form));
}

}  // namespace office
