#include "web/verification.h"

#include <array>

#include "office/verification.h"
#include "web/act_page.h"
#include "web/act_section.h"
#include "web/pages.h"

// Verification is proposed. [time_2] [time_5] [time_6] [time_7] [time_8]
namespace web {
namespace {

using law::Provision;

struct Circumstance {
  Provision provision;
  const char* word;  // key into words/
};
constexpr std::array<Circumstance, 4> circumstances{{{Provision::time_5, "circumstance.time_5"},
                                                     {Provision::time_6, "circumstance.time_6"},
                                                     {Provision::time_7, "circumstance.time_7"},
                                                     {Provision::time_8, "circumstance.time_8"}}};

bool timely(const office::Matter& matter) {
  const bool under_way = std::holds_alternative<procedure::Proposed>(matter.state) || std::holds_alternative<procedure::Verifying>(matter.state);
  return procedure::undecided(matter.state).has_value() && !under_way;
}

html::Html form(const Visit& visit, const office::Matter& matter, const Fields& fields) {
  std::vector<Fields::Answer> answers;
  for (const auto& one : circumstances) answers.push_back({std::string(law::name(one.provision)), visit.say(one.word)});
  const bool raised = std::holds_alternative<procedure::NeedsVerification>(matter.state);
  return fields.ticks("circumstances", "verification.circumstances", answers,
                      raised ? "verification.circumstances.hint_raised" : "verification.circumstances.hint") +
         fields.prose("reason", "verification.reason", "verification.reason.hint", 5);
}

html::Html before(const Visit& visit, const office::Matter& matter) {
  const auto& due = procedure::accepted(matter.state)->due;
  if (!due.day) return {};
  return html::paragraph(html::Html(visit.say("verification.propose.text", {{"date", visit.date(*due.day)}})));
}

std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  procedure::ProposeVerification command;
  for (const auto& one : circumstances)
    if (form.ticked("circumstances", law::name(one.provision))) command.circumstances.insert(one.provision);
  command.reason = form.prose("reason", true);
  if (!form.sound()) return std::nullopt;
  return office::propose_verification(visit.office(), *visit.subject, key, id, command);
}

constexpr ActPage<office::Matter> propose{.title = "verification.propose.title",
                                          .submit = "verification.propose.submit",
                                          .act = office::Act::propose_verification,
                                          .timely = timely,
                                          .form = form,
                                          .done = done,
                                          .before = before};

}  // namespace

html::Html proposal_list(const Visit& visit, const procedure::VerificationProposed& proposal) {
  std::vector<html::Html> named;
  for (const auto& one : circumstances)
    if (proposal.circumstances.contains(one.provision))
      named.push_back(html::Html(visit.say(one.word) + " [" + std::string(law::name(one.provision)) + "]"));
  html::SummaryList list;
  if (!named.empty()) list.rows.push_back(row(visit, "verification.circumstances.row", html::bullets(named)));
  list.rows.push_back(row(visit, "verification.reason", written(proposal.reason)));
  list.rows.push_back(row(visit, "act.proposed_by", html::Html(officer_name(visit, proposal.officer) + ", " + visit.date(proposal.on))));
  return html::summary_list(list);
}

http::Response verification_page(Visit& visit) { return show_act(visit, propose); }
http::Response propose_verification(Visit& visit) { return do_act(visit, propose); }

}  // namespace web
