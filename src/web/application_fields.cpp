#include "web/application_fields.h"

#include "html/parts.h"
#include "html/passport_scan.h"
#include "web/application_form.h"
#include "web/stays.h"

namespace web {
namespace {

html::Html section(const Visit& visit, const char* key, const html::Html& content, const char* hint = nullptr) {
  html::Html inside = hint == nullptr ? html::Html{} : html::element("p", "govuk-hint", html::Html(visit.say(hint)));
  return html::fieldset({.legend = {.content = visit.say(key), .classes = "govuk-fieldset__legend--m"}, .content = inside + content});
}

html::Html person(const Visit& visit, const Fields& fields) {
  html::Html content = fields.text({.name = "surname", .label = "application.surname"});
  content += fields.text({.name = "given-names", .label = "application.given_names", .hint = "application.given_names.hint"});
  content += fields.text({.name = "native-name", .label = "application.native_name"});
  content += fields.text({.name = "chinese-name", .label = "application.chinese_name", .classes = "govuk-input--width-10"});
  content += fields.radios("sex", "application.sex", {{"F", visit.say("sex.F")}, {"M", visit.say("sex.M")}, {"X", visit.say("sex.X")}}, true);
  content += fields.country("nationality", "application.nationality");
  content += fields.day("born-on", "application.born_on");
  content += fields.ticks("born-on-unknown", "application.born_on_unknown", {{"yes", visit.say("application.born_on_unknown.yes")}},
                          "application.born_on_unknown.hint");
  return section(visit, "application.person", content);
}

html::Html document(const Visit& visit, const Fields& fields, const std::string& prefix) {
  html::Html content = fields.radios(prefix + "-kind", "application.document_kind",
                                     {{"passport", visit.say("document.passport")}, {"permit", visit.say("document.permit")}}, true);
  content += fields.text({.name = prefix + "-number", .label = "application.document_number", .classes = "govuk-input--width-20"});
  content += fields.country(prefix + "-issuer", "application.document_issuer");
  content += fields.day(prefix + "-expires", "application.document_expires");
  return content;
}

html::Html residence(const Visit& visit, const Fields& fields) {
  std::vector<Fields::Option> districts;
  for (const auto& organization : visit.office().law.organizations)
    districts.push_back({organization.code, visit.language == text::Language::zh ? organization.district_zh : organization.district_en});
  html::Html content = fields.select("district", "application.district", districts, "application.district.hint");
  content += fields.text({.name = "address", .label = "application.address"});
  content += fields.text({.name = "contact", .label = "application.contact", .hint = "application.contact.hint"});
  return section(visit, "application.residence", content);
}

html::Html channel(const Visit& visit, const Fields& fields) {
  html::Html representative = fields.text({.name = "representative-name", .label = "application.representative_name"});
  representative += fields.text({.name = "representative-number", .label = "application.representative_number", .classes = "govuk-input--width-20"});
  representative += fields.day("representative-born-on", "application.representative_born_on");
  html::Html content =
      fields.radios("channel", "application.channel",
                    {{"in_person", visit.say("channel.in_person")}, {"trustee", visit.say("channel.trustee")}, {"guardian", visit.say("channel.guardian")}});
  return content +
         html::details({.summary = visit.say("application.representative"),
                        .content = representative,
                        .open = !fields.value("representative-name").empty() || fields.value("channel") == "trustee" || fields.value("channel") == "guardian"});
}

}  // namespace

html::Html scan_fields(const Visit& visit, const Fields& fields, const html::Html& notice) {
  html::PassportScan scan{.endpoint = html::Url::path({"applications", "mrz"})};
  scan.zone = {.name = "scan", .label = {.content = visit.say("application.scan"), .classes = "govuk-label--m"}, .hint = fields.hint("application.scan.hint"),
               .error = fields.error("scan"), .value = fields.value("scan"), .rows = 3};
  scan.token_name = "token";
  scan.read = visit.say("application.scan.submit");
  scan.read_name = "read-zone";
  scan.failed = visit.say("fault.zone");
  return html::passport_scan(scan) + notice;
}

html::Html application_fields(const Visit& visit, const Fields& fields) {
  html::Html form = person(visit, fields) + section(visit, "application.document", document(visit, fields, "document"));
  form += html::details({.summary = visit.say("application.other"),
                         .content = html::element("p", "govuk-hint", html::Html(visit.say("application.other.hint"))) + document(visit, fields, "other"),
                         .open = !fields.value("other-number").empty()});
  form += residence(visit, fields) + section(visit, "application.stays", stays_fields(visit, fields), "application.stays.hint") + channel(visit, fields);
  form += section(visit, "application.use",
                  fields.text({.name = "purpose", .label = "application.purpose"}) + fields.country("country-of-use", "application.country_of_use"));
  form += fields.ticks("reminded", "application.reminder", {{"yes", visit.say("application.reminded")}}, "application.reminder.text");
  form += html::button({.text = visit.say("application.submit"), .prevent_double_click = true});
  return form;
}

}  // namespace web
