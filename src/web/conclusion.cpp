#include "office/verification.h"
#include "web/act_page.h"
#include "web/pages.h"
#include "web/verification.h"

// The verification is concluded, and the clock starts again. [time_3] [stopped_days]
namespace web {
namespace {

bool timely(const office::Matter& matter) { return std::holds_alternative<procedure::Verifying>(matter.state); }

// What the due date becomes if it is concluded today, before anybody decides.
html::Html before(const Visit& visit, const office::Matter& matter) {
  const auto& verifying = std::get<procedure::Verifying>(matter.state);
  const auto& accepted = procedure::accepted(verifying.before);
  auto stops = procedure::stops(accepted);
  stops.push_back({verifying.investigation.approval.on, office::today(visit.office())});
  const auto& law = visit.office().law;
  const auto due = law::due(law.calendar, accepted.from, law.settings.processing_days, stops);
  return proposal_list(visit, verifying.investigation.proposal) +
         html::paragraph(html::Html(visit.say("conclusion.text", {{"date", visit.date(*due.day)}})));
}

html::Html form(const Visit&, const office::Matter&, const Fields& fields) {
  return fields.prose("conclusion", "conclusion.field", "conclusion.hint", 5);
}

std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const procedure::ConcludeVerification command{form.prose("conclusion", true)};
  if (!form.sound()) return std::nullopt;
  return office::conclude_verification(visit.office(), *visit.subject, key, id, command);
}

constexpr ActPage<office::Matter> conclude{.title = "conclusion.title",
                                           .submit = "conclusion.submit",
                                           .act = office::Act::conclude_verification,
                                           .timely = timely,
                                           .form = form,
                                           .done = done,
                                           .before = before};

}  // namespace

http::Response conclusion_page(Visit& visit) { return show_act(visit, conclude); }
http::Response conclude_verification(Visit& visit) { return do_act(visit, conclude); }

}  // namespace web
