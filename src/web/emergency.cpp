#include <spdlog/spdlog.h>

#include "html/tag.h"
#include "office/assignment.h"
#include "office/emergency.h"
#include "web/act_section.h"
#include "web/error_pages.h"
#include "web/fields.h"
#include "web/page.h"
#include "web/pages.h"
#include "web/proof.h"

// Another organization's matter is opened in an emergency; and a second officer looks into it. [reminder_2]
namespace web {
namespace {

html::Url emergency_url(const base::Id& id) { return html::Url::path({"emergencies", base::to_text(id)}); }

http::Response opening_page(const Visit& visit, const std::vector<Fault>& faults, const std::optional<Told>& why = {}) {
  const Fields fields(visit, faults);
  const auto here = html::Url::path({"emergency"});
  const auto form = fields.text({.name = "number", .label = "docket.find", .classes = "govuk-input--width-20"}) +
                    fields.prose("reason", "emergency.reason", "emergency.reason.hint") + proof_field(visit, fields, office::Act::open_in_emergency) +
                    html::button({.text = visit.say("emergency.submit"), .prevent_double_click = true, .classes = "govuk-button--warning"});
  html::Html main = fields.summary() + (why ? told_summary(visit, *why) : html::Html{}) + html::title(html::Html(visit.say("emergency.title")));
  main += html::warning_text({.text = visit.say("emergency.warning"), .icon_text = visit.say("warning")});
  main += html::paragraph(html::Html(visit.say("emergency.text"))) + act_form(fields, here, form + in_other_language(visit, here));
  const bool faulty = fields.faulty() || why;
  return page(visit, {.title = visit.say("emergency.title"), .main = html::two_thirds(main), .back = "/docket", .faulty = faulty,
                      .status = why ? why->status : faulty ? 422 : 200, .section = "nav.docket"});
}

html::Html state_of(const Visit& visit, const procedure::Emergency& emergency) {
  const auto name = std::string(procedure::name(emergency));
  const char* colour = name == "examined" ? "govuk-tag--green" : name == "overdue" ? "govuk-tag--red" : "govuk-tag--yellow";
  return html::tag({.text = visit.say("emergency.state." + name), .classes = colour});
}

html::Html table(const Visit& visit, const std::vector<office::EmergencyLine>& lines) {
  html::Table table{.caption = visit.say("emergencies.title"), .caption_classes = "govuk-visually-hidden"};
  for (const auto* key : {"looks.when", "looks.who", "looks.where", "emergency.kept_by", "case.state"}) table.head.push_back({.content = visit.say(key)});
  table.first_cell_is_header = true;
  for (const auto& line : lines) {
    const auto& opened = line.emergency.opened;
    const auto when = html::time(base::to_rfc3339(line.emergency.at), html::Html(visit.moment(line.emergency.at)));
    table.rows.push_back({{.content = html::link(emergency_url(line.id), when)},
                          {.content = officer_name(visit, opened.officer)},
                          {.content = visit.organization(opened.organization)},
                          {.content = visit.organization(opened.kept_by)},
                          {.content = state_of(visit, line.emergency)}});
  }
  return html::scrolling_table(table, "emergencies");
}

html::Html told_of(const Visit& visit, const procedure::Emergency& emergency) {
  const auto& opened = emergency.opened;
  html::SummaryList list;
  list.rows.push_back(row(visit, "case.state", state_of(visit, emergency)));
  list.rows.push_back(row(visit, "looks.when", html::Html(visit.moment(emergency.at) + " – " + visit.moment(opened.until))));
  list.rows.push_back(row(visit, "looks.who", html::Html(officer_name(visit, opened.officer) + ", " + visit.organization(opened.organization))));
  list.rows.push_back(row(visit, "emergency.kept_by", html::Html(visit.organization(opened.kept_by))));
  list.rows.push_back(row(visit, "case.reference", html::element("code", "govuk-!-text-break-word", html::Html(base::to_text(opened.inquiry)))));
  list.rows.push_back(row(visit, "emergency.reason", written(opened.reason)));
  if (const auto& examined = emergency.examined) {
    list.rows.push_back(row(visit, "emergency.found", html::Html(visit.say(examined->justified ? "emergency.justified" : "emergency.unjustified"))));
    list.rows.push_back(row(visit, "emergency.found.reason", written(examined->reason)));
    list.rows.push_back(row(visit, "emergency.examined_by", html::Html(officer_name(visit, examined->officer) + ", " + visit.date(examined->on))));
  }
  return html::summary_list(list);
}

http::Response examining_page(const Visit& visit, const office::EmergencyLine& line, const std::vector<Fault>& faults, const std::optional<Told>& why = {}) {
  const Fields fields(visit, faults);
  const auto here = emergency_url(line.id);
  html::Html form;
  if (!line.emergency.examined && line.emergency.opened.officer != visit.subject->account) {
    form = fields.radios("found", "emergency.found",
                         {{"justified", visit.say("emergency.justified")}, {"unjustified", visit.say("emergency.unjustified")}}) +
           fields.prose("reason", "emergency.found.reason") + html::button({.text = visit.say("emergency.examine"), .prevent_double_click = true});
    form = act_form(fields, here, form + in_other_language(visit, here));
  }
  html::Html main = fields.summary() + (why ? told_summary(visit, *why) : html::Html{}) + html::title(html::Html(visit.say("emergency.one")));
  main += told_of(visit, line.emergency) + form;
  const bool faulty = fields.faulty() || why;
  return page(visit, {.title = visit.say("emergency.one"), .main = html::two_thirds(main), .back = "/emergencies", .faulty = faulty,
                      .status = why ? (why->moved_on ? 409 : why->status) : faulty ? 422 : 200, .section = "nav.emergencies"});
}

}  // namespace

html::Html emergency_notice(const Visit& visit, const office::Matter& matter) {
  if (!std::holds_alternative<office::InEmergency>(office::context_of(visit.office(), *visit.subject, matter).footing)) return {};
  return html::warning_text({.text = visit.say("emergency.open"), .icon_text = visit.say("warning")});
}

http::Response emergency_page(Visit& visit) {
  if (!may_act(visit, office::Act::open_in_emergency)) return denied_page(visit, {"denied.role"});
  return opening_page(visit, {});
}

http::Response open_in_emergency(Visit& visit) {
  if (!may_act(visit, office::Act::open_in_emergency)) return denied_page(visit, {"denied.role"});
  const auto key = form_key(visit.request);
  if (!key) return not_there_page(visit);
  Form form(visit.request);
  const auto number = form.text("number", true, 60);
  const auto reason = form.prose("reason", true);
  if (asks_for_language(visit.request)) return opening_page(visit, {});
  if (!form.sound()) return opening_page(visit, form.faults());
  const auto done = office::open_in_emergency(visit.office(), *visit.subject, *key, number, {reason});
  if (done) {
    // At once: on the list of whoever has to look into it, and here, where an operator's alarms are read.
    spdlog::error(R"("alarm":"a matter of another organization was opened in an emergency","reference":"{}")", visit.request.reference);
    return http::Response::see_other(inquiry_url(*done).text());
  }
  if (std::holds_alternative<office::NotThere>(done.error())) return opening_page(visit, {{"number", "emergency.none"}});
  auto answer = not_there_page(visit);
  const auto why = told(visit, done.error(), answer);
  return why ? opening_page(visit, {}, why) : answer;
}

http::Response emergencies(Visit& visit) {
  const auto seen = office::see_emergencies(visit.office(), *visit.subject);
  if (!seen) return hindered(visit, seen.error());
  html::Html main = html::title(html::Html(visit.say("emergencies.title"))) + html::paragraph(html::Html(visit.say("emergencies.text")));
  main += seen->empty() ? html::paragraph(html::Html(visit.say("emergencies.none"))) : table(visit, *seen);
  return page(visit, {.title = visit.say("emergencies.title"), .main = html::full_width(main), .section = "nav.emergencies"});
}

http::Response emergency(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  if (!id) return not_there_page(visit);
  const auto seen = office::see_emergency(visit.office(), *visit.subject, *id);
  return seen ? examining_page(visit, *seen, {}) : hindered(visit, seen.error());
}

http::Response examine_emergency(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto key = form_key(visit.request);
  if (!id || !key) return not_there_page(visit);
  Form form(visit.request);
  const bool other_language = asks_for_language(visit.request);
  const auto found = form.choice("found", {"justified", "unjustified"}, true);
  const auto reason = form.prose("reason", true);
  std::optional<Told> why;
  if (!other_language && form.sound()) {
    const auto done = office::examine_emergency(visit.office(), *visit.subject, *key, *id, {found == "justified", reason});
    if (done) return http::Response::see_other(emergency_url(*id).text());
    auto answer = not_there_page(visit);
    why = told(visit, done.error(), answer);
    if (!why) return answer;
  }
  const auto seen = office::see_emergency(visit.office(), *visit.subject, *id);
  if (!seen) return hindered(visit, seen.error());
  return examining_page(visit, *seen, other_language ? std::vector<Fault>{} : form.faults(), why);
}

}  // namespace web
