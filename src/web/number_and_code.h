#pragma once
#include <array>

#include "web/fields.h"

namespace web {

/// What whoever holds a document knows of it, and nobody else: a number alone is not enough to ask.
struct NumberAndCode {
  std::string number;
  std::array<std::uint8_t, 16> code{};
};
html::Html number_and_code_fields(const Fields& fields);
/// None where something is missing or misspelt; the form has the faults.
std::optional<NumberAndCode> number_and_code(Form& form);

}  // namespace web
