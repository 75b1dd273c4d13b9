#pragma once
#include "http/router.h"
#include "office/accounts.h"
#include "office/world.h"
#include "web/routes.h"

// The pages over a counter of real parts, asked without a network in between.
namespace world {

/// Somebody with a session: whatever they ask carries its cookie, and their forms its token.
struct Signed {
  std::string secret;
  office::Session session;
};

struct Pages {
  World world;
  text::Catalogue words;
  office::Patience patience;
  check::Trust trust;
  check::Register standing;
  web::Site site{world.office, words, shared().press, patience, trust, standing};
  http::Router router = web::routes(site, [] { return std::string(); });

  /// A new account of these roles, signed in.
  Signed sign_in(std::set<procedure::Role> roles, const std::string& organization = "110105") {
    const auto login = "officer" + std::to_string(++accounts_);
    const std::string password = "a long enough sentence";
    if (!office::open_account(world.office, {}, {login, "张伟", organization, std::move(roles), password})) throw std::logic_error("no account");
    const auto secret = office::sign_in(world.office, patience, login, password, "127.0.0.1");
    if (!secret) throw std::logic_error("not signed in");
    return {*secret, *office::session_of(world.office, *secret)};
  }

  http::Response get(const Signed& by, const std::string& address) const {
    http::Request request;
    const auto question = address.find('?');
    request.path = address.substr(0, question);
    if (question != std::string::npos) {
      std::string query = address.substr(question + 1);
      while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const auto equals = query.find('=');
        request.query[query.substr(0, equals)] = query.substr(equals + 1, end - equals - 1);
        query.erase(0, end + 1);
      }
    }
    return asked(by, std::move(request));
  }

  http::Response post(const Signed& by, const std::string& path, const std::vector<std::pair<std::string, std::string>>& fields,
                      const std::string& language = {}) const {
    http::Request request;
    request.method = http::Method::post;
    request.path = path;
    if (!language.empty()) request.query["language"] = language;
    request.form = {{"token", office::form_token(by.session), {}, {}}, {"form", base::to_text(world.form()), {}, {}}};
    for (const auto& [name, value] : fields) request.form.push_back({name, value, {}, {}});
    return asked(by, std::move(request));
  }

 private:
  http::Response asked(const Signed& by, http::Request request) const {
    request.cookies[std::string(web::session_cookie)] = by.secret;
    return web::answer(site, router, request);
  }

  int accounts_ = 0;
};

}  // namespace world
