#include "web/guide.h"
#include "web/page.h"
#include "web/pages.h"

namespace web {

http::Response guide_result(Visit& visit) {
  using enum law::Provision;
  using enum law::Reading;
  // no_expiry: what the bureau's data set.
  const int months = visit.office().law.settings.certificate_months;
  const Statement period = months == 0 ? Statement{"guide.result.no_expiry", document_4, no_expiry}
                                       : Statement{"guide.result.period", document_4, no_expiry, {{"months", quantity(months)}}};
  html::Html main = html::lead_paragraph(stated(visit, {"guide.result.lead", caution_3}));
  main += section(visit, "guide.result.certificate",
                  stated_paragraph(visit, {"guide.result.certificate.text", result_1}) +
                      stated_bullets(visit,
                                     {
                                         {"guide.result.bilingual", document_4},
                                         period,
                                         {"guide.result.scope", caution_5},
                                     }) +
                      html::paragraph(html::link(to(visit, {"check"}), html::Html(visit.say("guide.result.check")))));
  main += section(visit, "guide.result.refusal",
                  stated_paragraph(visit, {"guide.result.refusal.text", result_2}) +
                      stated_bullets(visit,
                                     {
                                         {"guide.result.second", result_2},
                                         {"guide.result.no_details", document_5},
                                         {"guide.result.objection", review_1},
                                     }) +
                      html::paragraph(html::link(chapter_url(visit, "objections"), html::Html(visit.say("guide.objections.title")))));
  main += section(visit, "guide.result.young",
                  stated_paragraph(visit, {"guide.result.young.text", result_3}) + stated_bullets(visit, {
                                                                                                             {"guide.result.five_years", result_3, five_years},
                                                                                                             {"guide.result.eighteen", result_3, eighteen},
                                                                                                             {"guide.result.same", result_3, indistinguishable},
                                                                                                         }));
  main += section(visit, "guide.result.more",
                  stated_paragraph(visit, {"guide.result.more.text", time_2}) +
                      html::paragraph(html::link(chapter_url(visit, "time"), html::Html(visit.say("guide.time.title")))));
  main += section(visit, "guide.result.collect", stated_paragraph(visit, {"guide.result.collect.text", caution_3}));
  return chapter_page(visit, {.path = "result", .main = main});
}

}  // namespace web
