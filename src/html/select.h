#pragma once
#include <optional>
#include <string>
#include <vector>

#include "html/field.h"

namespace html {

struct Option {
  std::string text{};
  std::optional<std::string> value{};  // the text, where none
  std::optional<bool> selected{};      // else as `Select::value` says
  bool disabled = false;
  Attributes attributes{};
  bool operator==(const Option&) const = default;
};

struct Select {
  std::string id{};  // the name, where empty
  std::string name{};
  Label label{};
  std::optional<Hint> hint{};
  std::optional<ErrorMessage> error{};
  std::vector<Option> items{};
  std::string value{};
  bool disabled = false;
  std::string described_by{};
  FormGroup group{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const Select&) const = default;
};
Html select(const Select& select);

}  // namespace html
