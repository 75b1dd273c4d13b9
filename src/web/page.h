#pragma once
#include <optional>
#include <string>

#include "html/parts.h"
#include "web/visit.h"

namespace web {

/// What a page of the service is besides its frame.
struct Content {
  std::string title;         // in words; "Error: " is put before it where `faulty`
  html::Html main;
  std::string back = {};     // the path that the back link leads to
  bool faulty = false;
  int status = 200;
  std::string section = {};  // the navigation's key: "nav.docket"
  bool open = false;         // the same for everybody: search engines may keep it, in each language at its own address
  std::vector<std::string> scripts = {};  // of assets/, beside the one that every page has
  std::optional<html::Url> again = {};  // where a link has the page again: of one that answers a form at an address that nobody can open; else its own
};

/// The page in its frame: masthead with languages, navigation for whoever is signed in, footer with the hotline and which text prevails.
http::Response page(const Visit& visit, Content content);

/// A path of the service. Where the address of this page names its language, so does that of the next: whoever reads the guide needs no cookie.
html::Url to(const Visit& visit, std::initializer_list<std::string_view> segments);

/// Below a form that was sent and stands on the page again: shows it in the other language with what was typed, and does nothing else. Nothing where it
/// was not sent.
html::Html in_other_language(const Visit& visit, const html::Url& action);
/// Whether the sent form asks for that alone.
bool asks_for_language(const http::Request& request);

/// A form with the hidden fields that every act carries.
class Fields;
html::Html act_form(const Fields& fields, const html::Url& action, const html::Html& content, bool with_files = false);

/// /inquiries/<id>, and what stands below it: "verification/answer".
html::Url inquiry_url(const base::Id& inquiry, std::string_view act = {});

/// A row of a summary list: the name by its key.
html::SummaryRow row(const Visit& visit, std::string_view key, const html::Html& value);

/// A person's name as it is shown: of one direction, not translated.
html::Html name_of(const procedure::Person& person);

}  // namespace web
