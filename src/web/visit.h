#pragma once
#include <optional>
#include <string>

#include "check/check.h"
#include "http/message.h"
#include "office/acts.h"
#include "office/sessions.h"
#include "text/catalogue.h"

namespace web {

/// What every page works with; main joins it once.
struct Site {
  const office::Office& office;
  const text::Catalogue& words;
  office::Patience& patience;
  const check::Checker& checker;
  bool demonstration = false;  // the demonstration's accounts are told on the sign-in page
  bool secure_cookies = true;
};

/// One request: who makes it and in which language they read.
struct Visit {
  const Site& site;
  http::Request& request;
  text::Language language = text::Language::zh;
  std::optional<office::Session> session = {};
  std::optional<office::Subject> subject = {};

  std::string say(std::string_view key, const std::vector<text::Argument>& arguments = {}) const { return site.words.say(language, key, arguments); }
  /// A date as the reader writes it, with the ISO form beside it where `exact`.
  std::string date(law::Day day) const;
  std::string moment(base::Instant at) const;
};

/// The visit of this request: its language by cookie, else by what the browser prefers; its session by cookie.
Visit visit(const Site& site, http::Request& request);

}  // namespace web
