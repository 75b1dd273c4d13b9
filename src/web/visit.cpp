#include "web/visit.h"

#include <algorithm>

#include "office/accounts.h"
#include "text/date.h"

namespace web {
namespace {

text::Language language_of(const http::Request& request) {
  if (const auto asked = text::parse_language(request.asked("language"))) return *asked;
  if (const auto chosen = text::parse_language(request.cookie(language_cookie))) return *chosen;
  return text::preferred_language(request.header("accept-language"));
}

}  // namespace

std::string Visit::date(law::Day day) const { return text::date_text(language, day); }
std::string Visit::weekday(law::Day day) const { return say("date.with_weekday", {{"date", date(day)}, {"weekday", text::weekday_text(language, day)}}); }
std::string Visit::moment(base::Instant at) const { return text::moment_text(language, at, office().law.offset); }

std::string Visit::organization(std::string_view code) const {
  const auto& all = office().law.organizations;
  const auto found = std::ranges::find(all, code, &law::Organization::code);
  const bool chinese = language == text::Language::zh;
  if (found != all.end()) return chinese && !found->sub_bureau_zh.empty() ? found->sub_bureau_zh : found->sub_bureau_en;
  // review_4: who stands above them acts in a name of its own.
  const auto& above = office().law.superiors;
  const auto superior = std::ranges::find(above, code, &law::Organization::code);
  if (superior == above.end()) return {};
  return chinese && !superior->name_zh.empty() ? superior->name_zh : superior->name_en;
}

Visit visit(const Site& site, http::Request& request) { return visit(site, request, std::string(request.cookie(session_cookie))); }

Visit visit(const Site& site, http::Request& request, const std::string& secret) {
  Visit visit{site, request, language_of(request)};
  if (secret.empty()) return visit;
  visit.session = office::session_of(site.office, secret);
  if (!visit.session) return visit;
  // Loaded anew for every request: a role that was taken away is gone at once.
  if (const auto account = office::holder_of(site.office, *visit.session)) {
    visit.subject = office::subject_of(*account);
    visit.subject->proved_at = visit.session->proved_at;
  } else {
    visit.session.reset();
  }
  return visit;
}

}  // namespace web
