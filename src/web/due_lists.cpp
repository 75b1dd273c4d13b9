#include "office/reading.h"
#include "web/act_section.h"
#include "web/clock.h"
#include "web/docket_table.h"
#include "web/error_pages.h"
#include "web/pages.h"
#include "web/review_table.h"

// What is overdue, due today, due tomorrow, and stopped and why; reviews under the inquiries of the same day; and what waits for
// a platform that does not answer. [time_1] [time_3] [review_2] [platform_silent]
namespace web {
namespace {

html::Html listed(const Visit& visit, const std::vector<office::DocketLine>& lines, const char* key, std::string_view id) {
  const auto title = visit.say(key) + " (" + std::to_string(lines.size()) + ")";
  if (lines.empty()) return html::section_heading(html::Html(title)) + html::paragraph(html::Html(visit.say("docket.empty")));
  return docket_table(visit, lines, title, id);
}

struct Due {
  const char* inquiries;  // keys into words/
  const char* reviews;
  std::string id;
};

// Inquiries and below them reviews: a table of their own, since a review is another matter with other columns.
html::Html listed(const Visit& visit, const std::vector<office::DocketLine>& lines, const std::vector<office::ReviewLine>& reviews, const Due& due) {
  if (reviews.empty()) return listed(visit, lines, due.inquiries, due.id);
  const auto caption = visit.say(due.reviews) + " (" + std::to_string(reviews.size()) + ")";
  const auto below = review_table(visit, reviews, caption, due.id + "-reviews");
  return lines.empty() ? below : listed(visit, lines, due.inquiries, due.id) + below;
}

// platform_silent: the person in charge sees what waits for a platform, without being told by anybody. Nothing is shown where all answer.
html::Html silent(const Visit& visit, const std::vector<office::SilentLine>& lines) {
  if (lines.empty()) return {};
  const auto caption = visit.say("due_lists.silent") + " (" + std::to_string(lines.size()) + ")";
  auto table = list_table(visit, {.caption = caption, .caption_classes = "govuk-table__caption--m"},
                          {"docket.column.name", "docket.column.number", "due_lists.silent.since", "docket.column.due"});
  for (const auto& [matter, since] : lines)
    add_line(visit, table, matter.organization,
             {{.content = html::link(inquiry_url(matter.inquiry), html::element("bdi", html::Html(matter.name)))},
              {.content = html::left_to_right(html::Html(matter.number))},
              {.content = html::time(base::to_rfc3339(since), html::Html(visit.moment(since)))},
              {.content = matter.due_on ? said_due(visit, *matter.due_on, matter.due_provisional) : html::Html("–")}});
  return html::scrolling_table(table, "silent") + html::paragraph(html::Html(visit.say("due_lists.silent.text")));
}

html::Html reason(const Visit& visit, const office::DocketLine& line) {
  const auto matter = office::load_matter(visit.office(), line.inquiry);
  const auto* verifying = matter ? std::get_if<procedure::Verifying>(&matter->state) : nullptr;
  if (verifying == nullptr) return html::Html("–");
  const auto& proposal = verifying->investigation.proposal;
  auto said = written(proposal.reason);
  for (const auto one : proposal.circumstances) said += html::Html(" [" + std::string(law::name(one)) + "]");
  return said;
}

html::Html stopped(const Visit& visit, const std::vector<office::DocketLine>& lines) {
  auto shown = listed(visit, lines, "due_lists.stopped", "stopped");
  if (lines.empty()) return shown;
  html::SummaryList why{.card = html::SummaryCard{.title = visit.say("due_lists.why")}};
  for (const auto& line : lines) why.rows.push_back({.key = html::element("bdi", html::Html(line.name)), .value = reason(visit, line)});
  return shown + html::summary_list(why);
}

}  // namespace

http::Response due_lists(Visit& visit) {
  const auto seen = office::see_due(visit.office(), *visit.subject);
  if (!seen) return hindered(visit, seen.error());
  html::Html main = html::caption(html::Html(visit.organization(visit.subject->organization))) + html::title(html::Html(visit.say("due_lists.title"))) +
                    list_links(visit, "due");
  const auto& reviews = seen->reviews;
  main += silent(visit, seen->silent);
  main += listed(visit, seen->overdue, reviews.overdue, {"due_lists.overdue", "due_lists.reviews.overdue", "overdue"});
  main += listed(visit, seen->today, reviews.today, {"due_lists.today", "due_lists.reviews.today", "today"});
  main += listed(visit, seen->tomorrow, reviews.tomorrow, {"due_lists.tomorrow", "due_lists.reviews.tomorrow", "tomorrow"}) + stopped(visit, seen->stopped);
  return page(visit, {.title = visit.say("due_lists.title"), .main = html::full_width(main), .section = "nav.docket"});
}

}  // namespace web
