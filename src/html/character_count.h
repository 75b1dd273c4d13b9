#pragma once
#include <optional>
#include <string>

#include "html/textarea.h"

namespace html {

/// What is said under the field while one types, with %{count}; each in the page's language.
struct CountWords {
  std::string description{};  // "You can enter up to %{count} characters": also without scripts
  std::string left_one{};     // in languages that have a form of its own
  std::string left{};
  std::string at_limit{};
  std::string over_one{};
  std::string over{};
  bool operator==(const CountWords&) const = default;
};

/// A text area that counts down. It never stops one from typing on: the server says what is too long.
struct CharacterCount {
  Textarea textarea{};
  int most = 0;           // characters
  std::string unit{};     // "characters": what a reader takes for one; "length": UTF-16 units, as maxlength counts; "words"
  int threshold = 0;      // percent of the limit from which on the count is shown
  CountWords words{};
  std::string message_classes{};
  bool operator==(const CharacterCount&) const = default;
};
Html character_count(const CharacterCount& count);

}  // namespace html
