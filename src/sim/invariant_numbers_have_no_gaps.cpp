#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class Numbers final : public Invariant {
 public:
  Numbers() : Invariant("numbers have no gaps, and no two documents have one") {}

  void happened(const World&, const Happened& entry) override {
    const auto& allot = entry.draft.allot;
    require(allot.size() == entry.stamp.allotted.size(), "a counter gave no number");
    for (std::size_t i = 0; i < allot.size(); ++i) require(entry.stamp.allotted[i] == ++last_[allot[i]], allot[i]);
    std::visit([&](const auto& event) { check_patterns(event, entry.stamp.allotted); }, entry.event);
  }

 private:
  template <class Event>
  void check_patterns(const Event& event, const std::vector<std::uint64_t>& numbers) {
    if constexpr (requires { event.number_pattern; }) {
      if (!event.number_pattern.empty()) unique(event.number_pattern, numbers.at(0));
    } else if constexpr (requires { event.reply_pattern; }) {
      unique(event.reply_pattern, numbers.at(0));
      if (!event.appeal_pattern.empty()) unique(event.appeal_pattern, numbers.at(1));
    } else if constexpr (requires { event.content.number; }) {
      unique(event.content.number, numbers.at(0));
    }
  }
  void unique(const std::string& pattern, std::uint64_t number) {
    const auto text = procedure::numbered(pattern, number);
    require(given_.insert(text).second, "twice: " + text);
  }

  std::map<ledger::Series, std::uint64_t> last_;
  std::set<std::string> given_;
};

}  // namespace

std::unique_ptr<Invariant> numbers_have_no_gaps() { return std::make_unique<Numbers>(); }

}  // namespace sim
