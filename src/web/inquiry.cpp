#include "office/reading.h"
#include "text/country.h"
#include "web/act_section.h"
#include "web/clock.h"
#include "web/matter_page.h"
#include "web/pages.h"
#include "web/places.h"
#include "web/prefilled.h"
#include "web/state_tag.h"
#include "web/telling.h"

namespace web {
namespace {

html::Html status(const Visit& visit, const office::Matter& matter) {
  html::SummaryList list;
  list.rows.push_back(row(visit, "case.state", state_tag(visit, std::string(procedure::name(matter.state)))));
  if (const auto* accepted = procedure::accepted(matter.state)) {
    const auto number = procedure::numbered(accepted->acceptance.number_pattern, accepted->stamp.numbers.at(0));
    list.rows.push_back(row(visit, "case.number", html::left_to_right(html::Html(number))));
  }
  for (auto& one : clock_rows(visit, matter.state)) list.rows.push_back(std::move(one));
  if (procedure::is_to_be_told(matter.state)) {
    const auto telling = may(visit, matter, office::Act::tell_applicant) ? std::optional(inquiry_url(matter.id, "telling")) : std::nullopt;
    list.rows.push_back(untold_row(visit, *procedure::accepted(matter.state)->untold, telling));
  }
  if (const auto standing = procedure::standing_document(matter.state))
    list.rows.push_back(row(visit, "case.document_number", html::left_to_right(html::Html(standing->document.number))));
  // By this the auditor finds the matter: it says nothing of anybody.
  list.rows.push_back(row(visit, "case.reference", html::element("code", "govuk-!-text-break-word", html::Html(base::to_text(matter.id)))));
  return html::summary_list(list) + clock_derivations(visit, matter.state);
}

html::Html document_of(const Visit& visit, const procedure::IdentityDocument& document) {
  const auto* kind = document.kind == procedure::PaperKind::passport ? "document.passport" : "document.permit";
  auto line = html::Html(visit.say(kind) + " ") + html::left_to_right(html::Html(document.number));
  line += html::Html(" (" + text::country(visit.language, document.issuer) + ")");
  if (document.expires_on) line += html::Html(", " + visit.say("application.document_expires") + " " + visit.date(*document.expires_on));
  return html::paragraph(line);
}

std::string channel_key(procedure::Channel channel) {
  switch (channel) {
    case procedure::Channel::in_person: return "channel.in_person";
    case procedure::Channel::through_trustee: return "channel.trustee";
    case procedure::Channel::through_guardian: break;
  }
  return "channel.guardian";
}

html::Html stays_of(const Visit& visit, const std::vector<law::Stay>& stays) {
  static constexpr const char* bases[] = {"basis.residence_permit", "basis.permanent_residence", "basis.visa", "basis.visa_free"};
  std::vector<html::Html> lines;
  for (const auto& stay : stays)
    lines.push_back(html::Html(visit.date(stay.entry) + " – " + (stay.exit ? visit.date(*stay.exit) : std::string("…")) + ", " +
                               visit.say(bases[static_cast<std::size_t>(stay.basis)])));
  return html::bullets(lines);
}

std::string district_of(const Visit& visit, const std::string& code) {
  const auto* place = law::organization_of(visit.office().law.organizations, code, office::today(visit.office()));
  return place == nullptr ? std::string{} : district_of(visit, *place);
}

// What the accepting officer decided with a reason stays before whoever handles the matter.
void add_reasons(const Visit& visit, const procedure::ApplicationAccepted& acceptance, html::SummaryList& list) {
  const auto add = [&](const char* key, const std::string& reason) {
    if (!reason.empty()) list.rows.push_back(row(visit, key, written(reason)));
  };
  add("acceptance.residence_reason", acceptance.residence_reason);
  add("acceptance.purpose_reason", acceptance.purpose_reason);
  add("acceptance.representative_reason", acceptance.representative_reason);
  add("acceptance.adult_reason", acceptance.adult_reason);
  add("acceptance.standing_reason", acceptance.standing_reason);
}

html::Html applicant(const Visit& visit, const office::Matter& matter) {
  const auto& application = procedure::lodged(matter.state)->lodged.application;
  html::SummaryList list{.card = html::SummaryCard{.title = visit.say("case.applicant")}};
  list.rows.push_back(row(visit, "paper.name", name_of(application.person)));
  list.rows.push_back(row(visit, "application.nationality", html::Html(text::country(visit.language, application.person.nationality))));
  if (application.person.born_on) list.rows.push_back(row(visit, "application.born_on", html::Html(visit.date(*application.person.born_on))));
  list.rows.push_back(row(visit, "application.sex", html::Html(visit.say("sex." + std::string(1, application.person.sex)))));
  auto documents = document_of(visit, application.document);
  for (const auto& other : application.other_documents) documents += document_of(visit, other);
  list.rows.push_back(row(visit, "application.document", documents));
  if (const auto district = district_of(visit, application.district); !district.empty())
    list.rows.push_back(row(visit, "application.district", html::Html(district)));
  list.rows.push_back(row(visit, "application.address", html::Html(application.address)));
  if (!application.contact.empty()) list.rows.push_back(row(visit, "application.contact", contact_of(visit, application.contact)));
  list.rows.push_back(row(visit, "case.stays", stays_of(visit, application.stays)));
  html::Html channel(visit.say(channel_key(application.channel)));
  if (application.representative) {
    const auto& representative = *application.representative;
    channel += html::Html(visit.say("frame.colon")) + html::element("bdi", html::Html(representative.name)) + html::Html(" ") +
               html::left_to_right(html::Html(representative.document_number));
    if (representative.born_on) channel += html::Html(", " + visit.say("application.representative_born_on") + " " + visit.date(*representative.born_on));
  }
  list.rows.push_back(row(visit, "case.channel", channel));
  list.rows.push_back(row(visit, "case.purpose", html::Html(application.purpose + ", " + text::country(visit.language, application.country_of_use))));
  if (const auto* accepted = procedure::accepted(matter.state)) {
    list.rows.push_back(row(visit, "case.days_present",
                            html::Html(visit.say("case.days_present.value", {{"days", static_cast<std::int64_t>(accepted->acceptance.days_present)}}))));
    list.rows.push_back(row(visit, "case.number_in_year", html::Html(std::to_string(accepted->acceptance.number_in_year))));
    add_reasons(visit, accepted->acceptance, list);
  }
  return html::summary_list(list);
}

}  // namespace

std::optional<base::Id> inquiry_of(const http::Request& request) {
  const auto id = base::parse_id(request.capture("id"));
  if (!id) return std::nullopt;
  return *id;
}

http::Response matter_page(const Visit& visit, const office::Matter& matter, const Refused& refused) {
  const Fields fields(visit, refused.faults);
  const auto& person = procedure::lodged(matter.state)->lodged.application.person;
  const auto act = next_act(visit, matter, fields);
  html::Html main = fields.summary() + refused.summary;
  main += html::caption(html::Html(visit.organization(procedure::lodged(matter.state)->lodged.organization))) + html::title(name_of(person));
  main += emergency_notice(visit, matter);
  const auto above = status(visit, matter) + person_notes(visit, matter) + act;
  const auto below = papers(visit, matter) + applicant(visit, matter) + prefilled_links(visit, matter) + other_acts(visit, matter);
  main += html::columns(above + below, history(visit, matter.history));
  const bool faulty = fields.faulty() || !refused.summary.empty();
  // No personal value in the title: titles end in histories and in the names of windows.
  return page(visit, {.title = visit.say("state." + std::string(procedure::name(matter.state))), .main = main, .back = "/docket", .faulty = faulty,
                      .status = faulty ? refused.status : 200, .section = "nav.docket", .again = inquiry_url(matter.id)});
}

http::Response shown_again(const Visit& visit, const base::Id& inquiry, const Form& form) {
  const auto matter = office::see_case(visit.office(), *visit.subject, inquiry);
  if (!matter) return after_act(visit, std::unexpected(matter.error()));
  return matter_page(visit, *matter, {.faults = form.faults()});
}

http::Response inquiry(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  if (!id) return not_there_page(visit);
  const auto matter = office::see_case(visit.office(), *visit.subject, *id);
  return matter ? matter_page(visit, *matter, {}) : hindered(visit, matter.error());
}

http::Response after_act(const Visit& visit, const std::expected<base::Id, office::Hindrance>& done) {
  if (done) return http::Response::see_other(inquiry_url(*done).text());
  auto answer = not_there_page(visit);
  const auto why = told(visit, done.error(), answer);
  if (!why) return answer;
  const auto id = inquiry_of(visit.request);
  const auto matter = id ? office::see_case(visit.office(), *visit.subject, *id) : std::unexpected(office::Hindrance(office::NotThere{}));
  if (!matter) return answer;
  return matter_page(visit, *matter, {.summary = told_summary(visit, *why), .status = why->moved_on ? 409 : why->status});
}

}  // namespace web
