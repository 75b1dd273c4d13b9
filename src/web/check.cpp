#include "check/number.h"
#include "check/pdf.h"
#include "check/qr.h"
#include "check/wallet.h"
#include "law/period.h"
#include "office/guessing.h"
#include "web/check_answer.h"
#include "web/check_forms.h"
#include "web/number_and_code.h"
#include "web/page.h"
#include "web/pages.h"
#include "web/standing.h"

namespace web {
namespace {

http::Response drawn(const Visit& visit, std::vector<Fault> faults, int status = 422, const html::Html& before = {}) {
  const Fields fields(visit, std::move(faults));
  const auto forms = check_forms(visit, fields);
  const auto main = fields.summary() + html::title(html::Html(visit.say("check.title"))) + before +
                    html::lead_paragraph(html::Html(visit.say("check.lead"))) + forms;
  return page(visit, {.title = visit.say("check.title"),
                      .main = html::two_thirds(main),
                      .faulty = fields.faulty(),
                      .status = fields.faulty() ? status : 200,
                      .section = "nav.check",
                      .scripts = {"check.js"}});
}

// What was asked goes along into the other language, and never into an address; a file is chosen anew.
html::Html asked_again(const Visit& visit) {
  const auto here = *html::Url::parse(visit.request.path);
  html::Html asked;
  for (const auto* name : {"number", "short-code", "code"})
    if (visit.request.has_field(name)) asked += html::hidden_input(name, visit.request.field(name));
  if (asked.empty()) return {};
  for (const std::string name : {"number-day", "code-day"})
    for (const auto* part : {"-year", "-month", "-day"})
      if (visit.request.has_field(name + part)) asked += html::hidden_input(name + part, visit.request.field(name + part));
  return act_form(Fields(visit), here, asked + in_other_language(visit, here));
}

http::Response answered(const Visit& visit, const html::Html& main) {
  return page(visit, {.title = visit.say("check.title"),
                      .main = html::two_thirds(html::title(html::Html(visit.say("check.title"))) + main + asked_again(visit) +
                                               html::button({.text = visit.say("check.again"), .href = html::Url::path({"check"})})),
                      .section = "nav.check",
                      .scripts = {"check.js"}});
}

http::Response answered(const Visit& visit, const Checked& checked, const html::Html& shown = {}) {
  return answered(visit, said_panel(visit, checked) + shown + note_of(visit, checked));
}

// The day that is asked about; none where it is the present, which is what today asks about too.
std::optional<law::Day> day_asked(const Visit& visit, Form& form, const std::string& name) {
  const auto day = form.day(name, false);
  const auto today = law::day_at(visit.office().clock(), visit.office().law.offset);
  if (day && *day > today) form.fault(name, "fault.day_to_come");
  if (!day || *day >= today) return std::nullopt;
  return day;
}

// The register as it was in the last moment of that day.
check::Register register_on(const Visit& visit, const std::optional<law::Day>& day) {
  if (!day) return visit.site.standing;
  return register_of(visit.office(), law::last_moment_of(*day, visit.office().law.offset));
}

}  // namespace

http::Response check_page(Visit& visit) { return drawn(visit, {}); }

// Where a phone goes that scanned the paper. What the code says stands behind the '#', which no browser sends: a script answers here, and
// without one its text is pasted.
http::Response code_page(Visit& visit) {
  return drawn(visit, {}, 422, html::element("noscript", html::inset_text({.content = visit.say("check.qr.without_scripts")})));
}

http::Response check_document(Visit& visit) {
  const auto* file = visit.request.file("file");
  Form form(visit.request);
  const auto day = day_asked(visit, form, "file-day");
  if (file == nullptr || file->value.empty()) form.fault("file", "fault.pdf");
  if (!form.sound()) return drawn(visit, form.faults());
  const auto bytes = base::as_bytes(file->value);
  const auto answer = check::check_pdf(bytes, visit.site.trust, register_on(visit, day));
  return answered(visit, Checked{"check.note.pdf", check::Carrier::file, base::sha256(bytes), day, answer});
}

http::Response check_number(Visit& visit) {
  Form form(visit.request);
  const auto day = day_asked(visit, form, "number-day");
  const auto asked = number_and_code(form);
  if (!form.sound() || !asked) return drawn(visit, form.faults());
  if (office::must_wait(visit.site.patience, visit.request.peer, visit.office().clock())) return drawn(visit, {{"number", "check.number.too_soon"}}, 429);
  const auto answer = check::check_number(asked->number, asked->code, visit.site.trust, register_on(visit, day));
  if (answer) return answered(visit, Checked{"check.note.number", check::Carrier::paper, {}, day, *answer});
  office::note_miss(visit.site.patience, visit.request.peer, visit.office().clock());
  // One answer, whether the number or the code is wrong: nobody can find out which numbers there are.
  const auto text = html::element("p", "govuk-notification-banner__heading", html::Html(visit.say("check.number.absent"))) +
                    html::paragraph(html::Html(visit.say("check.next.type_again")));
  return answered(visit, html::notification_banner({.title = visit.say("check.result"), .content = text, .role = "alert"}));
}

http::Response check_code(Visit& visit) {
  Form form(visit.request);
  const auto day = day_asked(visit, form, "code-day");
  const auto code = form.prose("code", true, 16000);
  if (!form.sound()) return drawn(visit, form.faults());
  const auto asked = register_on(visit, day);
  const auto shown = [&](const char* what, check::Carrier carrier, const auto& checked) {
    return answered(visit, Checked{what, carrier, base::sha256(base::as_bytes(code)), day, checked.answer}, shown_fields(visit, checked));
  };
  if (check::looks_like_wallet(code)) return shown("check.note.wallet", check::Carrier::credential, check::check_wallet(code, visit.site.trust, asked));
  return shown("check.note.qr", check::Carrier::paper, check::check_qr(code, visit.site.trust, asked));
}

}  // namespace web
