#pragma once
#include "office/authority.h"
#include "web/matter_page.h"

// An act with a page of its own, on an inquiry or on a review: GET shows its form, POST does it. What stands in the way is told on the same page;
// where the matter has moved on, its own page says so and shows the state as it is now.
namespace web {

using Done = std::expected<base::Id, office::Hindrance>;

template <class Matter>  // office::Matter or office::ReviewMatter
struct ActPage {
  std::string_view title;   // keys into words/
  std::string_view submit;
  office::Act act;
  bool (*timely)(const Matter& matter);  // whether the matter stands where this can be done
  html::Html (*form)(const Visit& visit, const Matter& matter, const Fields& fields);
  /// Reads the form and does the act; none where the form is not sound, and then nothing was done.
  std::optional<Done> (*done)(const Visit& visit, Form& form, office::FormKey key, const base::Id& id);
  html::Html (*before)(const Visit& visit, const Matter& matter) = nullptr;                // above the form
  std::map<std::string, std::string> (*first)(const Matter& matter) = nullptr;             // what the fields hold at first
  html::Url (*next)(const base::Id& done) = nullptr;                                       // else the matter's page
  bool grave = false;                                                                      // what cannot be taken back
};

template <class Matter>
http::Response show_act(const Visit& visit, const ActPage<Matter>& page);
template <class Matter>
http::Response do_act(const Visit& visit, const ActPage<Matter>& page);

extern template http::Response show_act(const Visit& visit, const ActPage<office::Matter>& page);
extern template http::Response show_act(const Visit& visit, const ActPage<office::ReviewMatter>& page);
extern template http::Response do_act(const Visit& visit, const ActPage<office::Matter>& page);
extern template http::Response do_act(const Visit& visit, const ActPage<office::ReviewMatter>& page);

/// The reason of a decision that is printed: Chinese, and English where it is known.
html::Html printed_reason_fields(const Fields& fields);
procedure::Reason printed_reason(Form& form);

/// Approve or decline, with a reason for the latter; `more`: what approving needs besides.
html::Html answer_fields(const Visit& visit, const Fields& fields, const html::Html& more = {});
struct AnsweredProposal {
  bool approved = false;
  std::string reason;
};
AnsweredProposal answer_of(Form& form);

}  // namespace web
