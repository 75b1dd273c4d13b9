#include "web/act_section.h"
#include "web/transfer.h"

namespace web {
namespace {

bool stands_open(const procedure::Inquiry& state) { return std::holds_alternative<procedure::Lodged>(state) || procedure::undecided(state).has_value(); }

bool under_review(const procedure::Inquiry& state) {
  const auto* accepted = procedure::accepted(state);
  return accepted != nullptr && accepted->review;
}

bool reissue(const procedure::Inquiry& state) {
  const auto* accepted = procedure::accepted(state);
  return accepted != nullptr && !accepted->past.empty();
}

// A proposal is the next act of what needs verification, and stands there.
bool may_be_complex(const procedure::Inquiry& state) {
  const bool elsewhere = std::holds_alternative<procedure::NeedsVerification>(state) || std::holds_alternative<procedure::Proposed>(state) ||
                         std::holds_alternative<procedure::Verifying>(state);
  return procedure::undecided(state).has_value() && !elsewhere;
}

}  // namespace

html::Html other_acts(const Visit& visit, const office::Matter& matter) {
  using enum office::Act;
  const auto& state = matter.state;
  std::vector<html::Html> links;
  const auto add = [&](bool timely, office::Act right, const char* path, const char* key) {
    if (timely && may(visit, matter, right)) links.push_back(html::link(inquiry_url(matter.id, path), html::Html(visit.say(key))));
  };
  const bool verifying = std::holds_alternative<procedure::Verifying>(state);
  const bool document = procedure::standing_document(state).has_value();
  add(may_be_complex(state), propose_verification, "verification", "verification.propose.title");
  add(procedure::undecided(state).has_value() && !verifying, request_information, "requests", "requests.title");
  add(document && !under_review(state), object, "objection", "objecting.title");
  add(document, revoke, "revocation", "revocation.title");
  add(stands_open(state) || std::holds_alternative<procedure::Revoked>(state), correct, "correction", "correction.title");
  add(stands_open(state) && !reissue(state), withdraw, "withdrawal", "withdrawal.title");
  add(belongs_elsewhere(state), transfer, "transfer", "transfer.title");
  add(stands_open(state), compare_persons, "persons", "persons.title");
  add(true, suspect_misuse, "misuse", "misuse.title");
  add(true, see_looks, "looks", "looks.title");
  if (links.empty()) return {};
  return html::element("section", "app-actions", html::section_heading(html::Html(visit.say("case.other_acts"))) + html::bullets(links));
}

}  // namespace web
