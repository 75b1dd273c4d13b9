#include "web/docket_table.h"

#include <array>

#include "office/docket.h"
#include "text/country.h"
#include "web/clock.h"
#include "web/review_page.h"
#include "web/state_tag.h"

namespace web {
namespace {

html::Html due(const Visit& visit, const office::DocketLine& line) {
  if (line.stopped_on) {
    html::Html said(visit.say("docket.due.stopped", {{"date", visit.date(*line.stopped_on)}}));
    const auto* limit = line.alarmed ? "docket.due.limit_passed" : "docket.due.limit";
    if (line.limit_on) said += html::Html("; " + visit.say(limit, {{"date", visit.date(*line.limit_on)}}));
    return said;
  }
  if (!line.due_on) return html::Html("–");
  const bool done = line.state == "issued" || line.state == "refused" || line.state == "handed_over" || line.state == "withdrawn";
  return said_due(visit, *line.due_on, line.due_provisional, done);
}

html::Html state(const Visit& visit, const office::DocketLine& line) {
  auto shown = state_tag(visit, line.state);
  if (line.review) shown += html::Html(" ") + html::link(review_url(*line.review), html::Html(visit.say("papers.under_review")));
  return shown;
}

// The lists of several organizations, so that each line says whose it is.
bool sees_several(const Visit& visit) { return visit.subject->roles.contains(procedure::Role::superior_authority); }

struct List {
  std::string_view name;
  std::string_view path;
  const char* key;
};
constexpr std::array<List, 4> lists{{{"docket", "/docket", "docket.title"},
                                     {"due", "/docket/due", "due_lists.title"},
                                     {"untold", "/docket/untold", "untold.title"},
                                     {"reviews", "/reviews", "reviews.title"}}};

}  // namespace

html::Table list_table(const Visit& visit, html::Table table, std::initializer_list<const char*> columns) {
  if (sees_several(visit)) table.head.push_back({.content = visit.say("docket.column.organization")});
  for (const auto* column : columns) table.head.push_back({.content = visit.say(column)});
  table.first_cell_is_header = true;
  return table;
}

void add_line(const Visit& visit, html::Table& table, std::string_view organization, std::vector<html::Cell> cells) {
  if (sees_several(visit)) cells.insert(cells.begin(), {.content = visit.organization(organization)});
  table.rows.push_back(std::move(cells));
}

html::Html docket_table(const Visit& visit, const std::vector<office::DocketLine>& lines, const std::string& caption, std::string_view id) {
  auto table = list_table(visit, {.caption = caption, .caption_classes = "govuk-table__caption--m"},
                          {"docket.column.name", "docket.column.nationality", "docket.column.number", "docket.column.state", "docket.column.due"});
  for (const auto& line : lines) {
    const auto name = html::link(inquiry_url(line.inquiry), html::element("bdi", html::Html(line.name)));
    const auto number = line.number.empty() ? html::Html(visit.say("docket.unnumbered")) : html::left_to_right(html::Html(line.number));
    add_line(visit, table, line.organization,
             {{.content = name}, {.content = text::country(visit.language, line.nationality)}, {.content = number}, {.content = state(visit, line)},
              {.content = due(visit, line)}});
  }
  return html::scrolling_table(table, id);
}

html::Html list_links(const Visit& visit, std::string_view here) {
  html::Html items;
  for (const auto& list : lists) {
    html::Attributes attributes;
    attributes.set("class", "govuk-link").set("href", *html::Url::parse(list.path));
    if (list.name == here) attributes.set("aria-current", "page");
    auto label = visit.say(list.key);
    // Who waits for a day that moved is seen from every list.
    if (list.name == "untold")
      if (const auto untold = office::count_untold(visit.office(), *visit.subject); untold > 0) label += " (" + std::to_string(untold) + ")";
    items += html::element("li", html::element("a", attributes, html::Html(label)));
  }
  return html::element("nav", html::Attributes().set("aria-label", visit.say("docket.lists")), html::element("ul", "govuk-list app-views", items));
}

}  // namespace web
