#pragma once
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <unicode/msgfmt.h>

#include "text/catalogue.h"

namespace text {

/// One parsed sentence of one language.
class Message {
 public:
  /// Throws std::runtime_error where the pattern is not ICU MessageFormat with named arguments.
  Message(Language language, const std::string& pattern);
  const std::vector<std::string>& placeholders() const { return placeholders_; }  // in order
  std::string say(std::span<const Argument> arguments) const;

 private:
  std::vector<std::string> placeholders_;
  std::string plain_;  // the whole sentence, of one without placeholders
  // An icu::MessageFormat makes its number formats and plural rules on first use, without a lock of its own.
  mutable std::mutex one_at_a_time_;
  std::unique_ptr<icu::MessageFormat> format_;
};

}  // namespace text
