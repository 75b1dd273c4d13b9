#include "office/reading.h"
#include "web/act_section.h"
#include "web/docket_table.h"
#include "web/pages.h"

// What is overdue, due today, due tomorrow, and stopped and why. [time_1] [time_3]
namespace web {
namespace {

html::Html listed(const Visit& visit, const std::vector<office::DocketLine>& lines, const char* key, std::string_view id) {
  const auto title = visit.say(key) + " (" + std::to_string(lines.size()) + ")";
  if (lines.empty()) return html::section_heading(html::Html(title)) + html::paragraph(html::Html(visit.say("docket.empty")));
  return docket_table(visit, lines, title, id);
}

html::Html reason(const Visit& visit, const office::DocketLine& line) {
  const auto matter = office::load_matter(visit.office(), line.inquiry);
  const auto* verifying = matter ? std::get_if<procedure::Verifying>(&matter->state) : nullptr;
  if (verifying == nullptr) return html::Html("–");
  const auto& proposal = verifying->investigation.proposal;
  auto said = written(proposal.reason);
  for (const auto one : proposal.circumstances) said += html::Html(" [" + std::string(law::name(one)) + "]");
  return said;
}

html::Html stopped(const Visit& visit, const std::vector<office::DocketLine>& lines) {
  auto shown = listed(visit, lines, "due_lists.stopped", "stopped");
  if (lines.empty()) return shown;
  html::SummaryList why{.card = html::SummaryCard{.title = visit.say("due_lists.why")}};
  for (const auto& line : lines) why.rows.push_back({.key = html::element("bdi", html::Html(line.name)), .value = reason(visit, line)});
  return shown + html::summary_list(why);
}

}  // namespace

http::Response due_lists(Visit& visit) {
  const auto seen = office::see_due(visit.office(), *visit.subject);
  if (!seen) return hindered(visit, seen.error());
  html::Html main = html::caption(html::Html(visit.organization(visit.subject->organization))) + html::title(html::Html(visit.say("due_lists.title"))) +
                    list_links(visit, "due");
  main += listed(visit, seen->overdue, "due_lists.overdue", "overdue") + listed(visit, seen->today, "due_lists.today", "today") +
          listed(visit, seen->tomorrow, "due_lists.tomorrow", "tomorrow") + stopped(visit, seen->stopped);
  return page(visit, {.title = visit.say("due_lists.title"), .main = html::full_width(main), .section = "nav.docket"});
}

}  // namespace web
