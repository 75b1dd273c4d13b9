#include "web/guard.h"

#include "base/bytes.h"
#include "web/error_pages.h"

namespace web {
namespace {

// A browser says where a form comes from; what comes from elsewhere is no form of ours.
bool from_elsewhere(const http::Request& request) {
  const auto site = request.header("sec-fetch-site");
  if (!site.empty() && site != "same-origin" && site != "none") return true;
  const auto origin = request.header("origin");
  if (origin.empty()) return false;
  const auto scheme_end = origin.find("://");
  return scheme_end == std::string_view::npos || origin.substr(scheme_end + 3) != request.header("host");
}

bool carries_token(const Visit& visit) {
  return base::equal_in_constant_time(base::as_bytes(visit.request.field("token")), base::as_bytes(office::form_token(*visit.session)));
}

http::Response finished(const Visit& visit, http::Response response) {
  if (visit.subject) http::forbid_storing(response);
  const auto asked = text::parse_language(visit.request.asked("language"));
  if (asked) response.cookie({.name = std::string(language_cookie), .value = std::string(text::name(*asked)), .max_age = std::chrono::hours{24 * 365}});
  http::add_security_headers(response);
  return response;
}

template <class Answer>
http::Act guarded(const Site& site, Answer answer) {
  return [&site, answer](http::Request& request) {
    Visit met = visit(site, request);
    return finished(met, answer(met));
  };
}

}  // namespace

http::Act open_page(const Site& site, Page page) {
  return guarded(site, [page](Visit& visit) { return page(visit); });
}

http::Act guide_page(const Site& site, Page page) {
  return [&site, page](http::Request& request) {
    Visit met = visit(site, request);
    if (met.subject) return finished(met, page(met));
    auto response = page(met);
    if (response.status == 200) response.header("Cache-Control", "public, max-age=60").header("Vary", "Accept-Language, Cookie");
    http::add_security_headers(response);
    return response;
  };
}

http::Act guide_act(const Site& site, Page page) {
  return [&site, page](http::Request& request) {
    Visit met = visit(site, request);
    auto response = from_elsewhere(request) ? session_over_page(met) : page(met);
    http::forbid_storing(response);
    http::add_security_headers(response);
    return response;
  };
}

http::Act open_act(const Site& site, Page page) {
  return guarded(site, [page](Visit& visit) { return from_elsewhere(visit.request) ? session_over_page(visit) : page(visit); });
}

http::Act staff_page(const Site& site, Page page) {
  return guarded(site, [page](Visit& visit) { return visit.subject ? page(visit) : http::Response::see_other("/sign-in"); });
}

http::Act staff_act(const Site& site, Page page) {
  return guarded(site, [page](Visit& visit) {
    if (!visit.subject || from_elsewhere(visit.request) || !carries_token(visit)) return session_over_page(visit);
    return page(visit);
  });
}

}  // namespace web
