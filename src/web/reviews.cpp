#include "office/reading.h"
#include "web/docket_table.h"
#include "web/error_pages.h"
#include "web/pages.h"
#include "web/review_table.h"

// The reviews of an organization: those that wait to be accepted, then the earliest due first. [review_1] [review_2]
namespace web {
namespace {

html::Html listed(const Visit& visit, const std::vector<office::ReviewLine>& lines, const char* key, std::string_view id) {
  if (lines.empty()) return html::section_heading(html::Html(visit.say(key))) + html::paragraph(html::Html(visit.say("docket.empty")));
  return review_table(visit, lines, visit.say(key), id);
}

constexpr std::size_t most = 200;

}  // namespace

http::Response reviews(Visit& visit) {
  const auto open = office::see_reviews(visit.office(), *visit.subject, {.states = {"objected", "under_review", "settled"}, .limit = most});
  const auto closed = open ? office::see_reviews(visit.office(), *visit.subject, {.states = {"replied", "dropped"}, .limit = most}) : open;
  if (!closed) return hindered(visit, closed.error());
  html::Html main = html::caption(html::Html(visit.organization(visit.subject->organization))) + html::title(html::Html(visit.say("reviews.title"))) +
                    list_links(visit, "reviews");
  main += listed(visit, *open, "reviews.open", "open-reviews") + listed(visit, *closed, "reviews.closed", "closed-reviews");
  return page(visit, {.title = visit.say("reviews.title"), .main = html::full_width(main), .section = "nav.docket"});
}

}  // namespace web
