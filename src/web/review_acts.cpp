#include "office/review.h"
#include "web/act_page.h"
#include "web/pages.h"
#include "web/party.h"
#include "web/review_page.h"

// What is done at the counter on a review: it is accepted, or taken back; and the reply, whose form is a button alone. [review_1] [review_2]
namespace web {
namespace {

bool to_be_accepted(const office::ReviewMatter& matter) { return std::holds_alternative<procedure::Objected>(matter.state); }

bool open(const office::ReviewMatter& matter) { return to_be_accepted(matter) || std::holds_alternative<procedure::UnderReview>(matter.state); }

html::Html due_text(const Visit& visit, const office::ReviewMatter&) {
  const auto& law = visit.office().law;
  const auto due = law::due(law.calendar, office::today(visit.office()), law.settings.review_days);
  return html::paragraph(html::Html(visit.say("review.accept.text", {{"date", visit.date(*due.day)}})));
}

html::Html acceptance_form(const Visit& visit, const office::ReviewMatter&, const Fields& fields) {
  return fields.ticks("seen", "acceptance.materials", {{"form", visit.say("review.accept.form")}});
}

std::optional<Done> accepted(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  return office::accept_review(visit.office(), *visit.subject, key, id, {form.ticked("seen", "form")});
}

html::Html withdrawal_text(const Visit& visit, const office::ReviewMatter&) { return html::paragraph(html::Html(visit.say("review.withdraw.text"))); }

html::Html withdrawal_form(const Visit& visit, const office::ReviewMatter& matter, const Fields& fields) {
  return party_fields(visit, procedure::lodged(matter.inquiry.state)->lodged.application, fields);
}

std::optional<Done> withdrawn(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto [who, number, shown] = at_the_counter(form);
  if (!form.sound()) return std::nullopt;
  return office::withdraw_objection(visit.office(), *visit.subject, key, id, {who, number, shown});
}

constexpr ActPage<office::ReviewMatter> acceptance{.title = "review.accept.title",
                                                   .submit = "review.accept.submit",
                                                   .act = office::Act::accept_review,
                                                   .timely = to_be_accepted,
                                                   .form = acceptance_form,
                                                   .done = accepted,
                                                   .before = due_text};
constexpr ActPage<office::ReviewMatter> withdrawal{.title = "review.withdraw.title",
                                                   .submit = "review.withdraw.submit",
                                                   .act = office::Act::object,
                                                   .timely = open,
                                                   .form = withdrawal_form,
                                                   .done = withdrawn,
                                                   .before = withdrawal_text,
                                                   .grave = true};

}  // namespace

http::Response review_acceptance_page(Visit& visit) { return show_act(visit, acceptance); }
http::Response accept_review(Visit& visit) { return do_act(visit, acceptance); }
http::Response review_withdrawal_page(Visit& visit) { return show_act(visit, withdrawal); }
http::Response withdraw_objection(Visit& visit) { return do_act(visit, withdrawal); }

http::Response reply_to_review(Visit& visit) {
  const auto id = inquiry_of(visit.request);
  const auto key = form_key(visit.request);
  if (!id || !key) return not_there_page(visit);
  return after_review_act(visit, *id, office::reply_to_review(visit.office(), *visit.subject, *key, *id));
}

}  // namespace web
