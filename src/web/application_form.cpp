#include "web/application_form.h"

#include <algorithm>

#include "law/organization.h"
#include "text/country.h"
#include "web/stays.h"

namespace web {
namespace {

using procedure::Channel;
using procedure::PaperKind;

std::string country(Form& form, std::string_view name) {
  const auto code = form.text(name, true, 3);
  if (!code.empty() && !text::is_country(code)) form.fault(std::string(name), "fault.country");
  return code;
}

procedure::Person person(Form& form, law::Day today) {
  procedure::Person person;
  person.surname = form.text("surname", true);
  person.given_names = form.text("given-names", false);
  person.native_name = form.text("native-name", false);
  person.chinese_name = form.text("chinese-name", false);
  const auto sex = form.choice("sex", {"F", "M", "X"}, true);
  if (!sex.empty()) person.sex = sex.front();
  person.nationality = country(form, "nationality");
  // A document may leave the birth date out, or a part of it; what it shows is not left out by mistake.
  person.born_on = form.day("born-on", !form.ticked("born-on-unknown", "yes"));
  if (person.born_on && *person.born_on > today) form.fault("born-on", "fault.future");
  if (!person.surname.empty() && law::icao_spelling(person.surname).empty()) form.fault("surname", "fault.latin_name");
  if (!person.given_names.empty() && law::icao_spelling(person.given_names).empty()) form.fault("given-names", "fault.latin_name");
  return person;
}

std::optional<procedure::IdentityDocument> document(Form& form, const std::string& prefix, bool required, law::Day today) {
  procedure::IdentityDocument document;
  document.number = form.document_number(prefix + "-number", required);
  if (document.number.empty()) return std::nullopt;
  const bool spelled = document.number.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == std::string::npos;
  if (!spelled) form.fault(prefix + "-number", "fault.document_number");
  const auto kind = form.choice(prefix + "-kind", {"passport", "permit"}, true);
  document.kind = kind == "permit" ? PaperKind::permanent_residence_permit : PaperKind::passport;
  if (document.kind == PaperKind::permanent_residence_permit) {
    const auto reading = law::read_permit(document.number, today);
    if (!reading || !reading->valid()) form.fault(prefix + "-number", "fault.permit_number");
    document.issuer = "CHN";
  } else {
    document.issuer = country(form, prefix + "-issuer");
  }
  document.expires_on = form.day(prefix + "-expires", required);
  return document;
}

void representative(Form& form, procedure::Application& application, law::Day today) {
  const auto channel = form.choice("channel", {"in_person", "trustee", "guardian"}, true);
  application.channel = channel == "trustee" ? Channel::through_trustee : channel == "guardian" ? Channel::through_guardian : Channel::in_person;
  if (application.channel == Channel::in_person) {
    // Who was typed is not dropped without a word.
    if (!form.text("representative-name", false).empty() || !form.document_number("representative-number", false).empty())
      form.fault("channel", "fault.representative_in_person");
    return;
  }
  procedure::Representative representative;
  representative.name = form.text("representative-name", true);
  representative.document_number = form.document_number("representative-number", true);
  representative.born_on = form.day("representative-born-on", true);
  if (representative.born_on && *representative.born_on > today) form.fault("representative-born-on", "fault.future");
  // document_numbers: eighteen characters are a resident identity card's, and its check digit is looked at.
  if (representative.document_number.size() == 18 && !law::valid_resident_identity_number(representative.document_number))
    form.fault("representative-number", "fault.resident_number");
  // materials_3: the age is what the card says.
  if (const auto born_on = law::resident_born_on(representative.document_number); born_on && representative.born_on && *born_on != *representative.born_on)
    form.fault("representative-born-on", "fault.resident_born_on");
  application.representative = std::move(representative);
}

}  // namespace

FilledIn application_of(const http::Request& request, const law::Jurisdiction& law, law::Day today) {
  Form form(request);
  procedure::Application application;
  application.person = person(form, today);
  if (auto main = document(form, "document", true, today)) application.document = *std::move(main);
  if (auto other = document(form, "other", false, today)) application.other_documents.push_back(*std::move(other));
  const auto district = form.text("district", true, 40);
  const auto* organization = law::organization_of(law.organizations, district, today);
  if (!district.empty() && organization == nullptr) form.fault("district", "fault.choose");
  if (organization != nullptr) application.district = organization->code;
  application.address = form.text("address", true);
  application.contact = form.text("contact", false, 100);
  application.stays = stays_of(form, shown_stays(request), today);
  representative(form, application, today);
  application.purpose = form.text("purpose", true);
  application.country_of_use = country(form, "country-of-use");
  application.reminded = form.ticked("reminded", "yes");
  if (!application.reminded) form.fault("reminded", "impediment.reminder");
  return {std::move(application), form.faults()};
}

std::string zone_of(std::string_view scanned) {
  std::string characters;
  for (const char c : scanned)
    if (c != ' ' && c != '\r' && c != '\n' && c != '\t') characters += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  const std::size_t width = characters.size() == 90 ? 30 : 44;
  std::string zone;
  for (std::size_t at = 0; at < characters.size(); at += width) {
    if (at > 0) zone += '\n';
    zone += characters.substr(at, width);
  }
  return zone;
}

std::vector<std::pair<std::string, std::string>> fields_of(const law::IdentityReading& reading) {
  std::vector<std::pair<std::string, std::string>> fields{
      {"surname", reading.surname}, {"given-names", reading.given_names}, {"nationality", reading.nationality}, {"document-number", reading.number}};
  const auto add_day = [&fields](const std::string& name, std::optional<law::Day> day) {
    if (!day) return;
    const auto text = law::to_text(*day);
    fields.emplace_back(name + "-year", text.substr(0, 4));
    fields.emplace_back(name + "-month", text.substr(5, 2));
    fields.emplace_back(name + "-day", text.substr(8, 2));
  };
  add_day("born-on", reading.born_on);
  add_day("document-expires", reading.expires_on);
  if (reading.sex) fields.emplace_back("sex", std::string(1, *reading.sex));
  const bool passport = reading.kind == law::DocumentKind::td3;
  fields.emplace_back("document-kind", passport ? "passport" : "permit");
  fields.emplace_back("document-issuer", reading.issuer);
  return fields;
}

}  // namespace web
