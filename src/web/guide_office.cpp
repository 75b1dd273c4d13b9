#include "text/date.h"
#include "web/error_pages.h"
#include "web/guide.h"
#include "web/page.h"
#include "web/pages.h"
#include "web/places.h"

namespace web {
namespace {

using enum law::Provision;
using enum law::Reading;

// To be shown to a driver or anybody in the street: Chinese, large, and as much as the data know.
html::Html address_card(const Visit& visit, const law::Organization& place) {
  const auto in_chinese = [&](std::string_view key) { return html::Html(visit.site.words.say(text::Language::zh, key)); };
  html::Html lines = html::element("p", "app-address__ask", in_chinese("place.card.ask"));
  const auto name = place.name_zh.empty() ? place.sub_bureau_zh + visit.site.words.say(text::Language::zh, "place.card.reception") : place.name_zh;
  lines += html::element("p", "app-address__name", html::Html(name));
  if (place.address_zh.empty()) {
    lines +=
        html::element("p", "app-address__line", html::Html(visit.site.words.say(text::Language::zh, "place.district", {{"district", place.district_zh}})));
    lines += html::element("p", html::Attributes().classes("app-address__small").set("lang", "en"), html::Html(place.address_en));
  } else {
    lines += html::element("p", "app-address__line", html::Html(visit.office().law.name_zh + place.address_zh));
  }
  if (place.building) lines += html::element("p", html::Attributes().classes("app-address__small").set("lang", "en"), html::Html(*place.building));
  if (const auto inside = inside_of(visit, text::Language::zh, place); !inside.empty()) lines += html::element("p", "app-address__name", html::Html(inside));
  html::Html card = html::element("div", html::Attributes().classes("app-address").set("lang", text::tag(text::Language::zh)).set("translate", "no"), lines);
  if (place.address_zh.empty()) card += html::paragraph(html::Html(visit.say("place.card.no_chinese")));
  return card;
}

html::Html both(const std::string& zh, const std::string& en) {
  html::Html shown = html::foreign("en", html::Html(en));
  if (zh.empty()) return shown;
  return html::foreign("zh-Hans", html::Html(zh)) + html::lone_element("br", {}) + shown;
}

html::Html details(const Visit& visit, const law::Organization& place) {
  html::SummaryList list;
  const auto add = [&](const char* key, const html::Html& value) { list.rows.push_back(row(visit, key, value)); };
  add("place.name", both(place.name_zh, place.name_en));
  add("place.sub_bureau", both(place.sub_bureau_zh, place.sub_bureau_en));
  add("place.address", both(place.address_zh, place.address_en));
  if (place.building) add("place.building", html::foreign("en", html::Html(*place.building)));
  if (const auto inside = inside_of(visit, visit.language, place); !inside.empty()) add("place.inside", html::Html(inside));
  add("place.hours", html::Html(hours_of(visit, place)) + cited(visit, place_3, closed_on_holidays));
  add("place.source", html::foreign("en", html::Html(place.source)));
  if (place.valid_from) add("place.valid_from", html::Html(visit.date(*place.valid_from)));
  if (place.valid_until) add("place.valid_until", html::Html(visit.date(*place.valid_until)));
  return html::summary_list(list);
}

// The week ahead, day by day: what the hours and the calendar give.
html::Html week(const Visit& visit, const law::Organization& place) {
  const auto& law = visit.office().law;
  std::vector<html::Html> lines;
  for (int i = 0; i < 7; ++i) {
    const auto day = office::today(visit.office()) + std::chrono::days{i};
    std::string spans;
    bool assumed = false;
    for (auto at = base::Instant{day} - law.offset;;) {
      const auto opening = law::opening_at(place, law.calendar, law.offset, at);
      const auto opens = opening.open ? std::optional(at) : opening.opens_next;
      if (!opens || law::day_at(*opens, law.offset) != day) break;
      const auto closes = *law::opening_at(place, law.calendar, law.offset, *opens).closes_at;
      spans += (spans.empty() ? "" : ", ") + text::time_text(*opens, law.offset) + "–" + text::time_text(closes, law.offset);
      assumed = opening.assumed;
      at = closes;
    }
    if (spans.empty()) spans = visit.say(law::kind_of(law.calendar, day) == law::DayKind::day_off ? "place.holiday" : "place.closed_that_day");
    const auto noted = assumed ? visit.say("place.comma") + visit.say("place.assumed") : std::string{};
    lines.push_back(html::Html(visit.weekday(day) + visit.say("frame.colon")) + html::element("span", "app-number", html::Html(spans)) + html::Html(noted));
  }
  return html::bullets(lines);
}

html::Html maps(const Visit& visit, const law::Organization& place) {
  const auto& address = place.address_zh.empty() ? place.address_en : place.address_zh;
  const auto amap = html::Url::parse("https://uri.amap.com/search")->with("keyword", visit.office().law.name_zh + address);
  const auto apple = html::Url::parse("https://maps.apple.com/")->with("q", visit.office().law.name_zh + address);
  return html::paragraph(html::Html(visit.say("place.maps.text"))) +
         html::bullets({html::link(amap, html::Html(visit.say("place.maps.amap"))), html::link(apple, html::Html(visit.say("place.maps.apple")))});
}

}  // namespace

http::Response guide_office(Visit& visit) {
  const auto& law = visit.office().law;
  const auto* place = law::organization_of(law.organizations, visit.request.capture("district"), office::today(visit.office()));
  if (place == nullptr) return not_there_page(visit);
  const auto opening = opening_of(visit, *place);
  const auto said =
      html::tag({.text = visit.say(opening.open ? "place.open" : "place.closed"), .classes = opening.open ? "govuk-tag--green" : "govuk-tag--grey"});
  html::Html main = html::paragraph(said + html::Html(" " + said_of(visit, opening)));
  if (opening.assumed) main += html::element("p", "govuk-hint", html::Html(visit.say("place.assumed")));
  main += stated_paragraph(visit, {"place.whose", place_1, last_residence, {{"district", district_of(visit, *place)}}});
  main += section(visit, "place.card", address_card(visit, *place)) + section(visit, "place.details", details(visit, *place));
  main += section(visit, "place.week", week(visit, *place)) + section(visit, "place.maps", maps(visit, *place));
  return chapter_page(visit, {.path = "offices",
                              .main = main,
                              .title = visit.say("place.title", {{"district", district_of(visit, *place)}}),
                              .back = chapter_url(visit, "offices").text()});
}

}  // namespace web
