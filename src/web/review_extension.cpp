#include "office/review.h"
#include "web/extension.h"
#include "web/pages.h"

// The extension of a review: proposed by the case officer, answered by the person in charge before the limit ends; the objector is told. [review_3]
namespace web {
namespace {

const procedure::Limit& limit_of(const office::ReviewMatter& matter) { return std::get<procedure::UnderReview>(matter.state).limit; }

template <class Extension>
bool stands(const office::ReviewMatter& matter) {
  const auto* held = std::get_if<procedure::UnderReview>(&matter.state);
  return held != nullptr && std::holds_alternative<Extension>(held->limit.extension);
}

html::Html text(const Visit& visit, const office::ReviewMatter& matter) { return extension_text(visit, limit_of(matter)); }
html::Html proposal(const Visit& visit, const office::ReviewMatter& matter) { return extension_proposal(visit, limit_of(matter)); }
html::Html propose_form(const Visit&, const office::ReviewMatter&, const Fields& fields) { return printed_reason_fields(fields); }
html::Html answer_form(const Visit& visit, const office::ReviewMatter& matter, const Fields& fields) {
  return extension_answer_fields(visit, limit_of(matter), fields);
}

std::optional<Done> proposed(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const procedure::ProposeExtension command{printed_reason(form)};
  if (!form.sound()) return std::nullopt;
  return office::propose_review_extension(visit.office(), *visit.subject, key, id, command);
}

std::optional<Done> answered(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto answer = extension_answer(form);
  if (!form.sound()) return std::nullopt;
  if (answer.approved) return office::approve_review_extension(visit.office(), *visit.subject, key, id, {answer.days});
  return office::decline_review_extension(visit.office(), *visit.subject, key, id, {answer.reason});
}

constexpr ActPage<office::ReviewMatter> propose{.title = "extension.title",
                                          .submit = "extension.submit",
                                          .act = office::Act::propose_extension,
                                          .timely = stands<procedure::NotExtended>,
                                          .form = propose_form,
                                          .done = proposed,
                                          .before = text};
constexpr ActPage<office::ReviewMatter> answer{.title = "extension.answer.title",
                                         .submit = "answer.submit",
                                         .act = office::Act::answer_extension,
                                         .timely = stands<procedure::ExtensionAwaited>,
                                         .form = answer_form,
                                         .done = answered,
                                         .before = proposal};

}  // namespace

http::Response review_extension_page(Visit& visit) { return show_act(visit, propose); }
http::Response propose_review_extension(Visit& visit) { return do_act(visit, propose); }
http::Response review_extension_answer_page(Visit& visit) { return show_act(visit, answer); }
http::Response answer_review_extension(Visit& visit) { return do_act(visit, answer); }

}  // namespace web
