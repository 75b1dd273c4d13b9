#include "web/extension.h"

#include <charconv>

#include "web/act_section.h"
#include "web/clock.h"

namespace web {

html::Html extension_text(const Visit& visit, const procedure::Limit& limit) {
  const auto most = static_cast<std::int64_t>(procedure::most_days(limit.kind, visit.office().law.settings));
  return html::paragraph(html::Html(visit.say("extension.text", {{"date", visit.date(*limit.due.day)}, {"days", most}})));
}

html::Html extension_proposal(const Visit& visit, const procedure::Limit& limit) {
  html::SummaryList list{.rows = limit_rows(visit, limit)};
  if (const auto* awaited = std::get_if<procedure::ExtensionAwaited>(&limit.extension)) {
    const auto& proposal = awaited->proposal;
    list.rows.push_back(row(visit, "act.reason_zh", html::foreign("zh", written(proposal.reason.zh))));
    if (!proposal.reason.en.empty()) list.rows.push_back(row(visit, "act.reason_en", html::foreign("en", written(proposal.reason.en))));
    list.rows.push_back(row(visit, "act.proposed_by", html::Html(officer_name(visit, proposal.officer) + ", " + visit.date(proposal.on))));
  }
  return extension_text(visit, limit) + html::summary_list(list);
}

html::Html extension_answer_fields(const Visit& visit, const Fields& fields) {
  const Fields::Text days{.name = "days", .label = "extension.days", .hint = "extension.days.hint", .classes = "govuk-input--width-3", .numeric = true};
  return answer_fields(visit, fields, fields.text(days));
}

ExtensionAnswer extension_answer(Form& form) {
  const auto answer = answer_of(form);
  ExtensionAnswer extension{answer.approved, 0, answer.reason};
  const auto text = form.text("days", answer.approved, 3);
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), extension.days);
  if (!text.empty() && (fault != std::errc{} || end != text.data() + text.size())) form.fault("days", "fault.number");
  return extension;
}

}  // namespace web
