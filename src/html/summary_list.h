#pragma once
#include <optional>
#include <string>
#include <vector>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

/// "Change": with words that only a screen reader reads, since every row has the same link.
struct SummaryAction {
  Html text{};
  std::optional<Url> href{};
  Html visually_hidden{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const SummaryAction&) const = default;
};

struct SummaryRow {
  Html key{};
  Html value{};
  std::vector<SummaryAction> actions{};
  std::string classes{};
  std::string key_classes{};
  std::string value_classes{};
  std::string actions_classes{};
  bool operator==(const SummaryRow&) const = default;
};

/// A frame with a title around the list.
struct SummaryCard {
  Html title{};
  int heading_level = 2;
  std::string title_classes{};
  std::vector<SummaryAction> actions{};
  std::string actions_classes{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const SummaryCard&) const = default;
};

/// What is known, by name and value.
struct SummaryList {
  std::vector<SummaryRow> rows{};
  std::optional<SummaryCard> card{};
  std::string classes{};  // govuk-summary-list--no-border
  Attributes attributes{};
  bool operator==(const SummaryList&) const = default;
};
Html summary_list(const SummaryList& list);

}  // namespace html
