#include "html/signature_pad.h"

#include "html/button.h"
#include "html/element.h"
#include "html/input.h"

namespace html {

namespace {

Html pad_button(const std::string& text, std::string_view act) {
  return button({.text = text, .type = "button", .classes = "govuk-button--secondary", .attributes = Attributes().set("data-signature", act)});
}

}  // namespace

Html signature_pad(const SignaturePad& pad) {
  const auto& words = pad.words;
  const auto around = described({}, pad.name, pad.hint, pad.error);
  Attributes canvas;
  canvas.classes("app-signature__canvas").set("id", pad.name + "-pad").set("width", "600").set("height", "200").set("tabindex", "0");
  canvas.set("role", "application").set("aria-label", words.pad).set_unless_empty("aria-describedby", around.by);
  Html drawing = element("canvas", canvas, {});
  drawing += element("p", Attributes().classes("govuk-visually-hidden").set("role", "status"), {});
  drawing += button_group(pad_button(words.undo, "undo") + pad_button(words.clear, "clear"));
  Attributes area;
  area.classes("app-signature__pad").flag("hidden").set("data-drawn", words.drawn).set("data-empty", words.empty);
  Html content = around.markup;
  content += element("div", area, drawing);
  content += hidden_input(pad.name, pad.strokes);
  content += file_upload(pad.scan);
  Fieldset set;
  set.legend = pad.legend;
  set.described_by = around.by;
  set.content = std::move(content);
  FormGroup group;
  group.classes = "app-signature";
  group.attributes.set("id", pad.name).set("tabindex", "-1").set("data-module", "app-signature");  // the error summary leads here
  return form_group(group, pad.error.has_value(), fieldset(set));
}

}  // namespace html
