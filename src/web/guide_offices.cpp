#include "law/working_day.h"
#include "web/guide.h"
#include "web/page.h"
#include "web/pages.h"
#include "web/places.h"
#include "web/tiles.h"

namespace web {
namespace {

using enum law::Provision;
using enum law::Reading;

html::Html tag_of(const Visit& visit, const law::Opening& opening) {
  return html::tag({.text = visit.say(opening.open ? "place.open" : "place.closed"), .classes = opening.open ? "govuk-tag--green" : "govuk-tag--grey"});
}

html::Html tiles(const Visit& visit) {
  html::Html map;
  for (const auto* place : places_today(visit)) {
    const auto tile = tile_of(place->code);
    if (!tile) continue;
    const bool open = opening_of(visit, *place).open;
    const auto classes =
        "app-tile app-tile--row-" + std::to_string(tile->row) + " app-tile--column-" + std::to_string(tile->column) + (open ? " app-tile--open" : "");
    const auto text = html::element("span", "app-tile__name", html::Html(district_of(visit, *place))) + html::Html(" ") +
                      html::element("span", "app-tile__state", html::Html(visit.say(open ? "place.open" : "place.closed")));
    map += html::element("a", html::Attributes().classes(classes).set("href", office_url(visit, *place)), text);
  }
  return html::element("nav", html::Attributes().classes("app-tiles").set("aria-label", visit.say("guide.offices.map")), map);
}

html::Html card(const Visit& visit, const law::Organization& place) {
  const auto opening = opening_of(visit, place);
  const auto inside = inside_of(visit, visit.language, place);
  const auto heading = html::element("h3", "govuk-heading-s", html::link(office_url(visit, place), html::Html(district_of(visit, place))));
  html::Html lines = html::paragraph(tag_of(visit, opening) + html::Html(" " + said_of(visit, opening)));
  if (opening.assumed) lines += html::element("p", "govuk-hint", html::Html(visit.say("place.assumed")));
  lines += html::paragraph(address_html(visit, place));
  if (place.building) lines += html::paragraph(html::foreign("en", html::Html(*place.building)));
  if (!inside.empty()) lines += html::paragraph(html::Html(inside));
  lines += html::paragraph(html::Html(hours_of(visit, place)));
  return html::element("li", html::Attributes().classes("app-card app-office").set("id", place.district_en), heading + lines);
}

// The next days off and make-up days, as the calendar has them.
html::Html holidays(const Visit& visit) {
  const auto& calendar = visit.office().law.calendar;
  const auto today = office::today(visit.office());
  constexpr std::chrono::days ahead{60};
  std::vector<html::Html> lines;
  for (law::Day day = today; day < today + ahead; day += std::chrono::days{1}) {
    const auto kind = law::kind_of(calendar, day);
    if (kind != law::DayKind::day_off && kind != law::DayKind::make_up) continue;
    lines.push_back(html::Html(visit.say(kind == law::DayKind::day_off ? "guide.offices.day_off" : "guide.offices.make_up", {{"day", visit.weekday(day)}})));
  }
  const auto said = stated_paragraph(visit, {"guide.offices.holidays.text", place_3, closed_on_holidays});
  if (lines.empty()) return said + html::paragraph(html::Html(visit.say("guide.offices.no_holidays", {{"date", visit.date(today + ahead)}})));
  return said + html::bullets(lines) +
         html::paragraph(html::Html(calendar.known(law::year_of(today + ahead)) ? std::string{} : visit.say("guide.offices.unpublished")));
}

}  // namespace

http::Response guide_offices(Visit& visit) {
  html::Html main = html::lead_paragraph(stated(visit, {"guide.offices.lead", place_1}));
  main += stated_bullets(visit, {
                                    {"guide.offices.trustee", place_2},
                                    {"guide.offices.last", place_1, last_residence},
                                    {"guide.offices.never", place_1, last_residence},
                                    {"guide.offices.counter", place_1, law::Reading::at_the_counter},
                                });
  const auto now =
      html::element("p", "govuk-hint", html::Html(visit.say("guide.offices.now", {{"time", visit.moment(visit.office().clock())}})) + cited(visit, place_3));
  html::Html cards;
  for (const auto* place : places_today(visit)) cards += card(visit, *place);
  main += section(visit, "guide.offices.choose", now + tiles(visit) + html::element("ul", "app-cards", cards));
  main += section(visit, "guide.offices.holidays", holidays(visit));
  return chapter_page(visit, {.path = "offices", .main = main});
}

}  // namespace web
