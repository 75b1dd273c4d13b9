#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class OneReview final : public Invariant {
 public:
  OneReview() : Invariant("one review at a time, and each is closed by its reply or its withdrawal") {}

  void happened(const World&, const Happened& entry) override {
    const auto& stream = entry.draft.stream;
    if (const auto* opened = entry.is<procedure::ObjectionOpened>())
      require(open_.emplace(stream, opened->review).second, "a second one while one is open");
    if (const auto* closed = entry.is<procedure::ObjectionClosed>()) {
      const auto found = open_.find(stream);
      require(found != open_.end() && found->second == closed->review, "closed, and was not open");
      open_.erase(found);
      closing_ = closed->review;
    }
    if (entry.is<procedure::ReviewReplied>() || entry.is<procedure::ObjectionWithdrawn>())
      require(std::exchange(closing_, {}) == stream, "ended, and its inquiry does not know");
  }

 private:
  std::map<base::Id, base::Id> open_;  // inquiry, review
  std::optional<base::Id> closing_;
};

}  // namespace

std::unique_ptr<Invariant> one_review_at_a_time() { return std::make_unique<OneReview>(); }

}  // namespace sim
