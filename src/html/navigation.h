#pragma once
#include <optional>
#include <string>
#include <vector>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

/// Ways through and out of a page. Words that the eye does not see are in the page's language like the others: none has a default.
struct BackLink {
  Html text{};
  std::optional<Url> href{};  // none: "#"
  std::string classes{};
  Attributes attributes{};
  bool operator==(const BackLink&) const = default;
};
Html back_link(const BackLink& link);

/// Jumps over what every page begins with; seen when focused.
struct SkipLink {
  Html text{};
  std::optional<Url> href{};  // none: "#content"
  std::string classes{};
  Attributes attributes{};
  bool operator==(const SkipLink&) const = default;
};
Html skip_link(const SkipLink& link);

struct Breadcrumb {
  Html text{};
  std::optional<Url> href{};  // none: the page itself
  Attributes attributes{};
  bool operator==(const Breadcrumb&) const = default;
};
struct Breadcrumbs {
  std::vector<Breadcrumb> items{};
  std::string label{};  // "Breadcrumb"
  bool collapse_on_mobile = false;
  std::string classes{};
  Attributes attributes{};
  bool operator==(const Breadcrumbs&) const = default;
};
Html breadcrumbs(const Breadcrumbs& crumbs);

struct LanguageLink {
  Html text{};  // the language's own name
  std::optional<Url> href{};  // none: the page's language
  bool current = false;
  std::string lang{};
  std::string hreflang{};  // lang, where empty
  std::string dir{};
  Html description{};      // read out behind the name
  std::string classes{};
  Attributes attributes{};
  bool operator==(const LanguageLink&) const = default;
};
struct LanguageNavigation {
  std::vector<LanguageLink> items{};
  std::string label{};  // "Language"
  std::string classes{};
  Attributes attributes{};
  bool operator==(const LanguageNavigation&) const = default;
};
Html language_navigation(const LanguageNavigation& navigation);

}  // namespace html
