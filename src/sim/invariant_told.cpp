#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

// Folded here by itself, from the events alone: what the list of the office is held against.
class MovedIsTold final : public Invariant {
 public:
  MovedIsTold() : Invariant("whoever was given a due date that moved stands on the list until they are told") {}

  void happened(const World&, const Happened& entry) override {
    const auto& stream = entry.draft.stream;
    if (const auto* moved = entry.is<procedure::DueDateMoved>(); moved != nullptr && moved->clock != procedure::ClockKind::investigation) {
      const auto given = given_.try_emplace(stream, moved->from).first->second;
      if (given == moved->to) given_.erase(stream);
    }
    // A document on record is waited for no more; what can never be signed is revoked, and then its day is waited for again. [never_signed]
    if (entry.is<procedure::CertificateIntended>() || entry.is<procedure::RefusalIntended>())
      if (auto given = given_.extract(stream)) intended_.insert(std::move(given));
    if (entry.is<procedure::IntentRevoked>())
      if (auto given = intended_.extract(stream)) given_.insert(std::move(given));
    if (entry.is<procedure::CertificateIssued>() || entry.is<procedure::RefusalIssued>()) intended_.erase(stream);
    // Told, or told otherwise: by the notice of extension; or nobody waits for that day any more.
    const bool over = entry.is<procedure::ApplicantTold>() || entry.is<procedure::ExtensionApproved>() || entry.is<procedure::VerificationApproved>() ||
                      entry.is<procedure::ApplicationWithdrawn>() || entry.is<procedure::ReviewDecided>() || entry.is<procedure::ObjectionWithdrawn>();
    if (over) given_.erase(stream);
  }
  void day_ended(const World& world) override {
    std::set<base::Id> listed, waiting;
    for (const auto& organization : world.law.organizations)
      for (const auto& row : world.journal.rows({"untold", organization.code, {}, 0, 1000})) listed.insert(row.owner);
    for (const auto& [stream, given] : given_) waiting.insert(stream);
    require(listed == waiting, std::to_string(listed.size()) + " stand on the list, " + std::to_string(waiting.size()) + " wait");
  }

 private:
  std::map<base::Id, law::Day> given_, intended_;
};

}  // namespace

std::unique_ptr<Invariant> what_moved_is_told() { return std::make_unique<MovedIsTold>(); }

}  // namespace sim
