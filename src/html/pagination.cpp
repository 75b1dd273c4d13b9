#include "html/pagination.h"

#include "html/element.h"

namespace html {

namespace {

constexpr auto arrow_back =
    R"(<svg class="govuk-pagination__icon govuk-pagination__icon--prev" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">)"
    R"(<path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path></svg>)"_html;
constexpr auto arrow_on =
    R"(<svg class="govuk-pagination__icon govuk-pagination__icon--next" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13">)"
    R"(<path d="m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path></svg>)"_html;

/// `alone`: the arrows stand without page numbers between them, one above the other.
Html arrow_link(const PageLink& link, bool back, bool alone) {
  const bool decorated = alone && link.label.empty();
  Html content;
  if (alone || back) content += back ? arrow_back : arrow_on;
  content += " "_html;
  const auto title = Attributes().classes("govuk-pagination__link-title", decorated ? "govuk-pagination__link-title--decorated" : "");
  content += element("span", title, link.text);
  if (alone && !link.label.empty()) {
    content += element("span", "govuk-visually-hidden", ":");
    content += " "_html;
    content += element("span", "govuk-pagination__link-label", link.label);
  }
  if (!alone && !back) content += Html(" "_html) + Html(arrow_on);
  Attributes attributes;
  attributes.classes("govuk-link govuk-pagination__link").set("href", link.href).set("rel", back ? "prev" : "next").add(link.attributes);
  return element("div", back ? "govuk-pagination__prev" : "govuk-pagination__next", element("a", attributes, content));
}

Html page_number(const PageNumber& item) {
  if (item.ellipsis) return element("li", "govuk-pagination__item govuk-pagination__item--ellipsis", "\u22ef");
  Attributes attributes;
  attributes.classes("govuk-link govuk-pagination__link").set("href", item.href.value_or("#"_url)).set("aria-label", item.label);
  if (item.current) attributes.set("aria-current", "page");
  return element("li", Attributes().classes("govuk-pagination__item", item.current ? "govuk-pagination__item--current" : ""),
                 element("a", attributes.add(item.attributes), item.number));
}

}  // namespace

Html pagination(const Pagination& pagination) {
  const bool alone = pagination.items.empty() && (pagination.previous || pagination.next);
  Html content;
  if (pagination.previous) content += arrow_link(*pagination.previous, true, alone);
  if (!pagination.items.empty()) {
    Html items;
    for (const auto& item : pagination.items) items += page_number(item);
    content += element("ul", "govuk-pagination__list", items);
  }
  if (pagination.next) content += arrow_link(*pagination.next, false, alone);
  Attributes attributes;
  attributes.classes("govuk-pagination", alone ? "govuk-pagination--block" : "", pagination.classes).set("aria-label", pagination.label);
  return element("nav", attributes.add(pagination.attributes), content);
}

}  // namespace html
