#pragma once
#include <optional>
#include <string>

#include "html/field.h"

namespace html {

struct Textarea {
  std::string id{};  // the name, where empty
  std::string name{};
  Label label{};
  std::optional<Hint> hint{};
  std::optional<ErrorMessage> error{};
  std::string value{};
  int rows = 5;
  std::string autocomplete{};
  std::optional<bool> spellcheck{};
  bool disabled = false;
  std::string described_by{};
  FormGroup group{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const Textarea&) const = default;
};
Html textarea(const Textarea& textarea);

}  // namespace html
