#pragma once
#include <optional>
#include <string>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

struct NotificationBanner {
  Html title{};    // "Success", "Important": in the page's language
  Html text{};     // one line, set as a heading; or
  Html content{};  // anything
  bool success = false;  // green, and read out at once
  std::string role{};
  std::string title_id = "govuk-notification-banner-title";
  int heading_level = 2;
  std::optional<bool> disable_auto_focus{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const NotificationBanner&) const = default;
};
Html notification_banner(const NotificationBanner& banner);

}  // namespace html
