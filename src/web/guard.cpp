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

std::string said(const Visit& visit, const office::SignInFault& fault, std::string_view unrecognized) {
  const auto* soon = std::get_if<office::TooSoon>(&fault);
  if (soon == nullptr) return visit.say(unrecognized);
  return visit.say("sign_in.too_soon", {{"seconds", static_cast<std::int64_t>(soon->wait.count())}});
}

void keep_session(http::Response& response, const std::string& session) {
  response.cookie({.name = std::string(session_cookie), .value = session, .from_links = false});
}

http::Response finished(const Visit& visit, http::Response response) {
  if (visit.subject) http::forbid_storing(response);
  const auto asked = text::parse_language(visit.request.asked("language"));
  if (asked) response.cookie({.name = std::string(language_cookie), .value = std::string(text::name(*asked)), .max_age = std::chrono::hours{24 * 365}});
  http::add_security_headers(response);
  return response;
}

// Where an act asked again who it is, the form carries the password.
std::optional<std::string> proved(Visit& visit) {
  const auto password = std::string(visit.request.field("proof"));
  if (password.empty()) return std::nullopt;
  const auto session =
      office::prove_again(visit.office(), visit.site.patience, visit.request.cookie(session_cookie), password, visit.request.peer);
  if (session) {
    visit.subject->proved_at = visit.office().clock();
    return *session;
  }
  visit.unproved = said(visit, session.error(), "proof.wrong");
  return std::nullopt;
}

// The session of a form that comes too late is over: whoever sends it signs in on the same page, and it is done.
http::Response finished_later(const Site& site, Visit& late, Page page) {
  auto& request = late.request;
  const auto login = std::string(request.field("again-login"));
  if (login.empty()) return finished(late, send_again_page(late));
  const auto session = office::sign_in(late.office(), late.site.patience, login, std::string(request.field("again-password")), request.peer);
  if (!session) {
    late.unproved = said(late, session.error(), "sign_in.unrecognized");
    return finished(late, send_again_page(late));
  }
  Visit met = visit(site, request, *session);
  auto response = page(met);
  keep_session(response, *session);
  return finished(met, std::move(response));
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
  return [&site, page](http::Request& request) {
    Visit met = visit(site, request);
    if (from_elsewhere(request)) return finished(met, session_over_page(met));
    if (!met.subject) return finished_later(site, met, page);
    if (!carries_token(met)) return finished(met, session_over_page(met));
    const auto renewed = proved(met);
    auto response = page(met);
    if (renewed) keep_session(response, *renewed);
    return finished(met, std::move(response));
  };
}

}  // namespace web
