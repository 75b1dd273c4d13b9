#include "html/panel.h"

#include "html/element.h"
#include "html/heading.h"

namespace html {

Html panel(const Panel& panel) {
  Html content = heading(panel.heading_level, "govuk-panel__title", panel.title);
  if (!panel.body.empty()) content += element("div", "govuk-panel__body", panel.body);
  return element("div", Attributes().classes("govuk-panel govuk-panel--confirmation", panel.classes).add(panel.attributes), content);
}

}  // namespace html
