#include "office/clocks.h"

#include "office/matter.h"
#include "office/rows.h"

namespace office {
namespace {

constexpr std::size_t page = 500;

/// Every row of a list in these states, over all organizations; read before anything is changed, since what is appended may move them.
std::vector<base::Id> owners(const Office& office, const char* list, const std::vector<std::string>& states) {
  std::vector<base::Id> all;
  for (const auto& organization : office.law.organizations) {
    for (std::size_t offset = 0;; offset += page) {
      const auto rows = office.journal.rows({list, organization.code, states, offset, page});
      for (const auto& row : rows) all.push_back(row.owner);
      if (rows.size() < page) break;
    }
  }
  return all;
}

std::optional<procedure::DueDateMoved> moved(const Office& office, const procedure::Inquiry& state) {
  if (const auto* verifying = std::get_if<procedure::Verifying>(&state)) return procedure::moved(verifying->investigation.limit, office.law);
  const auto* accepted = procedure::accepted(state);
  return procedure::moved(accepted->from, procedure::stops(*accepted), accepted->due, office.law);
}

const std::vector<std::string>& clocked() {
  static const std::vector<std::string> states{"accepted", "clear", "needs_verification", "record_found", "refusable", "proposed", "verifying", "revoked"};
  return states;
}

}  // namespace

std::vector<Moved> recompute_clocks(const Office& office) {
  std::vector<Moved> all;
  for (const auto& id : owners(office, "docket", clocked())) {
    const auto matter = load_matter(office, id);
    const auto event = matter ? moved(office, matter->state) : std::nullopt;
    if (event && append(office, id, batch_of(office, *matter, {{*event}}, base::random_id(office.random)))) all.push_back({id, {}, *event});
  }
  for (const auto& id : owners(office, "reviews", {"under_review"})) {
    const auto review = load_review(office, id);
    const auto* held = review ? std::get_if<procedure::UnderReview>(&review->state) : nullptr;
    const auto event = held ? procedure::moved(held->limit, office.law) : std::nullopt;
    if (event && append(office, id, batch_of(office, review->inquiry, {}, *review, {{*event}}, base::random_id(office.random))))
      all.push_back({review->inquiry.id, id, *event});
  }
  return all;
}

std::vector<base::Id> raise_alarms(const Office& office) {
  std::vector<base::Id> all;
  for (const auto& id : owners(office, "docket", {"verifying"})) {
    const auto matter = load_matter(office, id);
    const auto* verifying = matter ? std::get_if<procedure::Verifying>(&matter->state) : nullptr;
    const auto event = verifying ? procedure::alarm(verifying->investigation, today(office)) : std::nullopt;
    if (event && append(office, id, batch_of(office, *matter, {{*event}}, base::random_id(office.random)))) all.push_back(id);
  }
  return all;
}

}  // namespace office
