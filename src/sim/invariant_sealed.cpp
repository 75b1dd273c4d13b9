#include "ledger/commitment.h"
#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

// What lies in the open of a matter tells nothing of what was found: which kinds of entries have a second envelope, and how large what the restricted role
// decides is in the open, hang on the kind alone; and nothing of a record, not even its name, stands in any entry's open part. That two worlds of one seed,
// one with such records and one without, are the same in the open to the last byte is held beside (`Asked::clean`).
class SealedLikeNone final : public Invariant {
 public:
  SealedLikeNone() : Invariant("no entry and no row tells a sealed record from none") {}

  void happened(const World&, const Happened& entry) override {
    const auto kind = std::string(codec::name(entry.event));
    const bool enveloped = entry.draft.restricted.has_value();
    require(enveloped_.try_emplace(kind, enveloped).first->second == enveloped, kind + " has an envelope at one time and none at another");
    if (enveloped) require(entry.draft.restricted->size() <= ledger::restricted_limit, "no envelope of the one size");
    if (const auto* found = entry.is<procedure::FindingMade>()) finding(entry, *found);
    if (entry.is<procedure::RecordsJudged>() || entry.is<procedure::RecordConfirmed>() || entry.is<procedure::IssueDecided>()) of_one_size(kind, entry);
    const auto open = base::as_text(entry.draft.ordinary);
    for (const auto& id : named_in(entry)) require(!open.contains(id), kind + " names a record in the open");
  }

 private:
  void finding(const Happened& entry, const procedure::FindingMade& found) {
    const auto grounds = codec::decode_grounds(*entry.draft.restricted);
    require(grounds.has_value(), "grounds that do not decode");
    const bool nothing = grounds->doubts.empty() && grounds->finding.outcome == law::Outcome::certificate;
    if (nothing) require(found.indication == procedure::Indication::issue, "a record that does not count is told");
    of_one_size("FindingMade/" + std::to_string(found.asked.size()), entry);
    for (const auto& record : grounds->finding.records) records_[entry.draft.stream].insert(record.id);
  }
  void of_one_size(const std::string& kind, const Happened& entry) {
    const auto size = sizes_.try_emplace(kind, entry.draft.ordinary.size()).first->second;
    require(entry.draft.ordinary.size() == size, "the size of " + kind + " tells what was found");
  }
  std::set<std::string> named_in(const Happened& entry) const {
    const auto found = records_.find(entry.draft.stream);
    return found == records_.end() ? std::set<std::string>{} : found->second;
  }

  std::map<std::string, std::size_t> sizes_;
  std::map<std::string, bool> enveloped_;
  std::map<base::Id, std::set<std::string>> records_;  // that came back, of each inquiry
};

}  // namespace

std::unique_ptr<Invariant> sealed_looks_like_none() { return std::make_unique<SealedLikeNone>(); }

}  // namespace sim
