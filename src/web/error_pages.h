#pragma once
#include "html/html.h"
#include "http/server.h"
#include "office/office.h"
#include "web/visit.h"

namespace web {

http::Response not_there_page(const Visit& visit);
http::Response denied_page(const Visit& visit, const office::Denied& denied);
/// The form came from elsewhere, or is not of this session: nothing was done, and nothing of it is repeated.
http::Response session_over_page(const Visit& visit);
/// The form's session is over: nothing was done yet. What was typed goes along on this page, and is sent again from it with the account and the password.
http::Response send_again_page(const Visit& visit);
/// What the server itself could not take, or a page that broke: one plain sentence and the reference.
http::Response fault_page(const Site& site, const http::Fault& fault);

/// Why an act did not happen, as faults beside fields or as a page of its own where it concerns no field.
struct Told {
  struct Line {
    std::string sentence;
    std::string field = {};  // where it is mended; empty where no field of the page mends it
  };
  std::vector<Line> lines;  // of the error summary
  bool moved_on = false;
  int status = 422;
  std::string_view title = "impediment.title";
  bool stuck = true;  // where the hotline can help: what the law or the service holds up, not a password
};
/// None where the hindrance is a page of its own (denied, not there), which `answer` then is.
std::optional<Told> told(const Visit& visit, const office::Hindrance& hindrance, http::Response& answer);
/// The page in place of one that was not to be seen: denied, or not there.
http::Response hindered(const Visit& visit, const office::Hindrance& hindrance);
/// The error summary of an act that did not happen.
html::Html told_summary(const Visit& visit, const Told& told);

/// Why does somebody open this matter, which is no work of theirs today? `id`: the inquiry or review of the address.
struct Fault;
http::Response purpose_page(const Visit& visit, const base::Id& id, const std::vector<Fault>& faults, const std::optional<Told>& told);

}  // namespace web
