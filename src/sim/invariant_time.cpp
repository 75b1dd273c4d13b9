#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class Time final : public Invariant {
 public:
  Time() : Invariant("time never goes back, and no entry is lost between two") {}

  void happened(const World&, const Happened& entry) override {
    require(entry.stamp.at >= last_, "an entry before the one that it follows");
    require(entry.stamp.position == next_++, "a position is left out");
    require(entry.stamp.version == ++versions_[entry.draft.stream], "a version is left out");
    last_ = entry.stamp.at;
  }

 private:
  base::Instant last_ = base::Instant::min();
  std::uint64_t next_ = 0;
  std::map<base::Id, std::uint64_t> versions_;
};

}  // namespace

std::unique_ptr<Invariant> time_never_goes_back() { return std::make_unique<Time>(); }

}  // namespace sim
