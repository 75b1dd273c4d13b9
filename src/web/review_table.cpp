#include "web/review_table.h"

#include "web/clock.h"
#include "web/docket_table.h"
#include "web/review_page.h"
#include "web/state_tag.h"

namespace web {
namespace {

html::Html due(const Visit& visit, const office::ReviewLine& line) {
  if (!line.due_on) return html::Html("–");
  return said_due(visit, *line.due_on, line.due_provisional, line.state == "replied" || line.state == "dropped");
}

}  // namespace

html::Html review_table(const Visit& visit, const std::vector<office::ReviewLine>& lines, const std::string& caption, std::string_view id) {
  auto table = list_table(visit, {.caption = caption, .caption_classes = "govuk-table__caption--m"},
                          {"docket.column.name", "review.document", "review.lodged_on", "docket.column.state", "review.due"});
  for (const auto& line : lines)
    add_line(visit, table, line.organization,
             {{.content = html::link(review_url(line.review), html::element("bdi", html::Html(line.name)))},
              {.content = html::left_to_right(html::Html(line.number))},
              {.content = visit.date(line.lodged_on)},
              {.content = review_tag(visit, line.state)},
              {.content = due(visit, line)}});
  return html::scrolling_table(table, id);
}

}  // namespace web
