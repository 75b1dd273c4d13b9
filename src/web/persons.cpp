#include "office/persons.h"

#include <algorithm>

#include "office/changes.h"
#include "office/looks.h"
#include "text/country.h"
#include "web/act_page.h"
#include "web/act_section.h"
#include "web/pages.h"

// Is it the same person? An officer says so of everybody who is alike and shares no document. [time_5] [caution_1]
namespace web {
namespace {

office::Known known_of(const Visit& visit, const office::Matter& matter) {
  return office::known_person(visit.office(), procedure::lodged(matter.state)->lodged.application);
}

std::vector<office::Namesake> alike(const Visit& visit, const office::Matter& matter, const office::Known& known) {
  return office::namesakes(visit.office(), matter.id, procedure::lodged(matter.state)->lodged.application, known);
}

bool timely(const office::Matter& matter) { return std::holds_alternative<procedure::Lodged>(matter.state) || procedure::undecided(matter.state).has_value(); }

html::Html card(const Visit& visit, const office::Namesake& namesake) {
  html::SummaryList list{.card = html::SummaryCard{.title = name_of(namesake.person)}};
  if (namesake.person.born_on) list.rows.push_back(row(visit, "application.born_on", html::Html(visit.date(*namesake.person.born_on))));
  list.rows.push_back(row(visit, "application.nationality", html::Html(text::country(visit.language, namesake.person.nationality))));
  const auto* kind = namesake.document.kind == procedure::PaperKind::passport ? "document.passport" : "document.permit";
  list.rows.push_back(row(visit, "application.document", html::Html(visit.say(kind) + " ") + html::left_to_right(html::Html(namesake.document.number))));
  list.rows.push_back(row(visit, "account.organization", html::Html(visit.organization(namesake.organization))));
  return html::summary_list(list);
}

// Each that is shown is a look at another matter, and is recorded there. [reminder_2]
html::Html before(const Visit& visit, const office::Matter& matter) {
  auto shown = html::paragraph(html::Html(visit.say("persons.text")));
  const auto others = alike(visit, matter, known_of(visit, matter));
  for (const auto& namesake : others) {
    office::record_look(visit.office(), *visit.subject, namesake.inquiry, "purpose.persons");
    shown += card(visit, namesake);
  }
  if (others.empty()) shown += html::paragraph(html::Html(visit.say("persons.none")));
  return shown;
}

html::Html form(const Visit& visit, const office::Matter& matter, const Fields& fields) {
  std::vector<Fields::Answer> others;
  for (const auto& namesake : alike(visit, matter, known_of(visit, matter)))
    others.push_back({base::to_text(namesake.stream), procedure::full_name(namesake.person) + ", " + namesake.document.number});
  if (others.empty()) return {};
  return fields.radios("other", "persons.other", others, true) +
         fields.radios("verdict", "persons.verdict", {{"same", visit.say("persons.same")}, {"different", visit.say("persons.different")}}, true) +
         fields.prose("reason", "persons.reason", "persons.reason.hint");
}

std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto other = base::parse_id(form.text("other", true));
  if (!other) form.fault("other", "fault.choose");
  const auto verdict = form.choice("verdict", {"same", "different"}, true);
  const auto reason = form.prose("reason", true);
  if (!form.sound()) return std::nullopt;
  return office::compare_persons(visit.office(), *visit.subject, key, id, {*other, verdict == "same", reason});
}

html::Url next(const base::Id& id) { return inquiry_url(id, "persons"); }

constexpr ActPage<office::Matter> persons{.title = "persons.title",
                                          .submit = "persons.submit",
                                          .act = office::Act::compare_persons,
                                          .timely = timely,
                                          .form = form,
                                          .done = done,
                                          .before = before,
                                          .next = next};

html::Html misuse_here(const Visit& visit, const std::vector<procedure::MisuseSuspected>& notes) {
  html::Html shown;
  for (const auto& one : notes)
    shown += html::paragraph(html::Html(visit.say("misuse.noted", {{"date", visit.date(one.on)}, {"officer", officer_name(visit, one.officer)}}) +
                                        visit.say("frame.colon")) +
                             written(one.note));
  return shown;
}

html::Html misuse_elsewhere(const Visit& visit, const office::Matter& matter, const office::Known& known) {
  html::Html shown;
  for (const auto& one : known.person.misuse) {
    if (one.inquiry == matter.id) continue;
    const auto said = html::Html(visit.say("misuse.noted_elsewhere", {{"date", visit.date(one.on)}}) + " ");
    shown += html::paragraph(said + html::link(inquiry_url(one.inquiry), html::Html(visit.say("misuse.see"))));
  }
  return shown;
}

}  // namespace

html::Html person_notes(const Visit& visit, const office::Matter& matter) {
  if (!may(visit, matter, office::Act::suspect_misuse)) return {};
  const auto known = known_of(visit, matter);
  html::Html notes = misuse_here(visit, procedure::lodged(matter.state)->misuse) + misuse_elsewhere(visit, matter, known);
  html::Html shown;
  if (!notes.empty())
    shown += html::notification_banner({.title = visit.say("misuse.banner"), .content = notes, .title_id = "misuse-noted"});
  // Once a document stands nobody is asked any more, and nobody is searched for.
  const auto others = timely(matter) ? alike(visit, matter, known) : std::vector<office::Namesake>{};
  if (!others.empty()) {
    html::Html content = html::paragraph(html::Html(visit.say("persons.alike", {{"number", static_cast<std::int64_t>(others.size())}})));
    if (may(visit, matter, office::Act::compare_persons))
      content += html::paragraph(html::link(inquiry_url(matter.id, "persons"), html::Html(visit.say("persons.title"))));
    shown += html::inset_text({.content = content});
  }
  return shown;
}

http::Response persons_page(Visit& visit) { return show_act(visit, persons); }
http::Response compare_persons(Visit& visit) { return do_act(visit, persons); }

}  // namespace web
