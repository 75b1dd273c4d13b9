#include "office/rows.h"
#include "procedure/clock.h"
#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

using law::Day;
using std::chrono::days;

// The law's count, written a second time and as plainly as it can be said.
Day last_day(const law::Calendar& calendar, Day from, int needed, const std::vector<law::Stop>& stops) {
  auto day = from;
  for (int counted = 0; counted < needed;) {
    day += days{1};
    bool stands = false;
    for (const auto& stop : stops) stands = stands || (stop.approved <= day && stop.concluded && day <= *stop.concluded);
    if (!stands && law::is_working_day(calendar, day)) ++counted;
  }
  return day;
}

class Clocks final : public Invariant {
 public:
  Clocks() : Invariant("clocks agree with the law recomputed, day by day") {}

  void day_ended(const World& world) override {
    const auto& settings = world.law.settings;
    for (const auto& errand : world.errands) {
      if (errand.over) continue;
      const auto state = office::load_matter(world.office, errand.inquiry)->state;
      const auto* accepted = procedure::accepted(state);
      if (accepted == nullptr) continue;
      if (const auto* verifying = std::get_if<procedure::Verifying>(&state)) {
        limit(world, verifying->investigation.limit, settings.investigation_days, settings.investigation_extension_days);
        require(!accepted->due.day, "a due date while the clock stands");
      } else if (procedure::undecided(state) || std::holds_alternative<procedure::Revoked>(state)) {
        require(accepted->due.day.has_value(), "a clock that runs without end");
        const auto due = last_day(world.law.calendar, accepted->from, settings.processing_days, procedure::stops(*accepted));
        require(*accepted->due.day == due, law::to_text(*accepted->due.day) + " is promised, " + law::to_text(due) + " is the law");
      }
      if (!errand.review) continue;
      const auto review = office::load_review(world.office, *errand.review)->state;
      if (const auto* held = std::get_if<procedure::UnderReview>(&review)) limit(world, held->limit, settings.review_days, settings.review_extension_days);
    }
  }

 private:
  void limit(const World& world, const procedure::Limit& limit, int set, int most) const {
    const auto* extended = std::get_if<procedure::Extended>(&limit.extension);
    const int granted = extended == nullptr ? 0 : extended->approval.days;
    require(granted <= (world.law.settings.extension_on_top ? most : most - set), "extended by more than the law allows");
    const auto due = last_day(world.law.calendar, limit.start, set + granted, {});
    require(limit.due.day == due, "a limit ends on " + law::to_text(*limit.due.day) + ", by the law on " + law::to_text(due));
  }
};

}  // namespace

std::unique_ptr<Invariant> clocks_agree_with_the_law() { return std::make_unique<Clocks>(); }

}  // namespace sim
