#pragma once
#include <optional>
#include <string>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

struct Legend {
  Html content{};
  bool page_heading = false;  // the page asks this one question
  std::string classes{};      // govuk-fieldset__legend--l
  bool operator==(const Legend&) const = default;
};

/// Fields that answer one question together.
struct Fieldset {
  Legend legend{};
  Html content{};
  std::string described_by{};
  std::string role{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const Fieldset&) const = default;
};
Html fieldset(const Fieldset& fieldset);

}  // namespace html
