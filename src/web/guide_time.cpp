#include "law/working_day.h"
#include "web/due.h"
#include "web/fields.h"
#include "web/guide.h"
#include "web/handing_in.h"
#include "web/page.h"
#include "web/pages.h"

namespace web {
namespace {

using enum law::Provision;
using enum law::Reading;

// Until when, and how that day is reached.
html::Html until(const Visit& visit, law::Day accepted) {
  const auto& law = visit.office().law;
  const int days = law.settings.processing_days;
  const auto due = law::due(law.calendar, accepted, days);
  html::Html said = html::element("p", "govuk-body-l",
                                  html::Html(visit.say("guide.time.until", {{"accepted", visit.date(accepted)}, {"due", visit.weekday(*due.day)}})) +
                                      cited(visit, time_1, first_day_not_counted));
  if (due.provisional) said += stated_paragraph(visit, {"guide.time.provisional", time_1, provisional});
  return html::inset_text({.content = said}) +
         html::details({.summary = visit.say("case.how_due"), .content = due_derivation(visit, accepted, days), .open = true});
}

html::Html another_day(const Visit& visit, const Fields& fields) {
  const auto form = fields.day("accepted", "guide.time.day", "guide.time.day.hint") +
                    html::button({.text = visit.say("guide.time.submit"), .classes = "govuk-button--secondary"});
  return html::form({.action = to(visit, {"guide", "time"}), .content = form});
}

html::Html complex_matters(const Visit& visit) {
  const auto& settings = visit.office().law.settings;
  html::Html main = stated_paragraph(visit, {"guide.time.complex.text", time_2});
  main += stated_bullets(visit, {
                                    {"guide.time.identity", time_5},
                                    {"guide.time.others", time_6},
                                    {"guide.time.refuse", time_7},
                                    {"guide.time.other", time_8},
                                });
  main += stated_paragraph(visit, {"guide.time.stopped", time_3, stopped_days}) + stated_paragraph(visit, {"guide.time.cooperate", time_4});
  main += stated_paragraph(visit, {"guide.time.no_refusal", time_7});
  return main + stated_paragraph(visit, {"guide.time.target",
                                         time_2,
                                         investigation_limit,
                                         {{"days", quantity(settings.investigation_days)}, {"more", quantity(settings.investigation_extension_days)}}});
}

http::Response drawn(const Visit& visit, const Fields& fields, law::Day accepted) {
  const auto days = quantity(visit.office().law.settings.processing_days);
  html::Html main =
      html::lead_paragraph(stated(visit, {"guide.time.lead", time_1, {}, {{"days", days}}})) + until(visit, accepted) + another_day(visit, fields);
  main += section(visit, "guide.time.counted",
                  stated_bullets(visit, {
                                            {"guide.time.working_days", time_1, working_day},
                                            {"guide.time.first_day", time_1, first_day_not_counted},
                                            {"guide.time.receipt", document_2},
                                            {"guide.time.silent", caution_4, platform_silent},
                                        }));
  main += section(visit, "guide.time.complex", complex_matters(visit));
  return chapter_page(visit, {.path = "time", .main = main, .before = fields.summary(), .faulty = fields.faulty()});
}

}  // namespace

http::Response guide_time(Visit& visit) { return drawn(visit, Fields(visit), next_handing_in(visit)); }

http::Response count_due(Visit& visit) {
  Form form(visit.request);
  const auto accepted = form.day("accepted", true);
  // Beyond what anybody plans nothing is known of holidays.
  constexpr std::chrono::years furthest{10};
  const auto today = office::today(visit.office());
  if (accepted && std::chrono::abs(*accepted - today) > furthest) form.fault("accepted", "guide.time.too_far");
  if (!form.sound()) return drawn(visit, Fields(visit, form.faults()), next_handing_in(visit));
  return drawn(visit, Fields(visit), *accepted);
}

}  // namespace web
