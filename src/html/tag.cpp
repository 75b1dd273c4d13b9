#include "html/tag.h"

#include "html/element.h"

namespace html {

Html tag(const Tag& tag) { return element("strong", Attributes().classes("govuk-tag", tag.classes).add(tag.attributes), tag.text); }

Html phase_banner(const PhaseBanner& banner) {
  const auto classes = "govuk-phase-banner__content__tag" + (banner.tag.classes.empty() ? "" : " " + banner.tag.classes);
  Html content = tag({banner.tag.text, classes, {}});
  content += " "_html;
  content += element("span", "govuk-phase-banner__text", banner.text);
  return element("div", Attributes().classes("govuk-phase-banner govuk-width-container", banner.classes).add(banner.attributes),
                 element("p", "govuk-phase-banner__content", content));
}

}  // namespace html
