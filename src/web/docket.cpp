#include <charconv>

#include "html/pagination.h"
#include "office/reading.h"
#include "web/docket_table.h"
#include "web/error_pages.h"
#include "web/fields.h"
#include "web/pages.h"
#include "web/proof.h"

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
      {"proposed", {"proposed"}},
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

// Of the superior authority: one of the organizations below it. Empty: the subject's own. [review_4]
std::string organization_of(const http::Request& request) { return std::string(request.asked("organization")); }

html::Url docket_url(const http::Request& request, const View& view, std::size_t page = 1) {
  auto url = html::Url::path({"docket"}).with("view", view.name);
  if (const auto organization = organization_of(request); !organization.empty()) url = url.with("organization", organization);
  return page == 1 ? url : url.with("page", std::to_string(page));
}

html::Html view_links(const Visit& visit, const View& shown) {
  const bool own = organization_of(visit.request).empty();
  html::Html items;
  for (const auto& view : views()) {
    html::Attributes attributes;
    attributes.set("class", "govuk-link").set("href", docket_url(visit.request, view));
    if (view.name == shown.name) attributes.set("aria-current", "page");
    auto label = visit.say("docket.view." + std::string(view.name));
    if (own) label += " (" + std::to_string(office::count_docket(visit.office(), *visit.subject, view.states)) + ")";
    items += html::element("li", html::element("a", attributes, html::Html(label)));
  }
  return html::element("nav", html::Attributes().set("aria-label", visit.say("docket.views")), html::element("ul", "govuk-list app-views", items));
}

// The organizations below the superior authority's, each with its docket.
html::Html organization_links(const Visit& visit) {
  if (!visit.subject->roles.contains(procedure::Role::superior_authority)) return {};
  const auto shown = organization_of(visit.request);
  html::Html items;
  for (const auto& one : visit.office().law.organizations) {
    if (one.superior != visit.subject->organization) continue;
    html::Attributes attributes;
    attributes.set("class", "govuk-link").set("href", html::Url::path({"docket"}).with("organization", one.code));
    if (one.code == shown) attributes.set("aria-current", "page");
    items += html::element("li", html::element("a", attributes, html::Html(visit.organization(one.code))));
  }
  return html::element("nav", html::Attributes().set("aria-label", visit.say("docket.organizations")), html::element("ul", "govuk-list app-views", items));
}

html::Html finder(const Visit& visit, const Fields& fields) {
  html::Html form = fields.text({.name = "number", .label = "docket.find", .classes = "govuk-input--width-20"});
  form += html::button({.text = visit.say("docket.find.submit"), .classes = "govuk-button--secondary"});
  const auto here = html::Url::path({"docket"});
  auto shown = act_form(fields, here, form + in_other_language(visit, here));
  if (may_act(visit, office::Act::open_in_emergency))
    shown += html::paragraph(html::link(html::Url::path({"emergency"}), html::Html(visit.say("emergency.link"))));
  return shown;
}

html::Html pages(const Visit& visit, const View& view, std::size_t number, std::size_t total) {
  const auto count = (total + page_size - 1) / page_size;
  if (count <= 1) return {};
  html::Pagination links{.label = visit.say("docket.page", {{"page", static_cast<std::int64_t>(number)}, {"pages", static_cast<std::int64_t>(count)}})};
  if (number > 1) links.previous = html::PageLink{.href = docket_url(visit.request, view, number - 1), .text = visit.say("docket.previous")};
  if (number < count) links.next = html::PageLink{.href = docket_url(visit.request, view, number + 1), .text = visit.say("docket.next")};
  return html::pagination(links);
}

// Whoever belongs to no organization has no docket: their work begins elsewhere.
std::optional<std::string> first_page(const office::Subject& subject) {
  if (!subject.organization.empty()) return std::nullopt;
  if (subject.roles.contains(procedure::Role::auditor)) return "/looks";
  if (subject.roles.contains(procedure::Role::administrator)) return "/accounts";
  return std::nullopt;
}

}  // namespace

http::Response docket(Visit& visit) {
  if (const auto elsewhere = first_page(*visit.subject)) return http::Response::see_other(*elsewhere);
  const auto& view = view_of(visit.request);
  const auto number = page_of(visit.request);
  const auto seen = office::see_docket(visit.office(), *visit.subject, {view.states, (number - 1) * page_size, page_size, organization_of(visit.request)});
  if (!seen) return hindered(visit, seen.error());
  const Fields fields(visit);
  const auto caption = visit.say("docket.view." + std::string(view.name));
  const auto asked = organization_of(visit.request);
  const auto organization = visit.organization(asked.empty() ? visit.subject->organization : asked);
  html::Html main = html::caption(html::Html(visit.say("docket.caption", {{"organization", organization}})));
  main += html::title(html::Html(visit.say("docket.title"))) + list_links(visit, "docket") + organization_links(visit);
  main += finder(visit, fields) + view_links(visit, view);
  main += seen->lines.empty() ? html::section_heading(html::Html(caption)) + html::paragraph(html::Html(visit.say("docket.empty")))
                              : docket_table(visit, seen->lines, caption);
  main += pages(visit, view, number, seen->total);
  return page(visit, {.title = visit.say("docket.title"), .main = html::full_width(main), .section = "nav.docket"});
}

http::Response find(Visit& visit) {
  Form form(visit.request);
  const auto typed = form.text("number", true, 60);
  if (base::parse_id(typed)) return http::Response::see_other(html::Url::path({"inquiries", typed}).text());  // the matter's own reference
  const Fields fields(visit, form.faults());
  html::Html main = fields.summary() + html::title(html::Html(visit.say("docket.found.title"))) + finder(visit, fields);
  if (form.sound()) {
    const auto found = office::find(visit.office(), *visit.subject, typed);
    if (!found) return hindered(visit, found.error());
    if (found->size() == 1) return http::Response::see_other(inquiry_url(found->front().inquiry).text());
    main += found->empty() ? html::paragraph(html::Html(visit.say("docket.found.none"))) : docket_table(visit, *found, visit.say("docket.found.title"));
  }
  return page(
      visit, {.title = visit.say("docket.found.title"), .main = html::full_width(main), .back = "/docket", .faulty = fields.faulty(), .section = "nav.docket"});
}

}  // namespace web
