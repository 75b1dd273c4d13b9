#include "office/reading.h"
#include "web/clock.h"
#include "web/docket_table.h"
#include "web/pages.h"
#include "web/review_page.h"
#include "web/state_tag.h"

// The reviews of an organization, the earliest due first. [review_1] [review_2]
namespace web {
namespace {

html::Html due(const Visit& visit, const office::ReviewLine& line) {
  if (!line.due_on) return html::Html("–");
  return said_due(visit, *line.due_on, line.due_provisional, line.state == "replied" || line.state == "dropped");
}

html::Html table(const Visit& visit, const std::vector<office::ReviewLine>& lines, const char* key, std::string_view id) {
  if (lines.empty()) return html::section_heading(html::Html(visit.say(key))) + html::paragraph(html::Html(visit.say("docket.empty")));
  html::Table table{.caption = visit.say(key), .caption_classes = "govuk-table__caption--m"};
  const bool whose = sees_several(visit);
  if (whose) table.head.push_back({.content = visit.say("docket.column.organization")});
  for (const auto* column : {"docket.column.name", "review.document", "review.lodged_on", "docket.column.state", "review.due"})
    table.head.push_back({.content = visit.say(column)});
  table.first_cell_is_header = true;
  for (const auto& line : lines) {
    std::vector<html::Cell> cells{{.content = html::link(review_url(line.review), html::element("bdi", html::Html(line.name)))},
                                       {.content = html::left_to_right(html::Html(line.number))},
                                       {.content = visit.date(line.lodged_on)},
                                       {.content = review_tag(visit, line.state)},
                                       {.content = due(visit, line)}};
    if (whose) cells.insert(cells.begin(), {.content = visit.organization(line.organization)});
    table.rows.push_back(std::move(cells));
  }
  return html::scrolling_table(table, id);
}

constexpr std::size_t most = 200;

}  // namespace

http::Response reviews(Visit& visit) {
  const auto open = office::see_reviews(visit.office(), *visit.subject, {.states = {"objected", "under_review", "settled"}, .limit = most});
  const auto closed = open ? office::see_reviews(visit.office(), *visit.subject, {.states = {"replied", "dropped"}, .limit = most}) : open;
  if (!closed) return hindered(visit, closed.error());
  html::Html main = html::caption(html::Html(visit.organization(visit.subject->organization))) + html::title(html::Html(visit.say("reviews.title"))) +
                    list_links(visit, "reviews");
  main += table(visit, *open, "reviews.open", "open-reviews") + table(visit, *closed, "reviews.closed", "closed-reviews");
  return page(visit, {.title = visit.say("reviews.title"), .main = html::full_width(main), .section = "nav.docket"});
}

}  // namespace web
