#pragma once
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <unicode/msgfmt.h>

#include "text/catalogue.h"

namespace text {

/// A part of a sentence whose placeholders are bare names: text as it stands, or the name of a placeholder.
struct Piece {
  std::string text;
  bool is_name = false;
};

/// One parsed sentence of one language.
class Message {
 public:
  /// Throws std::runtime_error where the pattern is not ICU MessageFormat with named arguments.
  Message(Language language, const std::string& pattern);
  const std::vector<std::string>& placeholders() const { return placeholders_; }  // in order
  std::string say(std::span<const Argument> arguments) const;

 private:
  /// None where a placeholder has a type, or a number is to be written.
  std::optional<std::string> joined(std::span<const Argument> arguments) const;

  std::vector<std::string> placeholders_;
  std::vector<Piece> pieces_;  // where bare names are its only placeholders
  std::string plain_;  // the whole sentence, of one without placeholders
  // An icu::MessageFormat makes its number formats and plural rules on first use, without a lock of its own.
  mutable std::mutex one_at_a_time_;
  std::unique_ptr<icu::MessageFormat> format_;
};

}  // namespace text
