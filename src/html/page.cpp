#include "html/page.h"

#include "html/element.h"
#include "html/typography.h"

namespace html {

namespace {

/// Elements that only the page itself may have; names and values come from here and from Urls.
void append(Html& to, Markup start, const Attributes& attributes, Markup end) {
  to += start;
  to += Html::vouched_for(attributes.markup());
  to += end;
}

Html head_of(const Page& page) {
  Html head =
      R"(<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><meta name="theme-color" content="#8a1f1f">)"_html;
  if (!page.indexed) head += R"(<meta name="robots" content="noindex">)"_html;
  head += element("title", page.title);
  for (const auto& style : page.styles) append(head, "<link"_html, Attributes().set("rel", "stylesheet").set("href", style), ">"_html);
  for (const auto& script : page.scripts) append(head, "<script"_html, Attributes().set("type", "module").set("src", script), "></script>"_html);
  for (const auto& other : page.alternates) {
    if (other.href) append(head, "<link"_html, Attributes().set("rel", "alternate").set("hreflang", other.lang).set("href", *other.href), ">"_html);
  }
  if (page.icon) append(head, "<link"_html, Attributes().set("rel", "icon").set("href", *page.icon).set("type", "image/svg+xml"), ">"_html);
  return element("head", head);
}

}  // namespace

Html masthead(const Masthead& masthead) {
  Html name = element("span", "app-masthead__name", masthead.name);
  if (!masthead.other_name.empty()) name += Html(" "_html) + element("span", "app-masthead__other", masthead.other_name);
  const auto home = element("a", Attributes().set("href", masthead.home).classes("app-masthead__home"), name);
  const auto languages = masthead.languages.items.empty() ? Html() : language_navigation(masthead.languages);
  return element("div", "app-masthead", element("div", "govuk-width-container app-masthead__container", home + languages));
}

Html footer(const Footer& footer) {
  Html content;
  if (!footer.links.empty()) {
    Html items;
    for (const auto& link : footer.links) {
      const auto anchor = element("a", Attributes().classes("govuk-footer__link").set("href", link.href), link.text);
      items += element("li", "govuk-footer__inline-list-item", anchor);
    }
    content += element("h2", "govuk-visually-hidden", footer.title);
    content += element("ul", "govuk-footer__inline-list", items);
  }
  if (!footer.content.empty()) content += element("div", "govuk-footer__meta-custom", footer.content);
  content = element("div", "govuk-footer__meta", element("div", "govuk-footer__meta-item govuk-footer__meta-item--grow", content));
  return element("div", "govuk-footer", element("div", "govuk-width-container", content));
}

Html page(const Page& page) {
  Html body;
  for (const auto& script : page.early_scripts) append(body, "<script"_html, Attributes().set("src", script), "></script>"_html);
  auto skip = page.skip;
  if (!skip.href) skip.href = "#main-content"_url;
  body += skip_link(skip);
  Html header = page.header;
  if (!page.before.empty()) header += element("div", "govuk-width-container", page.before);
  if (!header.empty()) body += element("header", "govuk-template__header", header);
  const auto main = element("main", Attributes().classes("govuk-main-wrapper").set("id", "main-content"), page.main);
  body += element("div", "govuk-width-container", main);
  if (!page.footer.empty()) body += element("footer", "govuk-template__footer", page.footer);
  Html document = "<!DOCTYPE html>\n"_html;
  document += element("html", Attributes().set("lang", page.lang).set("dir", page.dir).classes("govuk-template"),
                      head_of(page) + element("body", Attributes().classes("govuk-template__body", page.body_classes), body));
  return document;
}

}  // namespace html
