#include "html/file_upload.h"

#include "html/element.h"

namespace html {

namespace {

Attributes spoken(const FileWords& words) {
  Attributes attributes;
  attributes.set_unless_empty("data-i18n.choose-files-button", words.choose).set_unless_empty("data-i18n.no-file-chosen", words.none_chosen);
  attributes.set_unless_empty("data-i18n.multiple-files-chosen.other", words.several_chosen);
  attributes.set_unless_empty("data-i18n.multiple-files-chosen.one", words.one_chosen);
  attributes.set_unless_empty("data-i18n.drop-instruction", words.drop).set_unless_empty("data-i18n.entered-drop-zone", words.entered);
  return attributes.set_unless_empty("data-i18n.left-drop-zone", words.left);
}

}  // namespace

Html file_upload(const FileUpload& file) {
  const std::string& id = file.id.empty() ? file.name : file.id;
  const auto around = described(file.described_by, id, file.hint, file.error);
  Attributes attributes;
  attributes.classes("govuk-file-upload", file.classes, file.error ? "govuk-file-upload--error" : "").set("id", id).set("name", file.name).set("type", "file");
  attributes.flag("disabled", file.disabled).flag("multiple", file.multiple).set_unless_empty("aria-describedby", around.by).add(file.attributes);
  auto field = lone_element("input", attributes);
  if (file.enhanced) {
    Attributes wrapper;
    wrapper.classes("govuk-file-upload-wrapper", file.wrapper_classes).set("data-module", "govuk-file-upload").add(spoken(*file.enhanced));
    field = element("div", wrapper.add(file.wrapper_attributes), field);
  }
  return form_group(file.group, file.error.has_value(), label(file.label, id) + around.markup + file.group.before + field + file.group.after);
}

}  // namespace html
