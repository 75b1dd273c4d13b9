#include "html/summary_list.h"

#include <algorithm>

#include "html/element.h"
#include "html/heading.h"

namespace html {

namespace {

Html action_link(const SummaryAction& action, const Html& card_title) {
  Html content = action.text;
  if (!action.visually_hidden.empty() || !card_title.empty()) {
    Html hidden;
    if (!action.visually_hidden.empty()) hidden = Html(" "_html) + action.visually_hidden;
    if (!card_title.empty()) hidden = hidden + Html(" ("_html) + card_title + Html(")"_html);
    content += element("span", "govuk-visually-hidden", hidden);
  }
  Attributes attributes;
  attributes.classes("govuk-link", action.classes);
  if (action.href) attributes.set("href", *action.href);
  return element("a", attributes.add(action.attributes), content);
}

Html actions_of(const SummaryRow& row, const Html& card_title) {
  if (row.actions.empty()) return {};
  const auto attributes = Attributes().classes("govuk-summary-list__actions", row.actions_classes);
  if (row.actions.size() == 1) return element("dd", attributes, action_link(row.actions.front(), card_title));
  Html items;
  for (const auto& action : row.actions) items += element("li", "govuk-summary-list__actions-list-item", action_link(action, card_title));
  return element("dd", attributes, element("ul", "govuk-summary-list__actions-list", items));
}

Html row_of(const SummaryRow& row, bool others_have_actions, const Html& card_title) {
  const std::string_view none = others_have_actions && row.actions.empty() ? "govuk-summary-list__row--no-actions" : "";
  return element("div", Attributes().classes("govuk-summary-list__row", none, row.classes),
                 element("dt", Attributes().classes("govuk-summary-list__key", row.key_classes), row.key) +
                     element("dd", Attributes().classes("govuk-summary-list__value", row.value_classes), row.value) + actions_of(row, card_title));
}

Html card_of(const SummaryCard& card, const Html& list) {
  Html head;
  if (!card.title.empty()) head += heading(card.heading_level, Attributes().classes("govuk-summary-card__title", card.title_classes), card.title);
  const auto attributes = Attributes().classes("govuk-summary-card__actions", card.actions_classes);
  if (card.actions.size() == 1) head += element("div", attributes, action_link(card.actions.front(), card.title));
  if (card.actions.size() > 1) {
    Html items;
    for (const auto& action : card.actions) items += element("li", "govuk-summary-card__action", action_link(action, card.title));
    head += element("ul", attributes, items);
  }
  return element("div", Attributes().classes("govuk-summary-card", card.classes).add(card.attributes),
                 element("div", "govuk-summary-card__title-wrapper", head) + element("div", "govuk-summary-card__content", list));
}

}  // namespace

Html summary_list(const SummaryList& list) {
  const bool actions = std::ranges::any_of(list.rows, [](const SummaryRow& row) { return !row.actions.empty(); });
  const Html card_title = list.card ? list.card->title : Html();
  Html rows;
  for (const auto& row : list.rows) rows += row_of(row, actions, card_title);
  const auto markup = element("dl", Attributes().classes("govuk-summary-list", list.classes).add(list.attributes), rows);
  return list.card ? card_of(*list.card, markup) : markup;
}

}  // namespace html
