#include "walks/walk.h"

#include <stdexcept>

namespace walks {
namespace {

void day(FormFields& to, const std::string& name, const std::string& year, const std::string& month, const std::string& date) {
  to.insert(to.end(), {{name + "-year", year}, {name + "-month", month}, {name + "-day", date}});
}

// Every field that the page has, as a browser sends them: the empty ones too.
FormFields application(FormFields fields, const Applicant& of) {
  fields.insert(fields.end(), {{"scan", ""}, {"surname", of.surname}, {"given-names", of.given_names}, {"native-name", of.native_name},
                               {"chinese-name", of.chinese_name}, {"sex", "F"}, {"nationality", "FRA"}});
  day(fields, "born-on", std::to_string(of.birth_year), "5", "17");
  fields.insert(fields.end(), {{"document-kind", "passport"}, {"document-number", of.passport}, {"document-issuer", "FRA"}});
  day(fields, "document-expires", "2032", "2", "1");
  fields.insert(fields.end(), {{"other-number", ""}, {"other-issuer", ""}});
  day(fields, "other-expires", "", "", "");
  fields.insert(fields.end(), {{"district", "110105"}, {"address", "朝阳区建国路 1 号"}});
  day(fields, "stay-1-entry", "2024", "1", "10");
  day(fields, "stay-1-exit", "", "", "");
  fields.emplace_back("stay-1-basis", "residence_permit");
  day(fields, "stay-2-entry", "", "", "");
  day(fields, "stay-2-exit", "", "", "");
  fields.emplace_back("stay-2-basis", "residence_permit");
  fields.insert(fields.end(), {{"channel", "in_person"}, {"representative-name", ""}, {"representative-number", ""}});
  day(fields, "representative-born-on", "", "", "");
  fields.insert(fields.end(), {{"purpose", "Work permit"}, {"country-of-use", "FRA"}, {"reminded", "yes"}});
  return fields;
}

void require(bool holds, const char* what) {
  if (!holds) throw std::runtime_error(what);
}

}  // namespace

Counter::Counter(unsigned short port, const std::string& login, const std::string& password, std::uint64_t seed) : connection_(port), applicants_(seed) {
  const auto answer = connection_.post("/sign-in", urlencoded_type, urlencoded({{"login", login}, {"password", password}}));
  require(answer.status == 303 && !answer.cookie.empty(), "signing in failed");
  connection_.keep_cookie(std::string(answer.cookie));
}

void Counter::walk() {
  const auto applicant = applicants_.next();
  const auto form = hidden_fields(get(Step::new_application, "/applications/new").body, "/applications/new");
  auto page = post(Step::lodge, "/applications/new", urlencoded_type, urlencoded(application(form, applicant)));
  const auto matter = inquiry_;

  auto acceptance = hidden_fields(page, matter + "/acceptance");
  for (auto& material : offered(page, "materials")) acceptance.emplace_back("materials", std::move(material));
  page = post(Step::accept, matter + "/acceptance", urlencoded_type, urlencoded(acceptance));
  page = post(Step::extract, matter + "/extract", urlencoded_type, urlencoded(hidden_fields(page, matter + "/extract")));
  page = post(Step::issue, matter + "/issue", urlencoded_type, urlencoded(hidden_fields(page, matter + "/issue")));
  auto handover = hidden_fields(page, matter + "/handover");

  const auto certificate = get(Step::certificate, matter + "/certificate.pdf").body;
  require(certificate.starts_with("%PDF-1.") && certificate.find("/ByteRange") != std::string_view::npos, "what came is no signed PDF");
  certificate_bytes_ = certificate.size();

  handover.insert(handover.end(), {{"recipient", "applicant"}, {"document-number", applicant.passport}, {"signature", applicant.strokes}});
  page = post(Step::hand_over, matter + "/handover", multipart_type, multipart(handover));
  require(page.find(matter + "/signature") != std::string_view::npos, "the certificate was not signed for");
}

Answer Counter::get(Step step, const std::string& path) {
  const auto sent = Clock::now();
  return timed(step, connection_.get(path), sent, 200);
}

std::string_view Counter::post(Step step, const std::string& path, std::string_view type, const std::string& body) {
  const auto sent = Clock::now();
  const auto answer = timed(step, connection_.post(path, type, body), sent, 303);
  inquiry_ = answer.location;
  return get(Step::inquiry, inquiry_).body;
}

Answer Counter::timed(Step step, const Answer& answer, Clock::time_point sent, int expected) {
  timed_.push_back({step, Clock::now() - sent});
  if (answer.status == expected) return answer;
  const std::string what = step_names[static_cast<std::size_t>(step)];
  throw std::runtime_error(what + " was answered with " + std::to_string(answer.status) + " instead of " + std::to_string(expected));
}

}  // namespace walks
