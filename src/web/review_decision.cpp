#include "office/review.h"
#include "web/act_page.h"
#include "web/act_section.h"
#include "web/pages.h"

// The review is decided by somebody else than who decided the document. [review_2] [review_4] [review_5] [another_decides]
namespace web {
namespace {

using procedure::ReviewResult;

bool timely(const office::ReviewMatter& matter) { return std::holds_alternative<procedure::UnderReview>(matter.state); }

html::Html before(const Visit& visit, const office::ReviewMatter& matter) {
  const auto& objection = procedure::objected(matter.state)->objection;
  return html::summary_list({.rows = {row(visit, "review.document", html::left_to_right(html::Html(objection.document.number))),
                                      row(visit, "objecting.statement", written(objection.statement))}}) +
         html::warning_text({.text = visit.say("review.decide.text"), .icon_text = visit.say("warning")});
}

html::Html form(const Visit& visit, const office::ReviewMatter& matter, const Fields& fields) {
  std::vector<Fields::Answer> results{{"upheld", visit.say("review.result.upheld")}, {"incorrect", visit.say("review.result.incorrect")}};
  const bool refusal = procedure::objected(matter.state)->objection.document.kind == procedure::OutcomeKind::refusal;
  // judgment_behind_refusal: behind a certificate there is none.
  if (refusal) results.push_back({"appeal", visit.say("review.result.appeal")});
  auto content = fields.radios("result", "review.result", results);
  if (refusal) content += fields.ticks("appeal", "review.appeal", {{"open", visit.say("review.appeal.open")}});
  return content + printed_reason_fields(fields);
}

std::optional<Done> done(const Visit& visit, Form& form, office::FormKey key, const base::Id& id) {
  const auto result = form.choice("result", {"upheld", "incorrect", "appeal"}, true);
  const auto reason = printed_reason(form);
  if (!form.sound()) return std::nullopt;
  const auto found = result == "upheld" ? ReviewResult::upheld : result == "incorrect" ? ReviewResult::incorrect : ReviewResult::appeal;
  return office::decide_review(visit.office(), *visit.subject, key, id, {found, reason, form.ticked("appeal", "open")});
}

constexpr ActPage<office::ReviewMatter> decision{.title = "review.decide.title",
                                                 .submit = "review.decide.submit",
                                                 .act = office::Act::decide_review,
                                                 .timely = timely,
                                                 .form = form,
                                                 .done = done,
                                                 .before = before};

}  // namespace

http::Response review_decision_page(Visit& visit) { return show_act(visit, decision); }
http::Response decide_review(Visit& visit) { return do_act(visit, decision); }

}  // namespace web
