#pragma once
#include <string>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

/// A status in a few words; colour never says anything that the words do not.
struct Tag {
  Html text{};
  std::string classes{};  // govuk-tag--green
  Attributes attributes{};
  bool operator==(const Tag&) const = default;
};
Html tag(const Tag& tag);

/// Above the page: what kind of a service this is (a specimen one, say).
struct PhaseBanner {
  Tag tag{};
  Html text{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const PhaseBanner&) const = default;
};
Html phase_banner(const PhaseBanner& banner);

}  // namespace html
