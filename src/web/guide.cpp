#include "web/guide.h"

#include <algorithm>
#include <array>

#include "web/page.h"

namespace web {
namespace {

constexpr std::array<Chapter, 10> all{{
    {"record", "guide.record.title", "guide.record.hint"},
    {"residence", "guide.residence.title", "guide.residence.hint"},
    {"materials", "guide.materials.title", "guide.materials.hint"},
    {"offices", "guide.offices.title", "guide.offices.hint"},
    {"time", "guide.time.title", "guide.time.hint"},
    {"result", "guide.result.title", "guide.result.hint"},
    {"objections", "guide.objections.title", "guide.objections.hint"},
    {"cautions", "guide.cautions.title", "guide.cautions.hint"},
    {"reminder", "guide.reminder.title", "guide.reminder.hint"},
    {"forms", "guide.forms.title", "guide.forms.hint"},
}};

html::Html contents(const Visit& visit, std::string_view here) {
  html::Html items;
  for (const auto& chapter : all) {
    const auto title = html::Html(visit.say(chapter.title));
    html::Attributes attributes;
    attributes.classes("govuk-link govuk-link--no-visited-state").set("href", chapter_url(visit, chapter.path));
    if (chapter.path == here) attributes.set("aria-current", "page");
    items += html::element("li", html::element("a", attributes, title));
  }
  const auto heading = html::heading(2, html::Attributes().classes("govuk-heading-s").set("id", "guide-contents"), html::Html(visit.say("guide.contents")));
  return html::element("nav", html::Attributes().classes("app-contents").set("aria-labelledby", "guide-contents"),
                       heading + html::element("ol", "govuk-list app-contents__list", items));
}

html::Html ways_on(const Visit& visit, std::string_view here) {
  const auto at = std::ranges::find(all, here, &Chapter::path);
  if (at == all.end()) return {};
  html::Pagination ways{.label = visit.say("guide.ways")};
  const auto to = [&](const Chapter& chapter, const char* word) {
    return html::PageLink{.href = chapter_url(visit, chapter.path), .text = visit.say(word), .label = visit.say(chapter.title)};
  };
  if (at != all.begin()) ways.previous = to(*std::prev(at), "guide.previous");
  if (std::next(at) != all.end()) ways.next = to(*std::next(at), "guide.next");
  return html::pagination(ways);
}

}  // namespace

std::span<const Chapter> chapters() { return all; }

html::Url chapter_url(const Visit& visit, std::string_view path) { return to(visit, {"guide", path}); }

html::Html cited(const Visit& visit, law::Provision provision, std::optional<law::Reading> reading) {
  std::string names(law::name(provision));
  if (reading) names += ", " + std::string(law::name(*reading));
  return html::Html(" ") + html::element("span", "app-cited", html::visually_hidden(html::Html(visit.say("guide.rule"))) + html::Html(names));
}

html::Html stated(const Visit& visit, const Statement& statement) {
  return html::Html(visit.say(statement.key, statement.arguments)) + cited(visit, statement.provision, statement.reading);
}

html::Html stated_paragraph(const Visit& visit, const Statement& statement) { return html::paragraph(stated(visit, statement)); }

html::Html stated_bullets(const Visit& visit, const std::vector<Statement>& statements) {
  std::vector<html::Html> items;
  items.reserve(statements.size());
  for (const auto& statement : statements) items.push_back(stated(visit, statement));
  return html::bullets(items);
}

html::Html section(const Visit& visit, std::string_view title, const html::Html& content) {
  return html::section_heading(html::Html(visit.say(title))) + content;
}

html::Html hotline(const Visit& visit) {
  const auto& number = visit.office().law.settings.hotline;
  html::Html said = html::Html(visit.say("service.hotline", {{"hotline", number}})) + cited(visit, law::Provision::caution_2);
  html::Html content = html::section_heading(html::Html(visit.say("guide.stuck"))) + html::paragraph(said);
  if (const auto telephone = html::Url::telephone(number))
    content += html::paragraph(html::link(*telephone, html::Html(visit.say("guide.stuck.call", {{"hotline", number}}))));
  return html::element("section", html::Attributes().classes("app-hotline").set("aria-label", visit.say("guide.stuck")), content);
}

http::Response chapter_page(const Visit& visit, const ChapterContent& content) {
  const auto at = std::ranges::find(all, content.path, &Chapter::path);
  const auto title = content.title.empty() ? visit.say(at->title) : content.title;
  const auto main = content.before + html::title(html::Html(title)) + content.main + hotline(visit) + ways_on(visit, content.path);
  return page(visit, {.title = title,
                      .main = html::columns(main, contents(visit, content.path)),
                      .back = content.back.empty() ? to(visit, {}).text() : content.back,
                      .faulty = content.faulty,
                      .status = content.faulty ? 422 : 200,
                      .section = "nav.guide",
                      .open = true});
}

std::int64_t quantity(int number) { return number; }

}  // namespace web
