#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
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

/// Options written once, where a page has the same long list many times: they follow the select's own items.
class WrittenOptions {
 public:
  explicit WrittenOptions(const std::vector<Option>& options);
  bool offers(std::string_view value) const { return places_.contains(value); }
  /// The list with this value selected, where it is offered.
  void append_to(Html& list, std::string_view value) const;

 private:
  std::string markup_;
  std::map<std::string, std::size_t, std::less<>> places_;  // of a value: where its option's "selected" would stand
};

struct Select {
  std::string id{};  // the name, where empty
  std::string name{};
  Label label{};
  std::optional<Hint> hint{};
  std::optional<ErrorMessage> error{};
  std::vector<Option> items{};
  const WrittenOptions* written = nullptr;  // after the items
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
