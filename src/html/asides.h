#pragma once
#include <string>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

/// More for who wants it, folded away.
struct Details {
  Html summary{};
  Html content{};
  std::string id{};
  bool open = false;
  std::string classes{};
  Attributes attributes{};
  bool operator==(const Details&) const = default;
};
Html details(const Details& details);

/// Set apart from what stands around it.
struct InsetText {
  Html content{};
  std::string id{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const InsetText&) const = default;
};
Html inset_text(const InsetText& inset);

/// What has consequences.
struct WarningText {
  Html text{};
  Html icon_text{};  // "Warning": read out in place of the exclamation mark
  std::string classes{};
  Attributes attributes{};
  bool operator==(const WarningText&) const = default;
};
Html warning_text(const WarningText& warning);

}  // namespace html
