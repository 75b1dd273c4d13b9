#pragma once
#include <optional>
#include <string>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

struct Button {
  Html text{};
  std::optional<Url> href{};  // a link that looks like a button
  std::string type = "submit";
  std::string name{};
  std::string value{};
  std::string id{};
  bool start = false;  // the green one with an arrow, on which a service begins
  bool disabled = false;
  std::optional<bool> prevent_double_click{};
  std::string classes{};  // govuk-button--secondary, govuk-button--warning
  Attributes attributes{};  // a data-module here takes the place of the button's own
  bool operator==(const Button&) const = default;
};
Html button(const Button& button);

/// Buttons and links side by side.
Html button_group(const Html& buttons);

}  // namespace html
