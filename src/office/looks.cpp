#include "office/looks.h"

#include <stdexcept>

#include "codec/events.h"
#include "office/authority.h"
#include "office/reading.h"

namespace office {

void record_look(const Office& office, const Subject& subject, const base::Id& inquiry, std::string purpose, bool restricted) {
  const auto of = inquiry == base::Id{} ? subject.account : inquiry;
  ledger::Batch batch;
  const procedure::Looked look{subject.account, subject.organization, inquiry, std::move(purpose), restricted};
  batch.drafts.push_back({base::derived_id("access", of), {}, codec::encode(look), {}, {}});
  if (!office.journal.append(std::move(batch))) throw std::runtime_error("a look could not be recorded");
}

std::expected<std::vector<Look>, Hindrance> see_looks(const Office& office, const Subject& subject, const base::Id& inquiry) {
  if (const auto matter = matter_for(office, subject, Act::see_looks, inquiry); !matter) return std::unexpected(matter.error());
  record_look(office, subject, inquiry, "purpose.looks");
  const bool all = subject.roles.contains(procedure::Role::auditor);
  std::vector<Look> looks;
  for (const auto& entry : office.journal.load(base::derived_id("access", inquiry))) {
    const auto* content = std::get_if<ledger::Opened>(&entry.content);
    if (content == nullptr) continue;
    const auto event = codec::decode_event(content->ordinary);
    const auto* look = event ? std::get_if<procedure::Looked>(&*event) : nullptr;
    if (look == nullptr) throw std::runtime_error("the stream of looks holds an entry of another kind");
    if (all || !look->restricted) looks.push_back({entry.stamp.at, look->officer, look->organization, look->purpose, look->restricted});
  }
  return looks;
}

}  // namespace office
