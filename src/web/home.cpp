#include "web/page.h"
#include "web/pages.h"

namespace web {

http::Response home(Visit& visit) {
  const auto days = static_cast<std::int64_t>(visit.office().law.settings.residence_days);
  html::Html main = html::title(html::Html(visit.say("home.title"))) + html::lead_paragraph(html::Html(visit.say("home.lead", {{"days", days}})));
  main += html::section_heading(html::link(html::Url::path({"check"}), html::Html(visit.say("home.check.title"))));
  main += html::paragraph(html::Html(visit.say("home.check.text")));
  main += html::section_heading(html::link(html::Url::path({"sign-in"}), html::Html(visit.say("home.officers.title"))));
  main += html::paragraph(html::Html(visit.say("home.officers.text")));
  main += html::section_break() + html::paragraph(html::Html(visit.say("service.hotline", {{"hotline", visit.office().law.settings.hotline}})));
  return page(visit, {.title = visit.say("home.title"), .main = html::two_thirds(main)});
}

}  // namespace web
