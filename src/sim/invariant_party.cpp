#include "sim/invariants.h"
#include "sim/world.h"

namespace sim {
namespace {

class Parties final : public Invariant {
 public:
  Parties() : Invariant("whoever acts for the applicant is named or proves it, on a document that is named or found to be theirs") {}

  void happened(const World&, const Happened& entry) override {
    const auto& stream = entry.draft.stream;
    if (const auto* lodged = entry.is<procedure::ApplicationLodged>()) applications_[stream] = lodged->application;
    if (const auto* objection = entry.is<procedure::ObjectionLodged>()) applications_[stream] = applications_.at(objection->inquiry);
    std::visit(
        [&](const auto& event) {
          if constexpr (requires { event.recipient; event.shown; }) check(applications_.at(stream), event.recipient, event.document_number, event.shown);
          else if constexpr (requires { event.by; event.shown; }) check(applications_.at(stream), event.by, event.document_number, event.shown);
        },
        entry.event);
  }

 private:
  void check(const procedure::Application& application, procedure::Recipient who, const std::string& number, const procedure::Shown& shown) const {
    if (shown.representative) {
      require(shown.representative->materials.size() == 2 && number != application.document.number, "somebody came who is named nowhere and proved nothing");
      return;
    }
    std::set<std::string> named;
    if (who == procedure::Recipient::applicant) {
      named.insert(application.document.number);
      for (const auto& other : application.other_documents) named.insert(other.number);
    } else {
      require(application.representative.has_value(), "somebody came for an applicant for whom nobody comes");
      named.insert(application.representative->document_number);
    }
    require(named.contains(number) == shown.document_reason.empty(), "another document without a reason, or a reason without one");
  }
  std::map<base::Id, procedure::Application> applications_;
};

}  // namespace

std::unique_ptr<Invariant> who_came_is_theirs() { return std::make_unique<Parties>(); }

}  // namespace sim
