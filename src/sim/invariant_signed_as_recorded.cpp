#include "base/hash.h"
#include "procedure/content.h"
#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class SignedAsRecorded final : public Invariant {
 public:
  SignedAsRecorded() : Invariant("what is signed was on record before, word for word, and its file is kept") {}

  void happened(const World& world, const Happened& entry) override {
    const auto& stream = entry.draft.stream;
    if (const auto* intended = entry.is<procedure::CertificateIntended>()) intend(stream, intended->content, entry.stamp);
    if (const auto* intended = entry.is<procedure::RefusalIntended>()) intend(stream, intended->content, entry.stamp);
    if (const auto* issued = entry.is<procedure::CertificateIssued>()) check(world, stream, issued->document, issued->digest);
    if (const auto* issued = entry.is<procedure::RefusalIssued>()) check(world, stream, issued->document, issued->digest);
    if (const auto* revoked = entry.is<procedure::IntentRevoked>()) revoke(stream, *revoked);
    if (const auto* issued = entry.is<procedure::NoticeIssued>()) kept(world, issued->document, issued->digest);
    if (const auto* issued = entry.is<procedure::ReceiptIssued>()) kept(world, issued->document, issued->digest);
    if (const auto* replied = entry.is<procedure::ReviewReplied>()) kept(world, replied->document, replied->digest);
  }
  void ended(const World&) override { require(intended_.empty(), "something on record was neither signed nor revoked"); }

 private:
  void revoke(const base::Id& stream, const procedure::IntentRevoked& revoked) {
    const auto found = intended_.find(stream);
    require(found != intended_.end() && procedure::number_of(found->second) == revoked.number, "an intent that is not on record is revoked");
    intended_.erase(found);
  }
  template <class Content>
  void intend(const base::Id& stream, Content content, const ledger::Stamp& stamp) {
    content.number = procedure::numbered(content.number, stamp.allotted.at(0));
    intended_.insert_or_assign(stream, procedure::Content(std::move(content)));
  }
  void check(const World& world, const base::Id& stream, const base::Id& document, const base::Digest& digest) {
    const auto found = intended_.find(stream);
    require(found != intended_.end(), "signed, and not on record");
    kept(world, document, digest);
    require(base::sha256(world.signer.sign(found->second, {}, {}).value()) == digest, procedure::number_of(found->second) + " says something else");
    intended_.erase(found);
  }
  void kept(const World& world, const base::Id& document, const base::Digest& digest) const {
    const auto file = world.journal.blob(document);
    require(file && base::sha256(*file) == digest, "a file is not the one that was signed");
  }
  std::map<base::Id, procedure::Content> intended_;
};

}  // namespace

std::unique_ptr<Invariant> signed_as_recorded() { return std::make_unique<SignedAsRecorded>(); }

}  // namespace sim
