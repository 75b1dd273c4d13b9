#include "office/review.h"
#include "web/act_page.h"
#include "web/pages.h"
#include "web/party.h"
#include "web/review_page.h"

// A party objects to the document that stands; the review has a page of its own from then on. [review_1]
namespace web {
namespace {

bool timely(const office::Matter& matter) {
  const auto* accepted = procedure::accepted(matter.state);
  return procedure::standing_document(matter.state).has_value() && !accepted->review;
}

html::Html before(const Visit& visit, const office::Matter& matter) {
  const auto number = procedure::standing_document(matter.state)->document.number;
  return html::paragraph(html::Html(visit.say("objecting.text"))) +
         html::summary_list({.rows = {row(visit, "case.document_number", html::left_to_right(html::Html(number)))}});
}

html::Html form(const Visit& visit, const office::Matter& matter, const Fields& fields) {
  return party_fields(visit, procedure::lodged(matter.state)->lodged.application, fields) +
         fields.prose("statement", "objecting.statement", "objecting.statement.hint", 6);
}

std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto [who, number, shown] = at_the_counter(form);
  const procedure::LodgeObjection command{who, number, form.prose("statement", true), shown};
  if (!form.sound()) return std::nullopt;
  return office::object(visit.office(), *visit.subject, key, id, command);
}

html::Url next(const base::Id& review) { return review_url(review); }

constexpr ActPage<office::Matter> objection{.title = "objecting.title",
                                            .submit = "objecting.submit",
                                            .act = office::Act::object,
                                            .timely = timely,
                                            .form = form,
                                            .done = done,
                                            .before = before,
                                            .next = next};

}  // namespace

http::Response objection_page(Visit& visit) { return show_act(visit, objection); }
http::Response lodge_objection(Visit& visit) { return do_act(visit, objection); }

}  // namespace web
