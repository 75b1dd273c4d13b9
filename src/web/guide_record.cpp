#include "web/guide.h"
#include "web/pages.h"

namespace web {

http::Response guide_record(Visit& visit) {
  using enum law::Provision;
  using enum law::Reading;
  html::Html main = html::lead_paragraph(stated(visit, {"guide.record.only", innocence_1}));
  main += section(
      visit, "guide.record.none",
      html::paragraph(html::Html(visit.say("guide.record.none.lead"))) + stated_bullets(visit, {
                                                                                                   {"guide.record.suspected", innocence_2},
                                                                                                   {"guide.record.appeal", innocence_2, effective},
                                                                                                   {"guide.record.not_prosecuted", innocence_3},
                                                                                                   {"guide.record.revoked", innocence_4},
                                                                                                   {"guide.record.withdrawn", innocence_5},
                                                                                                   {"guide.record.terminated", innocence_6},
                                                                                                   {"guide.record.acquitted", innocence_1, not_a_conviction},
                                                                                                   {"guide.record.abroad", innocence_1, not_a_conviction},
                                                                                               }));
  main += section(visit, "guide.record.counts",
                  stated_bullets(visit, {
                                            {"guide.record.effective", innocence_1, effective},
                                            {"guide.record.exempted", innocence_1, not_a_conviction},
                                            {"guide.record.petition", innocence_1, not_a_conviction},
                                        }));
  main += section(visit, "guide.record.young",
                  stated_paragraph(visit, {"guide.record.young.text", result_3}) +
                      html::paragraph(html::link(chapter_url(visit, "result"), html::Html(visit.say("guide.result.title")))));
  main += section(visit, "guide.record.never", stated_paragraph(visit, {"guide.record.never.text", innocence_1, never_a_record}));
  return chapter_page(visit, {.path = "record", .main = main});
}

}  // namespace web
