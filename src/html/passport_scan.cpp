#include "html/passport_scan.h"

#include "html/button.h"
#include "html/element.h"

namespace html {

Html passport_scan(const PassportScan& scan) {
  Textarea zone = scan.zone;
  zone.rows = 3;
  zone.autocomplete = "off";
  zone.spellcheck = false;
  zone.classes += zone.classes.empty() ? "app-zone" : " app-zone";
  zone.attributes.set("autocapitalize", "characters").set("dir", "ltr");
  Attributes attributes;
  attributes.classes("app-scan").set("data-module", "app-scan").set("data-endpoint", scan.endpoint.text());
  attributes.set("data-token", scan.token_name).set("data-failed", scan.failed);
  Html content = textarea(zone);
  content += element("p", Attributes().classes("govuk-body app-scan__state").set("role", "status"), {});
  content += button({.text = scan.read, .name = scan.read_name, .value = "1", .classes = "govuk-button--secondary"});
  return element("div", attributes, content);
}

}  // namespace html
