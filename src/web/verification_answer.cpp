#include "office/verification.h"
#include "web/act_page.h"
#include "web/pages.h"
#include "web/verification.h"

// The person in charge answers the proposal; from the approval on the clock stands. [time_2] [time_3]
namespace web {
namespace {

const procedure::Proposed& proposed(const office::Matter& matter) { return std::get<procedure::Proposed>(matter.state); }

bool timely(const office::Matter& matter) { return std::holds_alternative<procedure::Proposed>(matter.state); }

html::Html before(const Visit& visit, const office::Matter& matter) {
  const auto& due = procedure::accepted(proposed(matter).before).due;
  html::Html text = html::paragraph(html::Html(visit.say("verification.answer.text")));
  if (due.day) text += html::paragraph(html::Html(visit.say("verification.answer.until", {{"date", visit.date(*due.day)}})));
  return text + proposal_list(visit, proposed(matter).proposal);
}

html::Html form(const Visit& visit, const office::Matter&, const Fields& fields) { return answer_fields(visit, fields); }

std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto answer = answer_of(form);
  if (!form.sound()) return std::nullopt;
  if (answer.approved) return office::approve_verification(visit.office(), *visit.subject, key, id);
  return office::decline_verification(visit.office(), *visit.subject, key, id, {answer.reason});
}

constexpr ActPage<office::Matter> answer{.title = "verification.answer.title",
                                         .submit = "answer.submit",
                                         .act = office::Act::answer_verification,
                                         .timely = timely,
                                         .form = form,
                                         .done = done,
                                         .before = before};

}  // namespace

http::Response verification_answer_page(Visit& visit) { return show_act(visit, answer); }
http::Response answer_verification(Visit& visit) { return do_act(visit, answer); }

}  // namespace web
