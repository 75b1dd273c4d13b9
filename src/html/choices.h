#pragma once
#include <optional>
#include <string>
#include <vector>

#include "html/field.h"
#include "html/fieldset.h"

namespace html {

/// One of several answers that are all seen.
struct Choice {
  std::string value{};
  Html text{};
  Html divider{};  // "or": instead of an answer
  std::string id{};
  std::string name{};  // of a checkbox with a name of its own
  std::optional<Hint> hint{};
  std::optional<bool> checked{};  // else as `value` or `values` say
  bool disabled = false;
  bool exclusive = false;  // of checkboxes: choosing this one clears the others
  Html conditional{};      // further fields, seen while this is chosen
  std::string label_classes{};
  Attributes label_attributes{};
  Attributes attributes{};
  bool operator==(const Choice&) const = default;
};

/// One answer.
struct Radios {
  std::string name{};
  std::string id_prefix{};  // the name, where empty; the first answer's id
  std::optional<Fieldset> fieldset{};
  std::optional<Hint> hint{};
  std::optional<ErrorMessage> error{};
  std::vector<Choice> items{};
  std::string value{};
  FormGroup group{};
  std::string classes{};  // govuk-radios--inline, govuk-radios--small
  Attributes attributes{};
  bool operator==(const Radios&) const = default;
};
Html radios(const Radios& radios);

/// Any number of answers.
struct Checkboxes {
  std::string name{};
  std::string id_prefix{};
  std::optional<Fieldset> fieldset{};
  std::optional<Hint> hint{};
  std::optional<ErrorMessage> error{};
  std::vector<Choice> items{};
  std::vector<std::string> values{};
  std::string described_by{};
  FormGroup group{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const Checkboxes&) const = default;
};
Html checkboxes(const Checkboxes& checkboxes);

}  // namespace html
