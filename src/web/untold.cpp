#include "office/telling.h"
#include "web/docket_table.h"
#include "web/pages.h"
#include "web/review_page.h"
#include "web/telling.h"

// Who is to be told that a due date moved: the list stands until each of them is. [provisional]
namespace web {
namespace {

html::Html table(const Visit& visit, const std::vector<office::UntoldLine>& lines) {
  auto table = list_table(visit, {.caption = visit.say("untold.title"), .caption_classes = "govuk-visually-hidden"},
                          {"docket.column.name", "docket.column.number", "untold.given", "untold.due", "application.contact"});
  for (const auto& line : lines) {
    const auto url = line.review ? review_url(*line.review) : inquiry_url(line.inquiry);
    add_line(visit, table, line.organization,
             {{.content = html::link(url, html::element("bdi", html::Html(line.name)))},
              {.content = html::left_to_right(html::Html(line.number))},
              {.content = visit.date(line.untold.given)},
              {.content = visit.date(line.untold.due_on)},
              {.content = contact_of(visit, line.contact)}});
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
