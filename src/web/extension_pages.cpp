#include "office/review.h"
#include "office/verification.h"
#include "web/extension.h"
#include "web/pages.h"

// The one extension of an investigation and of a review: proposed by the case officer, answered by the person in charge before the limit ends. The same
// pages on both. [investigation_limit] [review_3]
namespace web {
namespace {

/// Where the two differ; the limit is none where none runs.
template <class Matter>
struct On;

template <>
struct On<office::Matter> {
  static const procedure::Limit* limit(const office::Matter& matter) {
    const auto* verifying = std::get_if<procedure::Verifying>(&matter.state);
    return verifying == nullptr ? nullptr : &verifying->investigation.limit;
  }
  static constexpr auto propose = office::propose_extension;
  static constexpr auto approve = office::approve_extension;
  static constexpr auto decline = office::decline_extension;
};

template <>
struct On<office::ReviewMatter> {
  static const procedure::Limit* limit(const office::ReviewMatter& matter) {
    const auto* held = std::get_if<procedure::UnderReview>(&matter.state);
    return held == nullptr ? nullptr : &held->limit;
  }
  static constexpr auto propose = office::propose_review_extension;
  static constexpr auto approve = office::approve_review_extension;
  static constexpr auto decline = office::decline_review_extension;
};

template <class Matter, class Extension>
bool stands(const Matter& matter) {
  const auto* limit = On<Matter>::limit(matter);
  return limit != nullptr && std::holds_alternative<Extension>(limit->extension);
}

// What follows is drawn where `stands` holds.
template <class Matter>
html::Html text(const Visit& visit, const Matter& matter) { return extension_text(visit, *On<Matter>::limit(matter)); }
template <class Matter>
html::Html proposal(const Visit& visit, const Matter& matter) { return extension_proposal(visit, *On<Matter>::limit(matter)); }
template <class Matter>
html::Html propose_form(const Visit&, const Matter&, const Fields& fields) { return printed_reason_fields(fields); }
template <class Matter>
html::Html answer_form(const Visit& visit, const Matter&, const Fields& fields) { return extension_answer_fields(visit, fields); }

template <class Matter>
std::optional<Done> proposed(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const procedure::ProposeExtension command{printed_reason(form)};
  if (!form.sound()) return std::nullopt;
  return On<Matter>::propose(visit.office(), *visit.subject, key, id, command);
}

template <class Matter>
std::optional<Done> answered(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto answer = extension_answer(form);
  if (!form.sound()) return std::nullopt;
  if (answer.approved) return On<Matter>::approve(visit.office(), *visit.subject, key, id, {answer.days});
  return On<Matter>::decline(visit.office(), *visit.subject, key, id, {answer.reason});
}

template <class Matter>
constexpr ActPage<Matter> propose{.title = "extension.title",
                                  .submit = "extension.submit",
                                  .act = office::Act::propose_extension,
                                  .timely = stands<Matter, procedure::NotExtended>,
                                  .form = propose_form<Matter>,
                                  .done = proposed<Matter>,
                                  .before = text<Matter>};
template <class Matter>
constexpr ActPage<Matter> answer{.title = "extension.answer.title",
                                 .submit = "answer.submit",
                                 .act = office::Act::answer_extension,
                                 .timely = stands<Matter, procedure::ExtensionAwaited>,
                                 .form = answer_form<Matter>,
                                 .done = answered<Matter>,
                                 .before = proposal<Matter>};

}  // namespace

http::Response extension_page(Visit& visit) { return show_act(visit, propose<office::Matter>); }
http::Response propose_extension(Visit& visit) { return do_act(visit, propose<office::Matter>); }
http::Response extension_answer_page(Visit& visit) { return show_act(visit, answer<office::Matter>); }
http::Response answer_extension(Visit& visit) { return do_act(visit, answer<office::Matter>); }

http::Response review_extension_page(Visit& visit) { return show_act(visit, propose<office::ReviewMatter>); }
http::Response propose_review_extension(Visit& visit) { return do_act(visit, propose<office::ReviewMatter>); }
http::Response review_extension_answer_page(Visit& visit) { return show_act(visit, answer<office::ReviewMatter>); }
http::Response answer_review_extension(Visit& visit) { return do_act(visit, answer<office::ReviewMatter>); }

}  // namespace web
