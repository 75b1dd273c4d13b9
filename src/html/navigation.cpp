#include "html/navigation.h"

#include "html/element.h"

namespace html {

Html back_link(const BackLink& link) {
  const auto attributes = Attributes().set("href", link.href.value_or("#"_url)).classes("govuk-back-link", link.classes).add(link.attributes);
  return element("a", attributes, link.text);
}

Html skip_link(const SkipLink& link) {
  Attributes attributes;
  attributes.set("href", link.href.value_or("#content"_url)).classes("govuk-skip-link", link.classes).add(link.attributes);
  return element("a", attributes.set("data-module", "govuk-skip-link"), link.text);
}

Html breadcrumbs(const Breadcrumbs& crumbs) {
  Html items;
  for (const auto& item : crumbs.items) {
    if (item.href) {
      const auto attributes = Attributes().classes("govuk-breadcrumbs__link").set("href", *item.href).add(item.attributes);
      items += element("li", "govuk-breadcrumbs__list-item", element("a", attributes, item.text));
    } else {
      items += element("li", Attributes().classes("govuk-breadcrumbs__list-item").set("aria-current", "page"), item.text);
    }
  }
  Attributes attributes;
  attributes.classes("govuk-breadcrumbs", crumbs.classes, crumbs.collapse_on_mobile ? "govuk-breadcrumbs--collapse-on-mobile" : "");
  return element("nav", attributes.add(crumbs.attributes).set("aria-label", crumbs.label), element("ol", "govuk-breadcrumbs__list", items));
}

Html language_navigation(const LanguageNavigation& navigation) {
  Html items;
  for (const auto& item : navigation.items) {
    Attributes attributes;
    if (item.current || !item.href) {
      attributes.classes("govuk-language-navigation__text", item.classes).set("aria-current", "true");
      attributes.set_unless_empty("lang", item.lang).set_unless_empty("dir", item.dir).add(item.attributes);
      items += element("li", "govuk-language-navigation__list-item", element("span", attributes, item.text));
      continue;
    }
    attributes.classes("govuk-language-navigation__link", item.classes).set("href", *item.href).set("rel", "alternate").set_unless_empty("lang", item.lang);
    attributes.set_unless_empty("hreflang", item.hreflang.empty() ? item.lang : item.hreflang).set_unless_empty("dir", item.dir).add(item.attributes);
    Html text = item.text;
    if (!item.description.empty()) text += element("span", "govuk-visually-hidden", Html(" "_html) + item.description);
    items += element("li", "govuk-language-navigation__list-item", element("a", attributes, text));
  }
  Attributes attributes;
  attributes.classes("govuk-language-navigation", navigation.classes).add(navigation.attributes).set("aria-label", navigation.label);
  return element("nav", attributes, element("ul", "govuk-language-navigation__list", items));
}

}  // namespace html
