#include "api/acts.h"
#include "api/answers.h"
#include "api/batch.h"
#include "api/problem.h"
#include "check/number.h"
#include "check/pdf.h"
#include "law/period.h"
#include "office/guessing.h"

// Many documents at once, each as the page would check it. What was sent is answered and forgotten.
namespace api {
namespace {

bool is_json(std::string_view content_type) {
  const auto type = content_type.substr(0, content_type.find(';'));
  return type.substr(0, type.find_last_not_of(' ') + 1) == "application/json";
}

struct Checker {
  const Site& site;
  std::string_view peer;
  Speech speech;
  check::Register now;
  base::JsonWriter& out;
  std::chrono::seconds wait{0};  // the longest that an answer told

  check::Register asked(const std::optional<law::Day>& day) const { return day ? site.register_at(law::last_moment_of(*day, site.offset)) : now; }

  // A wrong one costs what it costs on the page: those after it wait as if each had come alone.
  void operator()(const NumberAndCode& what, const std::optional<law::Day>& day) {
    if (const auto left = office::must_wait(site.patience, peer, site.clock())) {
      wait = std::max(wait, *left);
      return write_too_soon(out, *left, speech);
    }
    const auto answer = check::check_number(what.number, what.code, site.trust, asked(day));
    if (answer) return write_answer(out, *answer, check::Carrier::paper, day, speech);
    office::note_miss(site.patience, peer, site.clock());
    write_absent(out, speech);
  }
  void operator()(const QrText& what, const std::optional<law::Day>& day) {
    tell(check::check_qr(what.text, site.trust, asked(day)), check::Carrier::paper, day);
  }
  void operator()(const CredentialText& what, const std::optional<law::Day>& day) {
    tell(check::check_wallet(what.text, site.trust, asked(day)), check::Carrier::credential, day);
  }
  void operator()(const PdfFile& what, const std::optional<law::Day>& day) {
    write_answer(out, check::check_pdf(what.bytes, site.trust, asked(day)), check::Carrier::file, day, speech);
  }

  template <class Checked>
  void tell(const Checked& checked, check::Carrier carrier, const std::optional<law::Day>& day) {
    write_answer(out, checked.answer, carrier, day, speech);
    if (checked.shown) write_shown(out, *checked.shown, speech);
  }
};

}  // namespace

http::Response check_many(const Site& site, http::Request& request) {
  if (!is_json(request.header("content-type"))) return problem(415, "Content-Type: application/json is needed");
  const auto turn = site.turns.take(office::network_of(request.peer));
  if (!turn) return problem(429, "too many batches are in work at once").header("Retry-After", "1");
  const auto now = site.clock();
  const auto checks = read_batch(request.body, law::day_at(now, site.offset));
  if (!checks) return problem(checks.error());
  const auto language = text::preferred_language(request.header("accept-language"));
  base::JsonWriter out;
  out.object().key("checked_at").text(base::to_rfc3339(now)).key("language").text(text::tag(language)).key("answers").array();
  Checker checker{site, request.peer, {site.words, language, site.offset}, site.register_at(std::nullopt), out};
  for (const auto& one : *checks) {
    out.object();
    std::visit([&](const auto& what) { checker(what, one.day); }, one.what);
    out.close();
  }
  out.close().close();
  auto response = http::Response::json(out.take());
  http::forbid_storing(response);
  if (checker.wait.count() > 0) response.header("Retry-After", std::to_string(checker.wait.count()));
  return response;
}

}  // namespace api
