#include "web/party.h"

#include <array>

#include "html/parts.h"
#include "law/identity.h"
#include "web/act_section.h"

namespace web {
namespace {

constexpr std::array seen_of_a_trustee{"material.power_of_attorney", "material.trustee_identity_document"};
constexpr std::array seen_of_a_guardian{"material.proof_of_guardianship", "material.guardian_identity_document"};

// trustee_later: asked for as at lodging and at acceptance, at once.
html::Html later_fields(const Visit& visit, const Fields& fields, const std::string& who) {
  std::vector<Fields::Answer> materials;
  for (const auto* key : seen_of_a_trustee) materials.push_back({key, visit.say(key)});
  for (const auto* key : seen_of_a_guardian) materials.push_back({key, visit.say(key)});
  auto content = fields.text({.name = "representative-name", .label = "application.representative_name"});
  content += fields.day("representative-born-on", "application.representative_born_on");
  content += fields.ticks("materials", "acceptance.materials", materials, "party.materials.hint");
  content += fields.prose("representative-reason", "acceptance.representative_reason");
  return html::details({.summary = visit.say("party.later"), .content = html::element("p", "govuk-hint", html::Html(visit.say("party.later.hint"))) + content,
                        .open = who == "trustee" || who == "guardian"});
}

// document_renewed: open where something stands in the way, since it may be this.
html::Html document_fields(const Visit& visit, const Fields& fields) {
  return html::details({.summary = visit.say("party.document"),
                        .content = fields.prose("document-reason", "party.document_reason", "party.document_reason.hint"),
                        .open = visit.request.method == http::Method::post});
}

procedure::LaterRepresentative later(Form& form, bool guardian, const std::string& number) {
  procedure::LaterRepresentative later{.guardian = guardian, .name = form.text("representative-name", true)};
  later.born_on = form.day("representative-born-on", true);
  for (const auto* key : guardian ? seen_of_a_guardian : seen_of_a_trustee)
    if (form.ticked("materials", key)) later.materials.emplace_back(key);
  later.reason = form.prose("representative-reason", false);
  // As at lodging: a resident identity card's check digit is looked at, and its holder's age is what it says. What begins with 9 is a foreigner's permit.
  if (number.size() == 18 && number.front() != '9' && !law::valid_resident_identity_number(number)) form.fault("document-number", "fault.resident_number");
  if (const auto born_on = law::resident_born_on(number); born_on && later.born_on && *born_on != *later.born_on)
    form.fault("representative-born-on", "fault.resident_born_on");
  return later;
}

}  // namespace

html::Html party_fields(const Visit& visit, const procedure::Application& application, const Fields& fields, const PartyField& field) {
  std::vector<Fields::Answer> parties{{"applicant", visit.say("handover.recipient.applicant", {{"name", procedure::full_name(application.person)}})}};
  if (application.representative)
    parties.push_back({"representative", visit.say("handover.recipient.representative", {{"name", application.representative->name}})});
  parties.push_back({"trustee", visit.say("party.trustee")});
  parties.push_back({"guardian", visit.say("party.guardian")});
  auto form = fields.radios(field.name, field.legend, parties, field.small_legend);
  form += fields.text({.name = "document-number", .label = "handover.document", .classes = "govuk-input--width-20"});
  return form + document_fields(visit, fields) + later_fields(visit, fields, fields.value(field.name));
}

AtTheCounter at_the_counter(Form& form, const std::string& field) {
  const auto who = form.choice(field, {"applicant", "representative", "trustee", "guardian"}, true);
  AtTheCounter party{who.empty() || who == "applicant" ? procedure::Recipient::applicant : procedure::Recipient::representative,
                     form.document_number("document-number", true)};
  party.shown.document_reason = form.prose("document-reason", false);
  if (who == "trustee" || who == "guardian") party.shown.representative = later(form, who == "guardian", party.document_number);
  return party;
}

html::Html shown_lines(const Visit& visit, const std::string& document_number, const procedure::Shown& shown) {
  std::vector<html::Html> lines;
  const auto line = [&](const char* key, const html::Html& what) { lines.push_back(html::Html(visit.say(key) + visit.say("frame.colon")) + what); };
  if (const auto& later = shown.representative) {
    auto whole = html::element("bdi", html::Html(later->name)) + html::Html(" ") + html::left_to_right(html::Html(document_number));
    if (later->born_on) whole += html::Html(", " + visit.say("application.representative_born_on") + " " + visit.date(*later->born_on));
    line(later->guardian ? "party.guardian" : "party.trustee", whole);
    for (const auto& material : later->materials) line("party.seen", html::Html(visit.say(material)));
    if (!later->reason.empty()) line("acceptance.representative_reason", written(later->reason));
  }
  if (!shown.document_reason.empty()) {
    line("party.document", html::left_to_right(html::Html(document_number)));
    line("party.document_reason", written(shown.document_reason));
  }
  return lines.empty() ? html::Html{} : html::bullets(lines);
}

}  // namespace web
