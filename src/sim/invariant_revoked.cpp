#include "office/reading.h"
#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

// Asked as the public asks: by the file's digest, and by number and code.
class RevokedNeverValid final : public Invariant {
 public:
  RevokedNeverValid() : Invariant("a revoked document never checks as valid, and one that stands never as revoked") {}

  void happened(const World& world, const Happened& entry) override {
    const auto& stream = entry.draft.stream;
    if (const auto* intended = entry.is<procedure::CertificateIntended>()) on_record(stream, intended->content, entry.stamp);
    if (const auto* intended = entry.is<procedure::RefusalIntended>()) on_record(stream, intended->content, entry.stamp);
    if (const auto* issued = entry.is<procedure::CertificateIssued>()) documents_[stream].back().digest = issued->digest;
    if (const auto* issued = entry.is<procedure::RefusalIssued>()) documents_[stream].back().digest = issued->digest;
    if (entry.is<procedure::DocumentRevoked>() || entry.is<procedure::IntentRevoked>()) {
      documents_[stream].back().revoked_at = entry.stamp.at;
      check(world, documents_[stream].back());
    }
  }
  void day_ended(const World& world) override {
    if (++days_ % 20 == 0) check_all(world);
  }
  void ended(const World& world) override { check_all(world); }

 private:
  struct Document {
    std::string number;
    std::array<std::uint8_t, 16> code{};
    base::Digest digest{};
    std::optional<base::Instant> revoked_at;
  };
  template <class Content>
  void on_record(const base::Id& stream, const Content& content, const ledger::Stamp& stamp) {
    documents_[stream].push_back({procedure::numbered(content.number, stamp.allotted.at(0)), content.code, {}, {}});
  }
  void check(const World& world, const Document& document) const {
    if (document.digest == base::Digest{} && !document.revoked_at) return;  // not signed yet
    const auto by_number = office::on_record(world.office, document.number, document.code);
    require(by_number && by_number->revoked_at == document.revoked_at, document.number + " by its number and code");
    if (document.digest == base::Digest{}) return;  // never signed
    const auto by_file = office::on_record(world.office, document.digest);
    require(by_file && by_file->revoked_at == document.revoked_at, document.number + " by its file");
  }
  void check_all(const World& world) const {
    for (const auto& [inquiry, documents] : documents_)
      for (const auto& document : documents) check(world, document);
  }
  std::map<base::Id, std::vector<Document>> documents_;
  int days_ = 0;
};

}  // namespace

std::unique_ptr<Invariant> revoked_never_checks_as_valid() { return std::make_unique<RevokedNeverValid>(); }

}  // namespace sim
