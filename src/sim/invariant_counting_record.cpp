#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

using std::chrono::days;

// A record of an adult in effect, plainly; what is less plain than that is left to those who judge it.
bool plainly_counts(const law::Record& record, const std::optional<law::Day>& born_on, law::Day on) {
  const bool adult = born_on && record.committed_from && *record.committed_from > *born_on + days{18 * 366};
  return record.disposition == law::Disposition::guilty && record.court == law::Court::peoples_court && record.effective_on && *record.effective_on <= on &&
         adult && record.sealed != true;
}

class CountingRecord final : public Invariant {
 public:
  CountingRecord() : Invariant("over a record that plainly counts no certificate is issued, unless somebody judged it otherwise") {}

  void happened(const World& world, const Happened& entry) override {
    const auto& stream = entry.draft.stream;
    if (const auto* lodged = entry.is<procedure::ApplicationLodged>()) born_[stream] = lodged->application.person.born_on;
    if (entry.is<procedure::FindingMade>()) counts_[stream] = any(*entry.draft.restricted, born_[stream], world.today());
    if (entry.is<procedure::RecordsJudged>()) counts_[stream] = false;
    if (entry.is<procedure::CertificateIntended>()) require(!counts_[stream], "a certificate");
  }

 private:
  static bool any(const base::Bytes& restricted, const std::optional<law::Day>& born_on, law::Day on) {
    const auto grounds = codec::decode_grounds(restricted);
    for (const auto& extract : grounds.value().extracts)
      if (const auto* match = std::get_if<procedure::Match>(&extract.answer))
        for (const auto& record : match->records)
          if (plainly_counts(record, born_on, on)) return true;
    return false;
  }
  std::map<base::Id, std::optional<law::Day>> born_;
  std::map<base::Id, bool> counts_;
};

}  // namespace

std::unique_ptr<Invariant> what_counts_is_never_certified() { return std::make_unique<CountingRecord>(); }

}  // namespace sim
