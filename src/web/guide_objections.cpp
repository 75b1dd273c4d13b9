#include "law/working_day.h"
#include "web/guide.h"
#include "web/handing_in.h"
#include "web/pages.h"

namespace web {
namespace {

using enum law::Provision;
using enum law::Reading;

// The dates that a review accepted on the next day of handing in would have.
html::Html dates(const Visit& visit) {
  const auto& law = visit.office().law;
  const auto& settings = law.settings;
  const auto day = next_handing_in(visit);
  // [thirty_on_top] on top of the first limit, or in all
  const int longest =
      settings.extension_on_top ? settings.review_days + settings.review_extension_days : std::max(settings.review_days, settings.review_extension_days);
  const auto reply = law::due(law.calendar, day, settings.review_days);
  const auto latest = law::due(law.calendar, day, longest);
  html::Html said = html::paragraph(
      html::Html(visit.say("guide.objections.dates", {{"day", visit.date(day)}, {"reply", visit.date(*reply.day)}, {"latest", visit.date(*latest.day)}})) +
      cited(visit, review_3, thirty_on_top));
  if (latest.provisional) said += stated_paragraph(visit, {"guide.time.provisional", time_1, provisional});
  return html::inset_text({.content = said});
}

}  // namespace

http::Response guide_objections(Visit& visit) {
  const auto& settings = visit.office().law.settings;
  html::Html main = html::lead_paragraph(stated(visit, {"guide.objections.lead", review_1}));
  main += section(visit, "guide.objections.how",
                  stated_bullets(visit, {
                                            {"guide.objections.form", document_3},
                                            {"guide.objections.where", review_1},
                                            {"guide.objections.when", review_1, another_decides},
                                            {"guide.objections.cooperate", review_1},
                                            {"guide.objections.another", review_1, another_decides},
                                        }));
  main += section(visit, "guide.objections.how_long",
                  stated_paragraph(visit, {"guide.objections.reply", review_2, {}, {{"days", quantity(settings.review_days)}}}) +
                      stated_paragraph(visit, {"guide.objections.extension", review_3, thirty_on_top, {{"days", quantity(settings.review_extension_days)}}}) +
                      dates(visit));
  main += section(visit, "guide.objections.outcome",
                  stated_bullets(visit, {
                                            {"guide.objections.upheld", review_2},
                                            {"guide.objections.incorrect", review_4},
                                            {"guide.objections.superior", review_4},
                                            {"guide.objections.judgment", review_5, judgment_behind_refusal},
                                        }));
  main += html::paragraph(html::link(chapter_url(visit, "forms"), html::Html(visit.say("guide.forms.title"))));
  return chapter_page(visit, {.path = "objections", .main = main});
}

}  // namespace web
