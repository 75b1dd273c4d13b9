#include "web/guide.h"
#include "web/pages.h"

namespace web {

http::Response guide_forms(Visit& visit) {
  using enum law::Provision;
  using enum law::Reading;
  html::Html main = html::lead_paragraph(stated(visit, {"guide.forms.lead", document_1}));
  main += stated_bullets(visit, {
                                    {"guide.forms.application", document_1, annexes_not_at_hand},
                                    {"guide.forms.power_of_attorney", document_6, annexes_not_at_hand},
                                    {"guide.forms.review", document_3, annexes_not_at_hand},
                                });
  main += stated_paragraph(visit, {"guide.forms.counter", place_1, at_the_counter});
  return chapter_page(visit, {.path = "forms", .main = main});
}

}  // namespace web
