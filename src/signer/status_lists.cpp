#include "signer/status_lists.h"

namespace signer {
namespace {

// However much is recorded, the revoked entries are looked up no oftener than this.
constexpr std::chrono::seconds least_pause{1};

}  // namespace

StatusLists::Signs signs_with(const seal::Seal& seal) {
  return [&seal](const credential::StatusList& list) -> credential::PublishedList {
    const auto cwt = credential::status_cwt(list, seal);
    return {credential::status_jwt(list, seal), std::string(base::as_text(cwt)), list.issued_at};
  };
}

std::shared_ptr<const credential::PublishedList> StatusLists::signed_list(std::uint32_t list, const std::vector<std::uint32_t>& revoked,
                                                                           base::Instant at) const {
  const auto now = std::chrono::floor<std::chrono::seconds>(at);
  credential::StatusList made{public_url_ + "/status/" + std::to_string(list), now, now + credential::status_list_life, {}};
  for (const auto entry : revoked) made.bits.set(entry);
  return std::make_shared<const credential::PublishedList>(signs_(made));
}

std::shared_ptr<const credential::PublishedList> StatusLists::find(std::uint32_t list) {
  const std::scoped_lock lock(mutex_);
  const auto now = source_.clock();
  const auto moved = source_.moved();  // before the entries are read: what comes after it is found the next time
  const auto kept = editions_.find(list);
  const bool fresh = kept != editions_.end() && now - kept->second.published->issued_at < credential::status_list_interval;
  if (fresh && (kept->second.moved == moved || now - kept->second.looked_at < least_pause)) return kept->second.published;
  auto revoked = source_.revoked(list);
  if (!revoked) return nullptr;
  if (fresh && kept->second.revoked == *revoked) {
    kept->second.moved = moved;
    kept->second.looked_at = now;
    return kept->second.published;
  }
  auto published = signed_list(list, *revoked, now);
  editions_[list] = {*std::move(revoked), moved, now, published};
  return published;
}

}  // namespace signer
