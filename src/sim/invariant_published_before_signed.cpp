#include <map>

#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class PublishedBeforeSigned final : public Invariant {
 public:
  PublishedBeforeSigned() : Invariant("nothing is issued before its intent was seen in the public log") {}

  void happened(const World& world, const Happened& entry) override {
    const auto& stream = entry.draft.stream;
    if (entry.is<procedure::CertificateIntended>() || entry.is<procedure::RefusalIntended>()) intended_.insert_or_assign(stream, entry.stamp.position);
    if (entry.is<procedure::CertificateIssued>() || entry.is<procedure::RefusalIssued>())
      require(world.log.shown(intended_.at(stream)), "signed, and nobody had seen that it would be");
  }

 private:
  std::map<base::Id, std::uint64_t> intended_;
};

}  // namespace

std::unique_ptr<Invariant> published_before_signed() { return std::make_unique<PublishedBeforeSigned>(); }

}  // namespace sim
