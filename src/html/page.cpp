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

// Written from the front to the back, since it is the one thing here that is long: its parts are not copied into their parents one by one.
Html page(const Page& page) {
  Html document;
  document.reserve(page.header.markup().size() + page.main.markup().size() + page.footer.markup().size() + 4096);
  document += "<!DOCTYPE html>\n"_html;
  append(document, "<html"_html, Attributes().set("lang", page.lang).set("dir", page.dir).classes("govuk-template"), ">"_html);
  document += head_of(page);
  append(document, "<body"_html, Attributes().classes("govuk-template__body", page.body_classes), ">"_html);
  for (const auto& script : page.early_scripts) append(document, "<script"_html, Attributes().set("src", script), "></script>"_html);
  auto skip = page.skip;
  if (!skip.href) skip.href = "#main-content"_url;
  document += skip_link(skip);
  Html header = page.header;
  if (!page.before.empty()) header += element("div", "govuk-width-container", page.before);
  if (!header.empty()) document += element("header", "govuk-template__header", header);
  document += R"(<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content">)"_html;
  document += page.main;
  document += "</main></div>"_html;
  if (!page.footer.empty()) document += element("footer", "govuk-template__footer", page.footer);
  document += "</body></html>"_html;
  return document;
}

}  // namespace html
