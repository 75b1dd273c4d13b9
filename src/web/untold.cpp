#include "office/telling.h"
#include "web/docket_table.h"
#include "web/pages.h"
#include "web/review_page.h"
#include "web/telling.h"

// Who is to be told that a due date moved: the list stands until each of them is. [provisional]
namespace web {
namespace {

html::Html table(const Visit& visit, const std::vector<office::UntoldLine>& lines) {
  html::Table table{.caption = visit.say("untold.title"), .caption_classes = "govuk-visually-hidden"};
  const bool whose = sees_several(visit);
  if (whose) table.head.push_back({.content = visit.say("docket.column.organization")});
  for (const auto* key : {"docket.column.name", "docket.column.number", "untold.given", "untold.due", "application.contact"})
    table.head.push_back({.content = visit.say(key)});
  table.first_cell_is_header = true;
  for (const auto& line : lines) {
    std::vector<html::Cell> cells;
    if (whose) cells.push_back({.content = visit.organization(line.organization)});
    const auto url = line.review ? review_url(*line.review) : inquiry_url(line.inquiry);
    cells.push_back({.content = html::link(url, html::element("bdi", html::Html(line.name)))});
    cells.push_back({.content = html::left_to_right(html::Html(line.number))});
    cells.push_back({.content = visit.date(line.untold.given)});
    cells.push_back({.content = visit.date(line.untold.due_on)});
    cells.push_back({.content = contact_of(visit, line.contact)});
    table.rows.push_back(std::move(cells));
  }
  return html::scrolling_table(table, "untold");
}

}  // namespace

http::Response untold_list(Visit& visit) {
  const auto seen = office::see_untold(visit.office(), *visit.subject);
  if (!seen) return hindered(visit, seen.error());
  html::Html main = html::caption(html::Html(visit.organization(visit.subject->organization))) + html::title(html::Html(visit.say("untold.title"))) +
                    list_links(visit, "untold") + html::paragraph(html::Html(visit.say("untold.text")));
  main += seen->empty() ? html::paragraph(html::Html(visit.say("docket.empty"))) : table(visit, *seen);
  return page(visit, {.title = visit.say("untold.title"), .main = html::full_width(main), .section = "nav.docket"});
}

}  // namespace web
