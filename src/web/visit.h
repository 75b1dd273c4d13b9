#pragma once
#include <optional>
#include <string>

#include "check/published_list.h"
#include "check/standing.h"
#include "check/trust.h"
#include "http/message.h"
#include "office/acts.h"
#include "office/sessions.h"
#include "text/catalogue.h"
#include "web/forms.h"

namespace web {

/// What every page works with; main joins it once.
struct Site {
  const office::Office& office;
  const text::Catalogue& words;
  const paper::Press& press;
  office::Patience& patience;
  const check::Trust& trust;
  const check::Register& standing;
  std::vector<std::pair<std::string, std::string>> demonstration = {};  // accounts told on the sign-in page, login and role; empty but in a demonstration
  std::string demonstration_password = {};
  std::vector<BlankForm> forms = {};
  check::PublishedLists status_lists = {};
  check::PastLists past_lists = {};
};

/// One request: who makes it and in which language they read.
struct Visit {
  const Site& site;
  http::Request& request;
  text::Language language = text::Language::zh;
  std::optional<office::Session> session = {};
  std::optional<office::Subject> subject = {};
  std::string unproved = {};  // why the password that was sent again proved nothing, in words; empty where none was sent, or it did

  const office::Office& office() const { return site.office; }
  std::string say(std::string_view key, const std::vector<text::Argument>& arguments = {}) const { return site.words.say(language, key, arguments); }
  std::string date(law::Day day) const;
  std::string weekday(law::Day day) const;  // the date with its day of the week
  std::string moment(base::Instant at) const;
  /// The name of an organization in the reader's language, by its code.
  std::string organization(std::string_view code) const;
};

/// The visit of this request: its language by query, cookie, or what the browser prefers; its session by cookie.
Visit visit(const Site& site, http::Request& request);
/// The same with another session than the cookie's.
Visit visit(const Site& site, http::Request& request, const std::string& session);

inline constexpr std::string_view session_cookie = "__Host-session";
inline constexpr std::string_view language_cookie = "__Host-language";

}  // namespace web
