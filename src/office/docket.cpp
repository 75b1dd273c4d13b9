#include "office/docket.h"

#include <algorithm>

#include "law/identity.h"
#include "law/numbering.h"
#include "office/looks.h"
#include "office/reading.h"

// The lists of the counter: what stands in which state, and what is due when.
namespace office {

std::expected<std::vector<std::string>, Hindrance> organizations_seen(const Office& office, const Subject& subject, const std::string& asked) {
  if (const auto allowed = allow(subject, Act::see_docket, {}, {}); !allowed) return std::unexpected(allowed.error());
  if (!asked.empty() && asked != subject.organization) {
    if (const auto below = allow(subject, Act::see_case, object_of(office, asked), {Assigned{}, {}}); !below) return std::unexpected(below.error());
    return std::vector{asked};
  }
  if (!subject.roles.contains(procedure::Role::superior_authority)) return std::vector{subject.organization};
  std::vector<std::string> below;
  for (const auto& one : office.law.organizations)
    if (one.superior == subject.organization) below.push_back(one.code);
  return below;
}

namespace {

const std::vector<std::string>& running() {
  static const std::vector<std::string> states{"accepted", "clear", "needs_verification", "record_found", "refusable", "proposed", "intended",
                                               "intended_refusal", "revoked"};
  return states;
}

// The applicant's name as the inquiry has it now.
ReviewLine named_line(const Office& office, const ledger::Row& row) {
  auto line = review_line(row);
  if (const auto inquiry = load_matter(office, line.inquiry)) line.name = procedure::full_name(procedure::lodged(inquiry->state)->lodged.application.person);
  return line;
}

// What of one list of an organization may be due until tomorrow; the rows come by due day, so that beyond it nothing is of these lists.
std::vector<ledger::Row> rows_until(const Office& office, ledger::RowQuery query, law::Day last) {
  constexpr std::size_t page = 200;
  std::vector<ledger::Row> all;
  for (query.limit = page;; query.offset += page) {
    auto rows = office.journal.rows(query);
    const bool over = rows.size() < page || rows.back().rank > last.time_since_epoch().count();
    for (auto& row : rows) all.push_back(std::move(row));
    if (over) return all;
  }
}

template <class Lists, class Line>
void sort_in(Lists& lists, Line line, law::Day now) {
  if (!line.due_on || *line.due_on > now + std::chrono::days{1}) return;
  (*line.due_on < now ? lists.overdue : *line.due_on == now ? lists.today : lists.tomorrow).push_back(std::move(line));
}

// What is due until tomorrow at one organization: inquiries, and reviews until their reply.
void add_due(const Office& office, const std::string& organization, DueLists& due) {
  const auto now = today(office);
  const auto last = now + std::chrono::days{1};
  for (const auto& row : rows_until(office, {"docket", organization, running(), 0, 0}, last)) sort_in(due, docket_line(row), now);
  for (const auto& row : rows_until(office, {"reviews", organization, {"under_review", "settled"}, 0, 0}, last))
    if (row.rank <= last.time_since_epoch().count()) sort_in(due.reviews, named_line(office, row), now);
  for (const auto& row : office.journal.rows({"docket", organization, {"verifying"}, 0, 1000})) due.stopped.push_back(docket_line(row));
  for (const auto& row : office.journal.rows({"silent", organization, {}, 0, 1000}))
    due.silent.push_back({docket_line(row), base::Instant(std::chrono::milliseconds{row.rank})});
}

}  // namespace

std::expected<Docket, Hindrance> see_docket(const Office& office, const Subject& subject, const DocketQuery& query) {
  const auto organizations = organizations_seen(office, subject, query.organization);
  if (!organizations) return std::unexpected(organizations.error());
  record_look(office, subject, {}, "purpose.docket");
  // Pages are of one docket: the superior authority names whose.
  const auto& organization = organizations->size() == 1 ? organizations->front() : subject.organization;
  const ledger::RowQuery rows{"docket", organization, query.states, query.offset, query.limit};
  Docket docket{{}, office.journal.count(rows)};
  for (const auto& row : office.journal.rows(rows)) docket.lines.push_back(docket_line(row));
  return docket;
}

std::expected<DueLists, Hindrance> see_due(const Office& office, const Subject& subject) {
  const auto organizations = organizations_seen(office, subject, {});
  if (!organizations) return std::unexpected(organizations.error());
  record_look(office, subject, {}, "purpose.docket");
  DueLists due;
  for (const auto& organization : *organizations) add_due(office, organization, due);
  for (auto* list : {&due.overdue, &due.today, &due.tomorrow}) std::ranges::stable_sort(*list, {}, &DocketLine::due_on);
  for (auto* list : {&due.reviews.overdue, &due.reviews.today, &due.reviews.tomorrow}) std::ranges::stable_sort(*list, {}, &ReviewLine::due_on);
  std::ranges::stable_sort(due.stopped, {}, &DocketLine::limit_on);
  std::ranges::stable_sort(due.silent, {}, &SilentLine::since);
  return due;
}

std::expected<std::vector<ReviewLine>, Hindrance> see_reviews(const Office& office, const Subject& subject, const DocketQuery& query) {
  const auto organizations = organizations_seen(office, subject, query.organization);
  if (!organizations) return std::unexpected(organizations.error());
  record_look(office, subject, {}, "purpose.docket");
  std::vector<ledger::Row> rows;
  for (const auto& organization : *organizations)
    for (auto& row : office.journal.rows({"reviews", organization, query.states, 0, query.offset + query.limit})) rows.push_back(std::move(row));
  std::ranges::stable_sort(rows, {}, &ledger::Row::rank);
  std::vector<ReviewLine> lines;
  for (std::size_t i = query.offset; i < std::min(rows.size(), query.offset + query.limit); ++i) lines.push_back(named_line(office, rows[i]));
  // An objection that waits to be accepted has the day of lodging as its rank: it stands before all due days, not among them.
  std::ranges::stable_sort(lines, {}, &ReviewLine::due_on);
  return lines;
}

std::size_t count_untold(const Office& office, const Subject& subject) {
  const auto organizations = organizations_seen(office, subject, {});
  if (!organizations) return 0;
  std::size_t count = 0;
  for (const auto& organization : *organizations) count += office.journal.count({"untold", organization, {}, 0, 0});
  return count;
}

std::size_t count_docket(const Office& office, const Subject& subject, const std::vector<std::string>& states) {
  return office.journal.count({"docket", subject.organization, states, 0, 0});
}

std::expected<std::vector<DocketLine>, Hindrance> find(const Office& office, const Subject& subject, const std::string& number) {
  if (const auto allowed = allow(subject, Act::see_docket, {}, {}); !allowed) return std::unexpected(allowed.error());
  record_look(office, subject, {}, "purpose.search");
  std::vector<DocketLine> lines;
  const auto add = [&](const ledger::RowQuery& query) {
    for (const auto& row : office.journal.rows(query))
      if (const auto matter = load_matter(office, row.owner))
        for (const auto& kept : rows_of(office, row.owner, matter->state))
          if (kept.list == "docket") lines.push_back(docket_line(kept));
  };
  // place_1: what another organization keeps does not show here.
  add({"document", blind(office, "document", law::document_number_as_recorded(number)), {subject.organization}, 0, 25});
  add({"number", law::number_as_printed(number), {subject.organization}, 0, 25});
  return lines;
}

}  // namespace office
