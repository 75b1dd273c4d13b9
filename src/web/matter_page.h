#pragma once
#include "office/acts.h"
#include "office/authority.h"
#include "web/error_pages.h"
#include "web/fields.h"
#include "web/page.h"

namespace web {

/// What the page of a matter shows above itself after an act that did not happen.
struct Refused {
  html::Html summary = {};
  std::vector<Fault> faults = {};
  int status = 422;
};

/// The page of a matter: who, where it stands, when it is due, what can be done now, what was done.
http::Response matter_page(const Visit& visit, const office::Matter& matter, const Refused& refused);

/// After an act: on to the matter's page, or that page with what stands in the way; it shows the state as it is now.
http::Response after_act(const Visit& visit, const std::expected<base::Id, office::Hindrance>& done);

/// The page of the matter with the form that was sent: with its faults, or in another language; nothing was done.
class Form;
http::Response shown_again(const Visit& visit, const base::Id& inquiry, const Form& form);

/// The matter that the address names, an inquiry or a review.
std::optional<base::Id> inquiry_of(const http::Request& request);

/// Whether whoever is signed in may do this on the matter, or why not. How fresh their proof is, is asked when it is done.
std::expected<void, office::Denied> permitted(const Visit& visit, const office::Matter& matter, office::Act act);
bool may(const Visit& visit, const office::Matter& matter, office::Act act);

/// The part of the page where the next act is done; empty where the subject may do none.
html::Html next_act(const Visit& visit, const office::Matter& matter, const Fields& fields);
/// The ways to the acts that are rarer, each on a page of its own.
html::Html other_acts(const Visit& visit, const office::Matter& matter);
/// The notices of the matter, its documents that were revoked, and the way to its review.
html::Html papers(const Visit& visit, const office::Matter& matter);
/// What was noted on this person's matters, and who else may be the same person: seen by whoever handles the matter. [reminder_1] [time_5]
html::Html person_notes(const Visit& visit, const office::Matter& matter);
html::Html history(const Visit& visit, const std::vector<office::Past>& past);

/// That another organization's matter is open in an emergency, where it is.
html::Html emergency_notice(const Visit& visit, const office::Matter& matter);

html::Html acceptance_form(const Visit& visit, const office::Matter& matter, const Fields& fields);
html::Html handover_form(const Visit& visit, const office::Matter& matter, const Fields& fields);

}  // namespace web
