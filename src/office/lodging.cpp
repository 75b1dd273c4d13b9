#include "office/act.h"
#include "office/acts.h"
#include "office/authority.h"

namespace office {

std::expected<base::Id, Hindrance> lodge(const Office& office, const Subject& subject, FormKey form, const procedure::LodgeApplication& command) {
  return once(office, form, [&]() -> std::expected<base::Id, Hindrance> {
    if (const auto allowed = allow(subject, Act::lodge, {}, {}); !allowed) return std::unexpected(allowed.error());
    if (!office.log.witnessed()) return std::unexpected(Unwitnessed{});
    const auto event = procedure::decide(command, circumstance(office, subject));
    if (!event) return std::unexpected(event.error());
    const Matter matter{base::random_id(office.random), 0, procedure::Unknown{}, {}};
    return append(office, matter.id, batch_of(office, matter, {{*event}}, form));
  });
}

}  // namespace office
