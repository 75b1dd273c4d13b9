#include "office/reading.h"
#include "web/act_section.h"
#include "web/pages.h"

// Who looked at a matter, when, from where and for what: for the applicant who asks, and for the auditor. [reminder_2]
namespace web {
namespace {

html::Html said_of(const Visit& visit, const office::Look& look) {
  const html::Html purpose(visit.say(look.purpose));
  return look.reason.empty() ? purpose : purpose + html::Html(visit.say("frame.colon")) + written(look.reason);
}

html::Html table(const Visit& visit, const std::vector<office::Look>& looks) {
  html::Table table{.caption = visit.say("looks.caption"), .caption_classes = "govuk-table__caption--m"};
  for (const auto* key : {"looks.when", "looks.who", "looks.where", "looks.what"}) table.head.push_back({.content = visit.say(key)});
  std::map<base::Id, std::string> names;
  for (const auto& look : looks) {
    const auto [known, first] = names.try_emplace(look.officer);
    if (first) known->second = officer_name(visit, look.officer);
    table.rows.push_back({{.content = html::time(base::to_rfc3339(look.at), html::Html(visit.moment(look.at)))}, {.content = known->second},
                          {.content = visit.organization(look.organization)}, {.content = said_of(visit, look)}});
  }
  return html::scrolling_table(table, "looks");
}

http::Response asked_page(const Visit& visit, const Fields& fields) {
  const auto form = fields.text({.name = "reference", .label = "case.reference", .hint = "looks.reference.hint", .classes = "govuk-input--width-30"}) +
                    html::button({.text = visit.say("looks.submit")});
  html::Html main = fields.summary() + html::title(html::Html(visit.say("looks.title"))) + html::paragraph(html::Html(visit.say("looks.auditor.text")));
  main += act_form(fields, html::Url::path({"looks"}), form);
  return page(visit, {.title = visit.say("looks.title"), .main = html::two_thirds(main), .faulty = fields.faulty(), .status = fields.faulty() ? 422 : 200,
                      .section = "nav.looks"});
}

}  // namespace

http::Response looks(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  if (!id) return not_there_page(visit);
  const auto seen = office::see_looks(visit.office(), *visit.subject, *id);
  if (!seen) return hindered(visit, seen.error());
  const bool auditor = visit.subject->roles.contains(procedure::Role::auditor);
  html::Html main = html::title(html::Html(visit.say("looks.title"))) + html::paragraph(html::Html(visit.say(auditor ? "looks.all" : "looks.text")));
  main += seen->empty() ? html::paragraph(html::Html(visit.say("looks.none"))) : table(visit, *seen);
  const auto back = auditor ? std::string("/looks") : inquiry_url(*id).text();
  return page(visit, {.title = visit.say("looks.title"), .main = html::full_width(main), .back = back, .section = auditor ? "nav.looks" : "nav.docket"});
}

http::Response looks_page(Visit& visit) {
  if (!visit.subject->roles.contains(procedure::Role::auditor)) return denied_page(visit, {"denied.role"});
  return asked_page(visit, Fields(visit));
}

http::Response find_looks(Visit& visit) {
  if (!visit.subject->roles.contains(procedure::Role::auditor)) return denied_page(visit, {"denied.role"});
  Form form(visit.request);
  const auto id = base::parse_id(form.text("reference", true, 40));
  if (!id && form.sound()) form.fault("reference", "looks.reference.fault");
  if (!form.sound()) return asked_page(visit, Fields(visit, form.faults()));
  return http::Response::see_other(inquiry_url(*id, "looks").text());
}

}  // namespace web
