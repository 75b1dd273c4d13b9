#include "web/number_and_code.h"

#include "check/number.h"

namespace web {

html::Html number_and_code_fields(const Fields& fields) {
  return fields.text({.name = "number", .label = "check.field.number", .hint = "check.number.hint", .classes = "govuk-input--width-20"}) +
         fields.text({.name = "short-code", .label = "check.number.code", .hint = "check.number.code_hint", .classes = "govuk-input--width-20"});
}

std::optional<NumberAndCode> number_and_code(Form& form) {
  auto number = form.text("number", true, 80);
  const auto code = check::read_code(form.text("short-code", true, 60));
  if (form.sound() && !code) form.fault("short-code", "fault.short_code");
  if (!form.sound()) return std::nullopt;
  return NumberAndCode{std::move(number), *code};
}

}  // namespace web
