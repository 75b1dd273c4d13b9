#include "office/reading.h"
#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class LimitsSeen final : public Invariant {
 public:
  LimitsSeen() : Invariant("no limit ends unseen: it is in the list of its day, or its alarm has rung") {}

  void day_ended(const World& world) override {
    const auto today = world.today();
    for (const auto& organization : world.organizations) {
      const auto seen = listed(world, organization);
      for (const auto& row : world.journal.rows({"docket", organization, {}, 0, 10'000})) {
        const auto line = office::docket_line(row);
        // The alarm rings in the morning after the limit's last day.
        if (line.state == "verifying") require(line.limit_on && (*line.limit_on >= today || line.alarmed), "an investigation");
        const bool ended = line.state == "handed_over" || line.state == "issued" || line.state == "refused" || line.state == "withdrawn";
        if (!ended && line.due_on && *line.due_on <= today) require(seen.contains(line.inquiry), "an inquiry that is " + line.state);
      }
      for (const auto& row : world.journal.rows({"reviews", organization, {}, 0, 10'000})) {
        const auto line = office::review_line(row);
        const bool ended = line.state == "replied" || line.state == "dropped";
        if (!ended && line.due_on && *line.due_on <= today) require(seen.contains(line.review), "a review that is " + line.state);
      }
    }
  }

 private:
  static std::set<base::Id> listed(const World& world, const std::string& organization) {
    std::set<base::Id> seen;
    const auto by = std::ranges::find(world.staff.all(), organization, &office::Subject::organization);
    const auto due = office::see_due(world.office, *by);
    for (const auto* list : {&due->overdue, &due->today})
      for (const auto& line : *list) seen.insert(line.inquiry);
    for (const auto* list : {&due->reviews.overdue, &due->reviews.today})
      for (const auto& line : *list) seen.insert(line.review);
    return seen;
  }
};

}  // namespace

std::unique_ptr<Invariant> no_limit_ends_unseen() { return std::make_unique<LimitsSeen>(); }

}  // namespace sim
