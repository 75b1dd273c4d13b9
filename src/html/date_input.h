#pragma once
#include <optional>
#include <string>
#include <vector>

#include "html/field.h"
#include "html/fieldset.h"

namespace html {

/// One of a date's fields. Their order is the language's: year, month, day in Chinese.
struct DatePart {
  std::string name{};
  Html label{};
  std::optional<std::string> value{};
  std::string id{};  // the date's id and the name, where empty
  int width = 2;     // 4 of a year
  std::optional<bool> error{};  // where no part says so, an error is that of all
  std::string autocomplete{};   // bday-day
  std::string inputmode = "numeric";
  std::string pattern{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const DatePart&) const = default;
};

struct DateInput {
  std::string id{};
  std::string name_prefix{};
  std::optional<Fieldset> fieldset{};
  std::optional<Hint> hint{};
  std::optional<ErrorMessage> error{};
  std::vector<DatePart> items{};
  FormGroup group{};
  std::string classes{};
  Attributes attributes{};
  bool operator==(const DateInput&) const = default;
};
Html date_input(const DateInput& date);

}  // namespace html
