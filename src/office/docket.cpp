#include "office/authority.h"
#include "office/looks.h"
#include "office/reading.h"

// The lists of the counter: what stands in which state, and what is due when.
namespace office {
namespace {

// Whose docket: the subject's own organization's, or for the superior authority that of one below it. [place_1] [review_4]
std::expected<std::string, Hindrance> docket_of(const Office& office, const Subject& subject, const std::string& asked) {
  if (const auto allowed = allow(subject, Act::see_docket, {}); !allowed) return std::unexpected(allowed.error());
  if (asked.empty() || asked == subject.organization) return subject.organization;
  if (const auto below = allow(subject, Act::see_case, object_of(office, asked)); !below) return std::unexpected(below.error());
  return asked;
}

}  // namespace

std::expected<Docket, Hindrance> see_docket(const Office& office, const Subject& subject, const DocketQuery& query) {
  const auto organization = docket_of(office, subject, query.organization);
  if (!organization) return std::unexpected(organization.error());
  record_look(office, subject, {}, "purpose.docket");
  const ledger::RowQuery rows{"docket", *organization, query.states, query.offset, query.limit};
  Docket docket{{}, office.journal.count(rows)};
  for (const auto& row : office.journal.rows(rows)) docket.lines.push_back(docket_line(row));
  return docket;
}

std::expected<DueLists, Hindrance> see_due(const Office& office, const Subject& subject) {
  const auto organization = docket_of(office, subject, {});
  if (!organization) return std::unexpected(organization.error());
  record_look(office, subject, {}, "purpose.docket");
  const auto now = today(office);
  const auto last = now + std::chrono::days{1};
  DueLists due;
  const std::vector<std::string> running{"accepted", "clear", "needs_verification", "record_found", "refusable", "proposed", "intended", "intended_refusal",
                                         "revoked"};
  constexpr std::size_t page = 200;
  for (std::size_t offset = 0;; offset += page) {
    const auto rows = office.journal.rows({"docket", *organization, running, offset, page});
    for (const auto& row : rows) {
      const auto line = docket_line(row);
      if (!line.due_on || *line.due_on > last) continue;
      (*line.due_on < now ? due.overdue : *line.due_on == now ? due.today : due.tomorrow).push_back(line);
    }
    // The rows come by due day: beyond tomorrow nothing is of this list.
    if (rows.size() < page || rows.back().rank > last.time_since_epoch().count()) break;
  }
  for (const auto& row : office.journal.rows({"docket", *organization, {"verifying"}, 0, 1000})) due.stopped.push_back(docket_line(row));
  return due;
}

std::expected<std::vector<ReviewLine>, Hindrance> see_reviews(const Office& office, const Subject& subject, const DocketQuery& query) {
  const auto organization = docket_of(office, subject, query.organization);
  if (!organization) return std::unexpected(organization.error());
  record_look(office, subject, {}, "purpose.docket");
  std::vector<ReviewLine> lines;
  for (const auto& row : office.journal.rows({"reviews", *organization, query.states, query.offset, query.limit})) {
    auto line = review_line(row);
    if (const auto inquiry = load_matter(office, line.inquiry)) line.name = procedure::full_name(procedure::lodged(inquiry->state)->lodged.application.person);
    lines.push_back(std::move(line));
  }
  return lines;
}

std::size_t count_docket(const Office& office, const Subject& subject, const std::vector<std::string>& states) {
  return office.journal.count({"docket", subject.organization, states, 0, 0});
}

std::expected<std::vector<DocketLine>, Hindrance> find(const Office& office, const Subject& subject, const std::string& number) {
  if (const auto allowed = allow(subject, Act::see_docket, {}); !allowed) return std::unexpected(allowed.error());
  record_look(office, subject, {}, "purpose.search");
  std::vector<DocketLine> lines;
  const auto add = [&](const ledger::RowQuery& query) {
    for (const auto& row : office.journal.rows(query))
      if (const auto matter = load_matter(office, row.owner))
        for (const auto& kept : rows_of(office, row.owner, matter->state))
          if (kept.list == "docket") lines.push_back(docket_line(kept));
  };
  // place_1: what another organization keeps does not show here.
  add({"document", blind(office, "document", number), {subject.organization}, 0, 25});
  add({"number", number, {subject.organization}, 0, 25});
  return lines;
}

}  // namespace office
