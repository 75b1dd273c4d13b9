#pragma once
#include <optional>
#include <string>
#include <vector>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

struct ServiceLink {
  Html text{};
  std::optional<Url> href{};
  bool current = false;  // the page itself
  bool active = false;   // the part of the service in which the page lies
  Attributes attributes{};
  bool operator==(const ServiceLink&) const = default;
};

/// The service's name and its parts, on every page.
struct ServiceNavigation {
  Html name{};
  std::optional<Url> url{};
  std::vector<ServiceLink> items{};
  Html menu{};              // "Menu": the button of narrow screens
  std::string menu_label{}; // read out instead of it
  std::string navigation_label{};
  std::string label{};      // "Service information": the landmark
  std::string navigation_id = "navigation";
  std::string navigation_classes{};
  std::optional<bool> collapse_on_mobile{};  // else where there are two or more
  Html start{}, end{}, navigation_start{}, navigation_end{};
  bool end_inline = false;  // the end beside the name, not below it
  std::string classes{};
  Attributes attributes{};
  bool operator==(const ServiceNavigation&) const = default;
};
Html service_navigation(const ServiceNavigation& navigation);

}  // namespace html
