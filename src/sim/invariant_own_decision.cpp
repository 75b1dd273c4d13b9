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
    if (entry.is<procedure::FindingMade>()) deciders = {};  // whatever was decided before is decided anew
    if (const auto* judged = entry.is<procedure::RecordsJudged>()) deciders.before.insert(judged->officer);
    if (const auto* confirmed = entry.is<procedure::RecordConfirmed>()) deciders.before.insert(confirmed->officer);
    if (const auto* decided = entry.is<procedure::IssueDecided>()) deciders.decided = decided->officer;
    if (const auto* decided = entry.is<procedure::RefusalDecided>()) deciders.decided = decided->officer;
    if (entry.is<procedure::IntentRevoked>()) deciders.decided.reset();  // what they decided is no document: [never_signed]
    if (const auto* objection = entry.is<procedure::ObjectionLodged>()) {
      const auto& of = deciders_[objection->inquiry];
      barred_[stream] = of.before;
      if (of.decided) barred_[stream].insert(*of.decided);
    }
    if (const auto* decided = entry.is<procedure::ReviewDecided>()) require(!barred_[stream].contains(decided->officer), "who decided the document");
  }

 private:
  struct Deciders {
    std::set<base::Id> before;  // who judged or confirmed
    std::optional<base::Id> decided;
  };
  std::map<base::Id, Deciders> deciders_;
  std::map<base::Id, std::set<base::Id>> barred_;
};

}  // namespace

std::unique_ptr<Invariant> nobody_reviews_their_own_decision() { return std::make_unique<OwnDecision>(); }

}  // namespace sim
