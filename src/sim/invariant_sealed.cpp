#include "ledger/commitment.h"
#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

// What lies in the open of a finding tells nothing of what was found: an open part of one size for each indication-free shape, and a second envelope that
// always fits its one size.
class SealedLikeNone final : public Invariant {
 public:
  SealedLikeNone() : Invariant("no entry and no row tells a sealed record from none") {}

  void happened(const World&, const Happened& entry) override {
    const auto* found = entry.is<procedure::FindingMade>();
    if (found == nullptr) return;
    require(entry.draft.restricted.has_value() && entry.draft.restricted->size() <= ledger::restricted_limit, "no envelope of the one size");
    const auto grounds = codec::decode_grounds(*entry.draft.restricted);
    require(grounds.has_value(), "grounds that do not decode");
    const bool nothing = grounds->doubts.empty() && grounds->finding.outcome == law::Outcome::certificate;
    if (nothing) require(found->indication == procedure::Indication::issue, "a record that does not count is told");
    const auto size = sizes_.try_emplace(found->asked.size(), entry.draft.ordinary.size()).first->second;
    require(entry.draft.ordinary.size() == size, "the size of a finding tells what was found");
  }

 private:
  std::map<std::size_t, std::size_t> sizes_;  // by the number of platforms
};

}  // namespace

std::unique_ptr<Invariant> sealed_looks_like_none() { return std::make_unique<SealedLikeNone>(); }

}  // namespace sim
