#pragma once
#include <optional>
#include <string>

#include "html/field.h"

namespace html {

/// What stands before or behind the field, inside its border: a unit, a currency.
struct Affix {
  Html content{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const Affix&) const = default;
};

struct Input {
  std::string id{};  // the name, where empty
  std::string name{};
  Label label{};
  std::optional<Hint> hint{};
  std::optional<ErrorMessage> error{};
  std::optional<std::string> value{};
  std::string type = "text";
  std::string inputmode{};       // numeric: a keypad on telephones
  std::string autocomplete{};    // WCAG 1.3.5: what the browser may fill in
  std::string autocapitalize{};
  std::string pattern{};
  std::optional<bool> spellcheck{};
  bool disabled = false;
  std::string described_by{};
  std::optional<Affix> prefix{};
  std::optional<Affix> suffix{};
  Affix wrapper{};  // classes and attributes of what encloses field and affixes
  FormGroup group{};
  std::string classes{};  // govuk-input--width-10
  Attributes attributes{};
  bool operator==(const Input&) const = default;
};
Html input(const Input& input);

Html hidden_input(std::string_view name, std::string_view value);

}  // namespace html
