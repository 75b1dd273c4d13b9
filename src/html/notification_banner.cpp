#include "html/notification_banner.h"

#include "html/element.h"
#include "html/heading.h"

namespace html {

Html notification_banner(const NotificationBanner& banner) {
  const std::string_view role = !banner.role.empty() ? std::string_view(banner.role) : banner.success ? "alert" : "region";
  Attributes attributes;
  attributes.classes("govuk-notification-banner", banner.success ? "govuk-notification-banner--success" : "", banner.classes);
  attributes.set("role", role).set("aria-labelledby", banner.title_id).set("data-module", "govuk-notification-banner");
  if (banner.disable_auto_focus) attributes.set("data-disable-auto-focus", *banner.disable_auto_focus ? "true" : "false");
  attributes.add(banner.attributes);
  const auto title = Attributes().classes("govuk-notification-banner__title").set("id", banner.title_id);
  const auto content = banner.content.empty() && !banner.text.empty() ? element("p", "govuk-notification-banner__heading", banner.text) : banner.content;
  return element("div", attributes,
                 element("div", "govuk-notification-banner__header", heading(banner.heading_level, title, banner.title)) +
                     element("div", "govuk-notification-banner__content", content));
}

}  // namespace html
