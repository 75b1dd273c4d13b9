#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class OwnDecision final : public Invariant {
 public:
  OwnDecision() : Invariant("nobody reviews their own decision") {}

  void happened(const World&, const Happened& entry) override {
    const auto& stream = entry.draft.stream;
    auto& deciders = deciders_[stream];
    if (entry.is<procedure::FindingMade>()) deciders.clear();  // whatever was decided before is decided anew
    if (const auto* judged = entry.is<procedure::RecordsJudged>()) deciders.insert(judged->officer);
    if (const auto* confirmed = entry.is<procedure::RecordConfirmed>()) deciders.insert(confirmed->officer);
    if (const auto* decided = entry.is<procedure::IssueDecided>()) deciders.insert(decided->officer);
    if (const auto* decided = entry.is<procedure::RefusalDecided>()) deciders.insert(decided->officer);
    if (const auto* objection = entry.is<procedure::ObjectionLodged>()) barred_[stream] = deciders_[objection->inquiry];
    if (const auto* decided = entry.is<procedure::ReviewDecided>()) require(!barred_[stream].contains(decided->officer), "who decided the document");
  }

 private:
  std::map<base::Id, std::set<base::Id>> deciders_, barred_;
};

}  // namespace

std::unique_ptr<Invariant> nobody_reviews_their_own_decision() { return std::make_unique<OwnDecision>(); }

}  // namespace sim
