#include "html/parts.h"
#include "office/accounts.h"
#include "web/account_form.h"
#include "web/fields.h"
#include "web/page.h"
#include "web/pages.h"

// Somebody gives their account another password: the present one is asked for, and every session of theirs ends. [reminder_2]
namespace web {
namespace {

http::Response drawn(const Visit& visit, std::vector<Fault> faults) {
  const Fields fields(visit, std::move(faults));
  const auto here = html::Url::path({"password"});
  auto form = fields.text({.name = "proof", .label = "password.present", .classes = "govuk-input--width-20", .autocomplete = "current-password",
                           .type = "password"});
  form += new_password_fields(fields);
  form += html::button({.text = visit.say("password.submit"), .prevent_double_click = true}) + in_other_language(visit, here);
  const auto main =
      html::title(html::Html(visit.say("password.title"))) + html::paragraph(html::Html(visit.say("password.text"))) + act_form(fields, here, form);
  return page(visit, {.title = visit.say("password.title"), .main = html::two_thirds(fields.summary() + main), .faulty = fields.faulty(),
                      .status = fields.faulty() ? 422 : 200});
}

}  // namespace

http::Response password_page(Visit& visit) { return drawn(visit, {}); }

http::Response change_password(Visit& visit) {
  if (asks_for_language(visit.request)) return drawn(visit, {});
  Form form(visit.request);
  // The guard has held the present one to the account; what it found stands in the visit.
  if (visit.request.field("proof").empty()) form.fault("proof", "fault.missing");
  else if (!visit.unproved.empty()) form.fault("proof", "password.wrong");
  const auto chosen = chosen_password(form, visit.request);
  if (!form.sound()) return drawn(visit, form.faults());
  const auto changed = office::change_password(visit.office(), visit.subject->account, chosen);
  if (!changed) return drawn(visit, faults_of(changed.error()));
  const auto main = html::panel({.title = visit.say("password.title"), .body = visit.say("password.done")}) +
                    html::button({.text = visit.say("nav.sign_in"), .href = html::Url::path({"sign-in"})});
  visit.subject.reset();
  visit.session.reset();
  return page(visit, {.title = visit.say("password.title"), .main = html::two_thirds(main), .again = html::Url::path({"sign-in"})});
}

}  // namespace web
