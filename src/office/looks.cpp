#include "office/looks.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "codec/events.h"
#include "office/assignment.h"
#include "office/reading.h"

namespace office {
namespace {

// That somebody looked who does nothing but what is restricted tells that there was something of that kind: the auditor alone hears of it. [indistinguishable]
bool restricted_alone(const Subject& subject) {
  using enum procedure::Role;
  return subject.roles.contains(restricted_officer) &&
         std::ranges::none_of(std::array{reception_officer, case_officer, person_in_charge}, [&](auto role) { return subject.roles.contains(role); });
}

}  // namespace

void record_look(const Office& office, const Subject& subject, const base::Id& inquiry, std::string purpose, bool restricted) {
  const auto of = inquiry == base::Id{} ? subject.account : inquiry;
  ledger::Batch batch;
  const procedure::Looked look{subject.account, subject.organization, inquiry, std::move(purpose), restricted || restricted_alone(subject)};
  batch.drafts.push_back({base::derived_id("access", of), {}, codec::encode(look), {}, {}});
  if (!office.journal.append(std::move(batch))) throw std::runtime_error("a look could not be recorded");
}

std::expected<std::vector<Look>, Hindrance> see_looks(const Office& office, const Subject& subject, const base::Id& inquiry) {
  const auto matter = matter_for(office, subject, Act::see_looks, inquiry);
  if (!matter) return std::unexpected(matter.error());
  record_look(office, subject, inquiry, purpose_of(context_of(office, subject, *matter), "purpose.looks"));
  const bool all = subject.roles.contains(procedure::Role::auditor);
  std::vector<Look> looks;
  for (const auto& entry : office.journal.load(base::derived_id("access", inquiry))) {
    const auto* content = std::get_if<ledger::Opened>(&entry.content);
    if (content == nullptr) continue;
    const auto event = codec::decode_event(content->ordinary);
    const auto access = event ? codec::Narrow<procedure::AccessEvent>::from(*event) : std::nullopt;
    if (!access) throw std::runtime_error("the stream of looks holds an entry of another kind");
    if (const auto* look = std::get_if<procedure::Looked>(&*access); look != nullptr && (all || !look->restricted))
      looks.push_back({entry.stamp.at, look->officer, look->organization, look->purpose, look->restricted});
    // What is declared is told with the look that follows; the reason is the auditor's to weigh.
    if (const auto* declared = std::get_if<procedure::PurposeDeclared>(&*access); declared != nullptr && all)
      looks.push_back({entry.stamp.at, declared->officer, declared->organization, declared_key(declared->purpose), false, declared->reason});
  }
  return looks;
}

}  // namespace office
