#include "signer/status_lists.h"

#include "base/unavailable.h"

namespace signer {
namespace {

// However much is recorded, the revoked entries are looked up no oftener than this.
constexpr std::chrono::seconds least_pause{1};
constexpr std::chrono::seconds away_pause{10};
constexpr std::size_t most_past = 64;  // a list takes up to 350 kB

}  // namespace

StatusLists::Signs signs_with(const seal::Seal& seal) {
  return [&seal](const credential::StatusList& list) -> credential::PublishedList {
    const auto cwt = credential::status_cwt(list, seal);
    return {credential::status_jwt(list, seal), std::string(base::as_text(cwt)), list.issued_at};
  };
}

std::shared_ptr<const credential::PublishedList> StatusLists::signed_list(std::uint32_t list, const std::vector<std::uint32_t>& revoked, base::Instant at,
                                                                           std::chrono::seconds life) const {
  const auto now = std::chrono::floor<std::chrono::seconds>(at);
  credential::StatusList made{public_url_ + "/status/" + std::to_string(list), now, now + life, {}};
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
  // What was signed last, where it says what is on record and its day is not over.
  const bool good = kept != editions_.end() && kept->second.revoked == *revoked && now - kept->second.published->issued_at < credential::status_list_life;
  if (now < away_until_) {
    if (good) return kept->second.published;
    throw base::Unavailable("the signer was away a moment ago");
  }
  try {
    auto published = signed_list(list, *revoked, now, credential::status_list_life);
    editions_[list] = {*std::move(revoked), moved, now, published};
    return published;
  } catch (const base::Unavailable&) {
    // What says less than is on record is not shown. It may take long to be found away: not everybody who asks waits for that.
    away_until_ = source_.clock() + away_pause;
    if (!good) throw;
    return kept->second.published;
  }
}

std::shared_ptr<const credential::PublishedList> StatusLists::find(std::uint32_t list, base::Instant at) {
  const auto moment = std::chrono::floor<std::chrono::seconds>(at);
  const std::pair<std::uint32_t, base::Instant> asked{list, moment};
  const std::scoped_lock lock(mutex_);
  if (const auto kept = past_.find(asked); kept != past_.end()) return kept->second;
  const auto revoked = source_.revoked_by ? source_.revoked_by(list, moment) : std::nullopt;
  if (!revoked) return nullptr;
  if (past_.size() >= most_past) past_.clear();
  return past_[asked] = signed_list(list, *revoked, moment, credential::status_list_ttl);
}

}  // namespace signer
