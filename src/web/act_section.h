#pragma once
#include "web/matter_page.h"

// The parts of which the sections of a matter's page are made.
namespace web {

html::Html act_section(const Visit& visit, const char* title, const html::Html& content);
html::Html said_inset(const std::string& sentence);
/// An act whose form is a button alone.
html::Html act_button(const Visit& visit, const Fields& fields, const html::Url& action, const char* submit, const char* classes = "");
/// The same for one that signs: where the session's proof is old, with the password.
html::Html signing_button(const Visit& visit, const Fields& fields, const html::Url& action, office::Act act, const char* submit);
/// Leads to the page of an act.
html::Html act_link(const Visit& visit, const html::Url& url, const char* key, const char* classes = "");
/// A file to be printed, and to be opened.
html::Html print_link(const Visit& visit, const html::Url& file, const char* open_key, const char* print_key);
/// What somebody wrote, in the lines in which they wrote it.
html::Html written(const std::string& text);
/// Who an account is.
std::string officer_name(const Visit& visit, const base::Id& account);

}  // namespace web
