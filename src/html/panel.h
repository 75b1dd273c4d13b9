#pragma once
#include <string>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

/// Done: the confirmation on the last page of a journey.
struct Panel {
  Html title{};
  Html body{};
  int heading_level = 1;
  std::string classes{};
  Attributes attributes{};
  bool operator==(const Panel&) const = default;
};
Html panel(const Panel& panel);

}  // namespace html
