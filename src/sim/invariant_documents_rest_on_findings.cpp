#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

using procedure::Indication;

// What is known of an inquiry by its events alone: the last word of the platforms, or of whoever judged it, since the application was last corrected
// or its document revoked.
class Rests final : public Invariant {
 public:
  Rests() : Invariant("every document rests on a finding") {}

  void happened(const World&, const Happened& entry) override {
    auto& last = last_[entry.draft.stream];
    if (const auto* found = entry.is<procedure::FindingMade>()) last = found->indication;
    if (const auto* judged = entry.is<procedure::RecordsJudged>()) {
      const bool verified = last == Indication::refuse && verifying_.contains(entry.draft.stream);
      require(last == Indication::needs_verification || verified, "judged without a doubt");
      last = judged->indication;
    }
    if (entry.is<procedure::VerificationApproved>()) verifying_.insert(entry.draft.stream);
    if (entry.is<procedure::VerificationConcluded>()) verifying_.erase(entry.draft.stream);
    if (entry.is<procedure::DocumentRevoked>()) last.reset();
    if (entry.is<procedure::CertificateIntended>()) require(last == Indication::issue, "a certificate");
    if (entry.is<procedure::RefusalIntended>()) require(last == Indication::refuse, "a refusal");
  }

 private:
  std::map<base::Id, std::optional<Indication>> last_;
  std::set<base::Id> verifying_;
};

}  // namespace

std::unique_ptr<Invariant> documents_rest_on_findings() { return std::make_unique<Rests>(); }

}  // namespace sim
