#include "web/guide.h"
#include "web/page.h"
#include "web/pages.h"

namespace web {
namespace {

using enum law::Provision;
using enum law::Reading;

html::Html downloads(const Visit& visit, paper::FormKind kind) {
  std::vector<html::Html> links;
  for (const auto& form : visit.site.forms) {
    if (form.kind != kind) continue;
    const auto kilobytes = static_cast<std::int64_t>((form.bytes.size() + 1023) / 1024);
    const auto* said = form.content_type == "application/pdf" ? "guide.forms.pdf" : "guide.forms.docx";
    links.push_back(html::link(html::Url::path({"forms", form.name}), html::Html(visit.say(said, {{"size", kilobytes}}))));
  }
  return html::bullets(links);
}

html::Html form(const Visit& visit, const char* title, const Statement& used, paper::FormKind kind) {
  return section(visit, title, stated_paragraph(visit, used) + downloads(visit, kind));
}

}  // namespace

http::Response guide_forms(Visit& visit) {
  html::Html main = html::lead_paragraph(stated(visit, {"guide.forms.lead", document_1}));
  main += form(visit, "material.application_form", {"guide.forms.application", document_1, annexes_not_at_hand}, paper::FormKind::application);
  main += form(visit, "material.power_of_attorney", {"guide.forms.power_of_attorney", document_6, annexes_not_at_hand}, paper::FormKind::power_of_attorney);
  main += form(visit, "guide.forms.review.title", {"guide.forms.review", document_3, annexes_not_at_hand}, paper::FormKind::review);
  main += stated_paragraph(visit, {"guide.forms.counter", place_1, law::Reading::at_the_counter});
  return chapter_page(visit, {.path = "forms", .main = main});
}

}  // namespace web
