#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

/// What stands around every field of a form: its name, a hint, what is wrong with it.
struct Label {
  Html content{};
  bool page_heading = false;  // the page asks this one question
  std::string classes{};      // govuk-label--l
  Attributes attributes{};
  bool operator==(const Label&) const = default;
};

struct Hint {
  Html content{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const Hint&) const = default;
};

struct ErrorMessage {
  Html content{};
  std::string prefix{};  // "Error:", with the colon of the page's language: read out before the content and not seen
  std::string classes{};
  Attributes attributes{};
  bool operator==(const ErrorMessage&) const = default;
};

struct FormGroup {
  Html before{};  // before and after the field itself
  Html after{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const FormGroup&) const = default;
};

Html label(const Label& label, std::string_view for_id);
Html hint(const Hint& hint, std::string_view id);
Html error_message(const ErrorMessage& message, std::string_view id);

/// Hint and error message of the field `id`, and the ids by which it is described, those of `by` first.
struct Described {
  Html markup{};
  std::string by{};
  bool operator==(const Described&) const = default;
};
Described described(std::string_view by, std::string_view id, const std::optional<Hint>& hint, const std::optional<ErrorMessage>& error);

Html form_group(const FormGroup& group, bool wrong, const Html& content);

}  // namespace html
