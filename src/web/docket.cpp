#include <array>
#include <charconv>

#include "html/pagination.h"
#include "office/reading.h"
#include "text/country.h"
#include "web/error_pages.h"
#include "web/fields.h"
#include "web/page.h"
#include "web/pages.h"
#include "web/state_tag.h"

namespace web {
namespace {

constexpr std::size_t page_size = 25;

struct View {
  std::string_view name;
  std::vector<std::string> states;
};

// The saved views: a view is its address, so that it can be kept and shared.
const std::vector<View>& views() {
  static const std::vector<View> all{
      {"open", {"lodged", "accepted", "clear", "needs_verification", "record_found", "refusable", "proposed", "verifying", "intended",
                "intended_refusal", "issued", "refused", "revoked"}},
      {"lodged", {"lodged"}},
      {"accepted", {"accepted"}},
      {"needs_verification", {"needs_verification", "record_found", "proposed", "verifying"}},
      {"clear", {"clear", "refusable", "intended", "intended_refusal", "revoked"}},
      {"issued", {"issued", "refused"}},
      {"handed_over", {"handed_over", "withdrawn"}},
  };
  return all;
}

const View& view_of(const http::Request& request) {
  for (const auto& view : views())
    if (view.name == request.asked("view")) return view;
  return views().front();
}

std::size_t page_of(const http::Request& request) {
  std::size_t number = 1;
  const auto asked = request.asked("page");
  std::from_chars(asked.data(), asked.data() + asked.size(), number);
  return number == 0 || number > 100'000 ? 1 : number;
}

html::Url docket_url(const View& view, std::size_t page = 1) {
  auto url = html::Url::path({"docket"}).with("view", view.name);
  return page == 1 ? url : url.with("page", std::to_string(page));
}

html::Html view_links(const Visit& visit, const View& shown) {
  html::Html items;
  for (const auto& view : views()) {
    const auto count = office::count_docket(visit.office(), *visit.subject, view.states);
    html::Attributes attributes;
    attributes.set("class", "govuk-link").set("href", docket_url(view));
    if (view.name == shown.name) attributes.set("aria-current", "page");
    const auto label = visit.say("docket.view." + std::string(view.name)) + " (" + std::to_string(count) + ")";
    items += html::element("li", html::element("a", attributes, html::Html(label)));
  }
  return html::element("nav", html::Attributes().set("aria-label", visit.say("docket.views")), html::element("ul", "govuk-list app-views", items));
}

html::Html due(const Visit& visit, const office::DocketLine& line) {
  if (!line.due_on) return html::Html("–");
  const auto date = visit.date(*line.due_on);
  const auto today = office::today(visit.office());
  const bool done = line.state == "issued" || line.state == "refused" || line.state == "handed_over" || line.state == "withdrawn";
  const char* key = done                    ? nullptr
                    : *line.due_on < today  ? "docket.due.overdue"
                    : *line.due_on == today ? "docket.due.today"
                    : line.due_provisional  ? "docket.due.provisional"
                                            : nullptr;
  return html::time(law::to_text(*line.due_on), html::Html(key == nullptr ? date : visit.say(key, {{"date", date}})));
}

html::Html table(const Visit& visit, const std::vector<office::DocketLine>& lines, const std::string& caption) {
  html::Table table{.caption = caption, .caption_classes = "govuk-table__caption--m"};
  for (const auto* key : {"docket.column.name", "docket.column.nationality", "docket.column.number", "docket.column.state", "docket.column.due"})
    table.head.push_back({.content = visit.say(key)});
  table.first_cell_is_header = true;
  for (const auto& line : lines) {
    const auto name = html::link(inquiry_url(line.inquiry), html::element("bdi", html::Html(line.name)));
    const auto number = line.number.empty() ? html::Html(visit.say("docket.unnumbered")) : html::left_to_right(html::Html(line.number));
    table.rows.push_back({{.content = name}, {.content = text::country(visit.language, line.nationality)}, {.content = number},
                          {.content = state_tag(visit, line.state)}, {.content = due(visit, line)}});
  }
  return html::scrolling_table(table, "docket");
}

html::Html finder(const Visit& visit, const Fields& fields) {
  html::Html form = fields.text({.name = "number", .label = "docket.find", .classes = "govuk-input--width-20"});
  form += html::button({.text = visit.say("docket.find.submit"), .classes = "govuk-button--secondary"});
  return act_form(fields, html::Url::path({"docket"}), form);
}

html::Html pages(const Visit& visit, const View& view, std::size_t number, std::size_t total) {
  const auto count = (total + page_size - 1) / page_size;
  if (count <= 1) return {};
  html::Pagination links{.label = visit.say("docket.page", {{"page", static_cast<std::int64_t>(number)}, {"pages", static_cast<std::int64_t>(count)}})};
  if (number > 1) links.previous = html::PageLink{.href = docket_url(view, number - 1), .text = visit.say("docket.previous")};
  if (number < count) links.next = html::PageLink{.href = docket_url(view, number + 1), .text = visit.say("docket.next")};
  return html::pagination(links);
}

http::Response hindered(const Visit& visit, const office::Hindrance& hindrance) {
  http::Response answer = not_there_page(visit);
  told(visit, hindrance, answer);
  return answer;
}

}  // namespace

http::Response docket(Visit& visit) {
  const auto& view = view_of(visit.request);
  const auto number = page_of(visit.request);
  const auto seen = office::see_docket(visit.office(), *visit.subject, {view.states, (number - 1) * page_size, page_size});
  if (!seen) return hindered(visit, seen.error());
  const Fields fields(visit);
  const auto caption = visit.say("docket.view." + std::string(view.name));
  html::Html main = html::caption(html::Html(visit.say("docket.caption", {{"organization", visit.organization(visit.subject->organization)}}))) +
                    html::title(html::Html(visit.say("docket.title"))) + finder(visit, fields) + view_links(visit, view);
  main += seen->lines.empty() ? html::section_heading(html::Html(caption)) + html::paragraph(html::Html(visit.say("docket.empty")))
                              : table(visit, seen->lines, caption);
  main += pages(visit, view, number, seen->total);
  return page(visit, {.title = visit.say("docket.title"), .main = html::full_width(main), .section = "nav.docket"});
}

http::Response find(Visit& visit) {
  Form form(visit.request);
  const auto number = form.text("number", true, 60);
  const Fields fields(visit, form.faults());
  html::Html main = fields.summary() + html::title(html::Html(visit.say("docket.found.title"))) + finder(visit, fields);
  if (form.sound()) {
    const auto found = office::find(visit.office(), *visit.subject, number);
    if (!found) return hindered(visit, found.error());
    if (found->size() == 1) return http::Response::see_other(inquiry_url(found->front().inquiry).text());
    main += found->empty() ? html::paragraph(html::Html(visit.say("docket.found.none"))) : table(visit, *found, visit.say("docket.found.title"));
  }
  return page(
      visit, {.title = visit.say("docket.found.title"), .main = html::full_width(main), .back = "/docket", .faulty = fields.faulty(), .section = "nav.docket"});
}

}  // namespace web
