#include "html/service_navigation.h"

#include "html/element.h"

namespace html {

namespace {

Html service_name(const ServiceNavigation& navigation) {
  if (navigation.name.empty()) return {};
  const auto name = navigation.url ? element("a", Attributes().set("href", *navigation.url).classes("govuk-service-navigation__link"), navigation.name)
                                   : element("span", "govuk-service-navigation__text", navigation.name);
  return element("span", "govuk-service-navigation__service-name", name);
}

Html item_of(const ServiceLink& link) {
  const bool marked = link.current || link.active;
  // Who overrides the colours still sees in bold where they are.
  const auto text = marked ? element("strong", "govuk-service-navigation__active-fallback", link.text) : link.text;
  Attributes attributes;
  attributes.classes(link.href ? "govuk-service-navigation__link" : "govuk-service-navigation__text");
  if (link.href) attributes.set("href", *link.href);
  if (marked) attributes.set("aria-current", link.current ? "page" : "true");
  if (link.href) attributes.add(link.attributes);
  const auto inner = link.href ? element("a", attributes, text) : element("span", attributes, text);
  return element("li", Attributes().classes("govuk-service-navigation__item", marked ? "govuk-service-navigation__item--active" : ""), inner);
}

Html links(const ServiceNavigation& navigation) {
  if (navigation.items.empty() && navigation.navigation_start.empty() && navigation.navigation_end.empty()) return {};
  Html content;
  if (navigation.collapse_on_mobile.value_or(navigation.items.size() > 1)) {
    Attributes toggle;
    toggle.set("type", "button").classes("govuk-service-navigation__toggle govuk-js-service-navigation-toggle");
    toggle.set("aria-controls", navigation.navigation_id).set_unless_empty("aria-label", navigation.menu_label);
    content += element("button", toggle.flag("hidden").set("aria-hidden", "true"), navigation.menu);
  }
  Html items = navigation.navigation_start;
  for (const auto& item : navigation.items) items += item_of(item);
  items += navigation.navigation_end;
  content += element("ul", Attributes().classes("govuk-service-navigation__list").set("id", navigation.navigation_id), items);
  Attributes attributes;
  attributes.set("aria-label", navigation.navigation_label).classes("govuk-service-navigation__wrapper", navigation.navigation_classes);
  return element("nav", attributes, content);
}

}  // namespace

Html service_navigation(const ServiceNavigation& navigation) {
  Html content = navigation.start;
  content += element("div", "govuk-service-navigation__container", service_name(navigation) + links(navigation));
  content += navigation.end;
  const auto inlined = Attributes().classes("govuk-width-container", navigation.end_inline ? "govuk-service-navigation__inlining-container" : "");
  content = element("div", inlined, content);
  const bool landmark = !navigation.name.empty() || !navigation.start.empty() || !navigation.end.empty();
  Attributes attributes;
  if (landmark) attributes.set("aria-label", navigation.label);
  attributes.classes("govuk-service-navigation", navigation.classes).set("data-module", "govuk-service-navigation").add(navigation.attributes);
  return landmark ? element("section", attributes, content) : element("div", attributes, content);
}

}  // namespace html
