#include <map>
#include <mutex>

#include <boost/json.hpp>

#include "law/identity.h"
#include "text/country.h"
#include "web/application_fields.h"
#include "web/application_form.h"
#include "web/error_pages.h"
#include "web/page.h"
#include "web/pages.h"
#include "web/stays.h"

namespace web {
namespace {

struct Shown {
  std::vector<Fault> faults = {};
  std::map<std::string, std::string> first = {};  // fields that hold something else than was typed
  html::Html notice = {};
  html::Html summary = {};
};

std::map<std::string, std::string> with_own_district(const Visit& visit, std::map<std::string, std::string> first) {
  if (visit.request.method == http::Method::get) {
    first.emplace("district", visit.subject->organization);
    first.emplace("channel", "in_person");
    first.emplace("document-kind", "passport");
    for (std::size_t i = 1; i <= first_stays; ++i) first.emplace("stay-" + std::to_string(i) + "-basis", "residence_permit");
  }
  return first;
}

html::Html drawn_fields(const Visit& visit, const Fields& fields, const html::Html& notice) {
  return scan_fields(visit, fields, notice) + application_fields(visit, fields);
}

// The fields before anything was typed, drawn once for each of what they depend on: the words, whose counter it is, and the law's districts.
const html::Html& empty_fields(const Visit& visit, const Fields& fields) {
  using Of = std::tuple<text::Language, std::string, base::Digest>;
  static std::mutex mutex;
  static std::map<Of, html::Html> all;
  const std::scoped_lock lock(mutex);
  const Of of{visit.language, visit.subject->organization, visit.office().law.digest};
  const auto known = all.find(of);
  return known != all.end() ? known->second : all.emplace(of, drawn_fields(visit, fields, {})).first->second;
}

http::Response drawn(const Visit& visit, Shown shown) {
  const Fields fields(visit, std::move(shown.faults), with_own_district(visit, std::move(shown.first)));
  const auto here = html::Url::path({"applications", "new"});
  const bool empty = visit.request.method == http::Method::get;
  const auto form = (empty ? empty_fields(visit, fields) : drawn_fields(visit, fields, shown.notice)) + in_other_language(visit, here);
  const bool faulty = fields.faulty() || !shown.summary.empty();
  const auto main = fields.summary() + shown.summary + html::title(html::Html(visit.say("application.title"))) +
                    act_form(fields, here, form);
  return page(visit, {.title = visit.say("application.title"),
                      .main = html::two_thirds(main),
                      .back = "/docket",
                      .faulty = faulty,
                      .status = faulty ? 422 : 200,
                      .section = "nav.new"});
}

std::string faults_in_words(const Visit& visit, const law::IdentityReading& reading) {
  std::string said;
  for (const auto fault : reading.faults) {
    if (!said.empty()) said += ", ";
    said += visit.say("identity." + std::string(name(fault)));
  }
  return said;
}

http::Response zone_read(const Visit& visit) {
  const auto reading = law::read_mrz(zone_of(visit.request.field("scan")), office::today(visit.office()));
  if (!reading) return drawn(visit, {.faults = {{"scan", "fault.zone"}}});
  Shown shown;
  for (const auto& [name, value] : fields_of(*reading)) shown.first.insert_or_assign(name, value);
  const auto notice =
      reading->valid() ? visit.say("application.scan.read") : visit.say("application.scan.faults", {{"faults", faults_in_words(visit, *reading)}});
  shown.notice = reading->valid() ? html::inset_text({.content = notice}) : html::warning_text({.text = notice, .icon_text = visit.say("warning")});
  return drawn(visit, std::move(shown));
}

}  // namespace

http::Response new_application(Visit& visit) { return drawn(visit, {}); }

http::Response lodge(Visit& visit) {
  const auto act = visit.request.field("act");
  if (visit.request.has_field("read-zone")) return zone_read(visit);
  if (act == "more-stays" || asks_for_language(visit.request)) return drawn(visit, {});
  auto filled_in = application_of(visit.request, visit.office().law, office::today(visit.office()));
  const auto form = form_key(visit.request);
  if (!form) return session_over_page(visit);
  if (!filled_in.faults.empty()) return drawn(visit, {.faults = std::move(filled_in.faults)});
  const auto inquiry = office::lodge(visit.office(), *visit.subject, *form, {std::move(filled_in.application)});
  if (inquiry) return http::Response::see_other(inquiry_url(*inquiry).text());
  auto answer = not_there_page(visit);
  if (const auto why = told(visit, inquiry.error(), answer)) return drawn(visit, {.summary = told_summary(visit, *why)});
  return answer;
}

http::Response read_zone(Visit& visit) {
  const auto reading = law::read_mrz(zone_of(visit.request.field("scan")), office::today(visit.office()));
  boost::json::object answer;
  if (!reading) {
    answer["message"] = visit.say("fault.zone");
    return http::Response::json(boost::json::serialize(answer));
  }
  boost::json::object fields;
  for (const auto& [name, value] : fields_of(*reading)) fields[name] = value;
  answer["fields"] = std::move(fields);
  answer["names"] = {{reading->nationality, text::country(visit.language, reading->nationality)},
                     {reading->issuer, text::country(visit.language, reading->issuer)}};
  answer["valid"] = reading->valid();
  answer["message"] =
      reading->valid() ? visit.say("application.scan.read") : visit.say("application.scan.faults", {{"faults", faults_in_words(visit, *reading)}});
  return http::Response::json(boost::json::serialize(answer));
}

}  // namespace web
