#include <algorithm>

#include "law/working_day.h"
#include "web/guide.h"
#include "web/handing_in.h"
#include "web/page.h"
#include "web/pages.h"
#include "web/places.h"

namespace web {
namespace {

html::Html in_brief(const Visit& visit) {
  const auto& law = visit.office().law;
  const auto day = next_handing_in(visit);
  const auto due = law::due(law.calendar, day, law.settings.processing_days);
  const auto places = places_today(visit);
  const auto open = std::ranges::count_if(places, [&](const auto* one) { return opening_of(visit, *one).open; });
  html::SummaryList list{.card = html::SummaryCard{.title = visit.say("guide.brief")}};
  const auto add = [&](const char* key, const html::Html& value) { list.rows.push_back(row(visit, key, value)); };
  add("guide.brief.where",
      stated(visit, {"guide.brief.where.text", law::Provision::place_1, law::Reading::at_the_counter}) +
          html::paragraph(html::link(
              chapter_url(visit, "offices"),
              html::Html(visit.say("guide.brief.open", {{"open", static_cast<std::int64_t>(open)}, {"all", static_cast<std::int64_t>(places.size())}})))));
  add("guide.brief.how_long",
      stated(visit, {"guide.brief.how_long.text", law::Provision::time_1, {}, {{"day", visit.date(day)}, {"due", visit.date(*due.day)}}}) +
          (due.provisional ? html::paragraph(html::Html(visit.say("case.provisional"))) : html::Html{}));
  add("guide.brief.fee", stated(visit, {"guide.brief.fee.text", law::Provision::materials_1, law::Reading::no_fee}));
  return html::summary_list(list);
}

html::Html steps(const Visit& visit) {
  html::Html items;
  for (const auto& chapter : chapters()) {
    const auto link =
        html::element("h2", "govuk-heading-s app-steps__title", html::link(chapter_url(visit, chapter.path), html::Html(visit.say(chapter.title))));
    items += html::element("li", "app-steps__item", link + html::paragraph(html::Html(visit.say(chapter.hint))));
  }
  return html::element("ol", "app-steps", items);
}

html::Html others(const Visit& visit) {
  const auto one = [&](html::Url url, const char* title, const char* text) {
    return html::element("div", "app-card",
                         html::element("h2", "govuk-heading-m", html::link(url, html::Html(visit.say(title)))) + html::paragraph(html::Html(visit.say(text))));
  };
  return html::element(
      "div", "app-cards",
      one(to(visit, {"check"}), "guide.check.title", "guide.check.text") + one(to(visit, {"sign-in"}), "guide.officers.title", "guide.officers.text"));
}

}  // namespace

http::Response guide_overview(Visit& visit) {
  const auto lead = stated(visit, {"guide.overview.lead", law::Provision::residence_1, {}, {{"days", quantity(visit.office().law.settings.residence_days)}}}) +
                    cited(visit, law::Provision::result_1);
  const auto main = html::title(html::Html(visit.say("guide.overview.title"))) + html::lead_paragraph(lead) + in_brief(visit) + steps(visit) +
                    html::element("p", "govuk-hint", html::Html(visit.say("guide.rules_shown")));
  return page(visit,
              {.title = visit.say("guide.overview.title"), .main = html::columns(main, others(visit) + hotline(visit)), .section = "nav.guide", .open = true});
}

}  // namespace web
