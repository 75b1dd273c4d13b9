#include <algorithm>

#include "web/act_section.h"
#include "web/requests.h"
#include "web/review_page.h"

namespace web {
namespace {

const char* result_key(procedure::ReviewResult result) {
  switch (result) {
    case procedure::ReviewResult::upheld: return "review.result.upheld";
    case procedure::ReviewResult::incorrect: return "review.result.incorrect";
    case procedure::ReviewResult::appeal: break;
  }
  return "review.result.appeal";
}

struct NextInReview {
  const Visit& visit;
  const office::ReviewMatter& matter;
  const Fields& fields;

  html::Html operator()(const procedure::NoObjection&) const { return {}; }
  html::Html operator()(const procedure::Objected&) const {
    html::Html links;
    add(links, office::Act::accept_review, "acceptance", "review.accept.title");
    add(links, office::Act::object, "withdrawal", "review.withdraw.title", "govuk-button--secondary");
    return act_section(visit, "review.lodged.title", said_inset(visit.say("review.lodged.text")) + grouped(links));
  }
  html::Html operator()(const procedure::UnderReview& held) const {
    html::Html links;
    const auto& extension = held.limit.extension;
    if (!decided_it()) add(links, office::Act::decide_review, "decision", "review.decide.title");
    if (std::holds_alternative<procedure::ExtensionAwaited>(extension)) add(links, office::Act::answer_extension, "extension/answer", "extension.answer.title");
    add(links, office::Act::request_information, "requests", "requests.title", "govuk-button--secondary");
    if (std::holds_alternative<procedure::NotExtended>(extension))
      add(links, office::Act::propose_extension, "extension", "extension.title", "govuk-button--secondary");
    add(links, office::Act::object, "withdrawal", "review.withdraw.title", "govuk-button--secondary");
    html::Html content = said_inset(visit.say("review.running.text"));
    if (decided_it() && may(visit, matter, office::Act::decide_review)) content += said_inset(visit.say("impediment.another_decides"));
    content += grouped(links);
    if (!held.requests.empty())
      content += html::small_heading(html::Html(visit.say("requests.title"))) +
                 request_list(visit, held.requests, review_url(matter.id, "requests").text(), false);
    return act_section(visit, "review.running.title", content);
  }
  html::Html operator()(const procedure::ReviewSettled& settled) const {
    html::Html content = decision(settled.decision) + html::paragraph(html::Html(visit.say("review.reply.text")));
    if (may(visit, matter, office::Act::reply_to_review))
      content += signing_button(visit, fields, review_url(matter.id, "reply"), office::Act::reply_to_review, "review.reply.submit");
    return act_section(visit, "review.reply.title", content);
  }
  html::Html operator()(const procedure::Replied& replied) const {
    html::Html content = decision(replied.before.decision);
    if (may(visit, matter, office::Act::see_document))
      content += print_link(visit, review_url(matter.id, "reply.pdf"), "review.reply.open", "review.reply.print");
    return act_section(visit, "review.replied.title", content);
  }
  html::Html operator()(const procedure::ObjectionDropped& dropped) const {
    return act_section(visit, "review.dropped.title", said_inset(visit.say("review.dropped.text", {{"date", visit.date(dropped.withdrawal.on)}})));
  }

 private:
  // another_decides: nobody is led to a decision that is not theirs to make.
  bool decided_it() const {
    const auto& deciders = procedure::objected(matter.state)->objection.deciders;
    return std::ranges::find(deciders, visit.subject->account) != deciders.end();
  }
  void add(html::Html& links, office::Act right, const char* path, const char* key, const char* classes = "") const {
    if (may(visit, matter, right)) links += act_link(visit, review_url(matter.id, path), key, classes);
  }
  static html::Html grouped(const html::Html& links) { return links.empty() ? links : html::button_group(links); }
  html::Html decision(const procedure::ReviewDecided& decided) const {
    html::SummaryList list;
    list.rows.push_back(row(visit, "review.result", html::Html(visit.say(result_key(decided.result)))));
    list.rows.push_back(row(visit, "act.reason_zh", html::foreign("zh", written(decided.reason.zh))));
    if (!decided.reason.en.empty()) list.rows.push_back(row(visit, "act.reason_en", html::foreign("en", written(decided.reason.en))));
    list.rows.push_back(row(visit, "review.decided_by", html::Html(officer_name(visit, decided.officer) + ", " + visit.date(decided.on))));
    return html::summary_list(list);
  }
};

}  // namespace

html::Html next_review_act(const Visit& visit, const office::ReviewMatter& matter, const Fields& fields) {
  return std::visit(NextInReview{visit, matter, fields}, matter.state);
}

}  // namespace web
