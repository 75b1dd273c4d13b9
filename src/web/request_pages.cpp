#include "office/review.h"
#include "office/verification.h"
#include "web/pages.h"
#include "web/requests.h"
#include "web/review_page.h"

// The requests of an inquiry and of a review: the same pages on both. [time_4] [time_6] [time_7] [review_1]
namespace web {
namespace {

/// Where the two differ.
template <class Matter>
struct On;

template <>
struct On<office::Matter> {
  static bool timely(const office::Matter& matter) { return procedure::undecided(matter.state).has_value(); }
  static const procedure::Requests& requests(const office::Matter& matter) { return procedure::accepted(matter.state)->requests; }
  static const office::Matter& inquiry(const office::Matter& matter) { return matter; }
  static html::Url url(const base::Id& id) { return inquiry_url(id, "requests"); }
  static constexpr auto load = office::load_matter;
  static constexpr auto ask = office::request_information;
  static constexpr auto answer = office::note_answer;
  static constexpr auto remind = office::remind;
  static constexpr auto refuse = office::note_refusal_to_cooperate;
};

template <>
struct On<office::ReviewMatter> {
  static bool timely(const office::ReviewMatter& matter) { return std::holds_alternative<procedure::UnderReview>(matter.state); }
  static const procedure::Requests& requests(const office::ReviewMatter& matter) { return std::get<procedure::UnderReview>(matter.state).requests; }
  static const office::Matter& inquiry(const office::ReviewMatter& matter) { return matter.inquiry; }
  static html::Url url(const base::Id& id) { return review_url(id, "requests"); }
  static constexpr auto load = office::load_review;
  static constexpr auto ask = office::request_in_review;
  static constexpr auto answer = office::note_answer_in_review;
  static constexpr auto remind = office::remind_in_review;
  static constexpr auto refuse = office::note_refusal_in_review;
};

template <class Matter>
html::Html listed(const Visit& visit, const Matter& matter) {
  const bool may_note = may(visit, On<Matter>::inquiry(matter), office::Act::request_information);
  return request_list(visit, On<Matter>::requests(matter), On<Matter>::url(matter.id).text(), may_note);
}

template <class Matter>
html::Html new_form(const Visit& visit, const Matter&, const Fields& fields) { return new_request_fields(visit, fields); }

template <class Matter>
std::optional<Done> asked(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto command = new_request(form);
  if (!form.sound()) return std::nullopt;
  return On<Matter>::ask(visit.office(), *visit.subject, key, id, command);
}

template <class Matter>
constexpr ActPage<Matter> all{.title = "requests.title",
                              .submit = "request.submit",
                              .act = office::Act::request_information,
                              .timely = On<Matter>::timely,
                              .form = new_form<Matter>,
                              .done = asked<Matter>,
                              .before = listed<Matter>,
                              .next = On<Matter>::url};

template <class Matter>
html::Html one(const Visit& visit, const Matter& matter) {
  const auto& requests = On<Matter>::requests(matter);
  const auto place = request_of(visit.request, requests);
  return place ? request_card(visit, requests[*place]) : html::Html{};
}

template <class Matter>
html::Html note_form(const Visit& visit, const Matter&, const Fields& fields) { return outcome_fields(visit, fields); }

template <class Matter>
std::optional<Done> noted(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto& office = visit.office();
  const auto matter = On<Matter>::load(office, id);
  const auto place = matter && On<Matter>::timely(*matter) ? request_of(visit.request, On<Matter>::requests(*matter)) : std::nullopt;
  if (!place) return Done(std::unexpected(office::Hindrance(office::NotThere{})));
  const auto outcome = outcome_of(form, *place);
  if (!outcome) return std::nullopt;
  if (const auto* answer = std::get_if<procedure::NoteAnswer>(&*outcome)) return On<Matter>::answer(office, *visit.subject, key, id, *answer);
  if (const auto* reminder = std::get_if<procedure::Remind>(&*outcome)) return On<Matter>::remind(office, *visit.subject, key, id, *reminder);
  return On<Matter>::refuse(office, *visit.subject, key, id, std::get<procedure::NoteRefusalToCooperate>(*outcome));
}

template <class Matter>
bool one_timely(const Matter& matter) { return On<Matter>::timely(matter) && !On<Matter>::requests(matter).empty(); }

template <class Matter>
constexpr ActPage<Matter> note{.title = "request.note",
                               .submit = "request.note.submit",
                               .act = office::Act::request_information,
                               .timely = one_timely<Matter>,
                               .form = note_form<Matter>,
                               .done = noted<Matter>,
                               .before = one<Matter>,
                               .next = On<Matter>::url};

}  // namespace

http::Response requests_page(Visit& visit) { return show_act(visit, all<office::Matter>); }
http::Response request_information(Visit& visit) { return do_act(visit, all<office::Matter>); }
http::Response request_page(Visit& visit) { return show_act(visit, note<office::Matter>); }
http::Response note_request(Visit& visit) { return do_act(visit, note<office::Matter>); }

http::Response review_requests_page(Visit& visit) { return show_act(visit, all<office::ReviewMatter>); }
http::Response request_in_review(Visit& visit) { return do_act(visit, all<office::ReviewMatter>); }
http::Response review_request_page(Visit& visit) { return show_act(visit, note<office::ReviewMatter>); }
http::Response note_request_in_review(Visit& visit) { return do_act(visit, note<office::ReviewMatter>); }

}  // namespace web
