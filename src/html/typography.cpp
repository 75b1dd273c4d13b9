#include "html/typography.h"

#include "html/element.h"

namespace html {

namespace {

Html listed(const std::vector<Html>& items) {
  Html all;
  for (const auto& item : items) all += element("li", item);
  return all;
}

}  // namespace

Html paragraph(const Html& content) { return element("p", "govuk-body", content); }
Html lead_paragraph(const Html& content) { return element("p", "govuk-body-l", content); }
Html title(const Html& content) { return element("h1", "govuk-heading-l", content); }
Html section_heading(const Html& content) { return element("h2", "govuk-heading-m", content); }
Html small_heading(const Html& content) { return element("h3", "govuk-heading-s", content); }
Html caption(const Html& content) { return element("span", "govuk-caption-l", content); }
Html link(const Url& href, const Html& content) { return element("a", Attributes().classes("govuk-link").set("href", href), content); }
Html bullets(const std::vector<Html>& items) { return element("ul", "govuk-list govuk-list--bullet", listed(items)); }
Html numbered(const std::vector<Html>& items) { return element("ol", "govuk-list govuk-list--number", listed(items)); }
Html visually_hidden(const Html& content) { return element("span", "govuk-visually-hidden", content); }
Html section_break() { return lone_element("hr", Attributes().classes("govuk-section-break govuk-section-break--l govuk-section-break--visible")); }

Html foreign(std::string_view lang, const Html& content) { return element("bdi", Attributes().set("lang", lang), content); }
Html left_to_right(const Html& content) { return element("bdi", Attributes().set("dir", "ltr"), content); }
Html time(std::string_view machine, const Html& human) { return element("time", Attributes().set("datetime", machine), human); }

Html two_thirds(const Html& content) { return element("div", "govuk-grid-row", element("div", "govuk-grid-column-two-thirds", content)); }
Html full_width(const Html& content) { return element("div", "govuk-grid-row", element("div", "govuk-grid-column-full", content)); }

Html columns(const Html& two_thirds, const Html& one_third) {
  return element("div", "govuk-grid-row",
                 element("div", "govuk-grid-column-two-thirds", two_thirds) + element("div", "govuk-grid-column-one-third", one_third));
}

Html form(const Form& form) {
  Attributes attributes;
  attributes.set("action", form.action).set("method", "post").set_unless_empty("id", form.id).flag("novalidate");
  if (form.with_files) attributes.set("enctype", "multipart/form-data");
  return element("form", attributes.add(form.attributes), form.content);
}

}  // namespace html
