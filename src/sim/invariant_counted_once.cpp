#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class CountedOnce final : public Invariant {
 public:
  CountedOnce() : Invariant("an inquiry is counted once, with its acceptance, and never for a review or a reissue") {}

  void happened(const World&, const Happened& entry) override {
    if (const auto* accepted = entry.is<procedure::ApplicationAccepted>()) {
      require(accepted_.emplace(entry.draft.stream, entry.stamp.at).second, "accepted twice");
      require(accepted->number_in_year >= 1, "no number of the year");
    }
    const auto* counted = entry.is<procedure::InquiryCounted>();
    if (counted == nullptr) return;
    const auto found = accepted_.find(counted->inquiry);
    require(found != accepted_.end() && found->second == entry.stamp.at, "counted apart from the acceptance");
    require(counts_.insert({entry.draft.stream, counted->inquiry}).second, "counted twice in one person's stream");
  }
  void ended(const World&) override {
    std::set<base::Id> counted;
    for (const auto& [stream, inquiry] : counts_) counted.insert(inquiry);
    require(counted.size() == accepted_.size(), "an accepted inquiry that nobody is counted for");
  }

 private:
  std::map<base::Id, base::Instant> accepted_;
  std::set<std::pair<base::Id, base::Id>> counts_;  // person's stream, inquiry
};

}  // namespace

std::unique_ptr<Invariant> an_inquiry_is_counted_once() { return std::make_unique<CountedOnce>(); }

}  // namespace sim
