#include "web/guide.h"
#include "web/pages.h"

namespace web {

http::Response guide_cautions(Visit& visit) {
  using enum law::Provision;
  using enum law::Reading;
  const auto free = quantity(visit.office().law.settings.free_inquiries);
  html::Html main = section(visit, "guide.cautions.often",
                            stated_paragraph(visit, {"guide.cautions.often.text", caution_1, {}, {{"free", free}}}) +
                                stated_paragraph(visit, {"guide.cautions.often.counted", caution_1, what_is_an_inquiry}));
  main += section(visit, "guide.cautions.special",
                  stated_paragraph(visit, {"guide.cautions.special.text", caution_2, {}, {{"hotline", visit.office().law.settings.hotline}}}));
  main += section(visit, "guide.cautions.sign", stated_paragraph(visit, {"guide.cautions.sign.text", caution_3}));
  main += section(visit, "guide.cautions.platforms",
                  stated_paragraph(visit, {"guide.cautions.platforms.text", caution_4}) + stated_paragraph(visit, {"guide.cautions.moment", caution_5}));
  return chapter_page(visit, {.path = "cautions", .main = main});
}

}  // namespace web
