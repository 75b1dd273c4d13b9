#pragma once
#include <optional>
#include <string>
#include <vector>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

/// One thing that is wrong, with a link to the field; the same words stand at the field.
struct Wrong {
  Html content{};
  std::optional<Url> href{};
  Attributes attributes{};
  bool operator==(const Wrong&) const = default;
};

/// First on the page, and focused: everything that is wrong at once.
struct ErrorSummary {
  Html title{};
  Html description{};
  std::vector<Wrong> errors{};
  std::optional<bool> disable_auto_focus{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const ErrorSummary&) const = default;
};
Html error_summary(const ErrorSummary& summary);

}  // namespace html
