#include "web/guide.h"
#include "web/pages.h"

namespace web {

http::Response guide_reminder(Visit& visit) {
  using enum law::Provision;
  using enum law::Reading;
  html::Html main = section(visit, "guide.reminder.you",
                            stated_bullets(visit,
                                           {
                                               {"guide.reminder.truth", reminder_1},
                                               {"guide.reminder.identity", reminder_1},
                                               {"guide.reminder.forging", reminder_1},
                                           }) +
                                stated_paragraph(visit, {"guide.reminder.consequences", reminder_1}));
  main += section(visit, "guide.reminder.officers",
                  stated_bullets(visit,
                                 {
                                     {"guide.reminder.procedure", reminder_2},
                                     {"guide.reminder.confidential", reminder_2},
                                     {"guide.reminder.looks", reminder_2},
                                 }) +
                      stated_paragraph(visit, {"guide.reminder.officers.consequences", reminder_2}));
  if (visit.office().signer.specimen())
    main += section(visit, "guide.reminder.specimen", stated_paragraph(visit, {"guide.reminder.specimen.text", document_4, specimen}));
  return chapter_page(visit, {.path = "reminder", .main = main});
}

}  // namespace web
