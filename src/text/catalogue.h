#pragma once
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <span>
#include <vector>

#include "base/embedded.h"

namespace text {

enum class Language { zh, en };
std::string_view tag(Language language);  // "zh-Hans", "en": BCP 47
std::span<const Language> languages();

using Argument = std::pair<std::string_view, std::variant<std::string, std::int64_t>>;

/// words/*.json: each sentence a person reads, keyed; ICU MessageFormat with named arguments.
class Catalogue {
 public:
  /// Parses every message of every language; throws base::Malformed's words where one does not parse, a key is missing in a language,
  /// or placeholders differ between languages.
  explicit Catalogue(std::span<const base::EmbeddedFile> files);
  Catalogue();  // the program's own words/
  ~Catalogue();
  /// The sentence. A key that does not exist is an assertion.
  std::string say(Language language, std::string_view key, std::initializer_list<Argument> arguments = {}) const;
  std::string say(Language language, std::string_view key, const std::vector<Argument>& arguments) const;
  bool has(std::string_view key) const;
  std::vector<std::string> keys() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace text
