#pragma once
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/embedded.h"
#include "text/language.h"

namespace text {

/// What fills a message's {name}. A number is written in the language's own way ("1,234"); what is not a quantity
/// (a year, a reference, a room) is passed as text.
using Argument = std::pair<std::string_view, std::variant<std::string, std::int64_t>>;

/// words/*.json: each sentence a person reads, keyed; ICU MessageFormat with named arguments.
/// Answers from any number of threads at once. The sentence is text: whoever writes it into a page or a file escapes it.
class Catalogue {
 public:
  /// Takes one "<language>.json" for each of languages(). Throws std::runtime_error, naming file and key, where a message does not
  /// parse, a key is missing in a language, or placeholders differ between languages.
  explicit Catalogue(std::span<const base::EmbeddedFile> files);
  Catalogue();  // the program's own words/
  ~Catalogue();
  Catalogue(const Catalogue&) = delete;
  Catalogue& operator=(const Catalogue&) = delete;
  /// The sentence. A key that does not exist, or a placeholder without its argument, is an assertion.
  std::string say(Language language, std::string_view key, std::initializer_list<Argument> arguments = {}) const;
  std::string say(Language language, std::string_view key, const std::vector<Argument>& arguments) const;
  bool has(std::string_view key) const;
  std::vector<std::string> keys() const;  // in order
  /// The names that a message's placeholders have, in order.
  const std::vector<std::string>& placeholders(std::string_view key) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// words/ as it was when the program was built.
std::span<const base::EmbeddedFile> embedded_files();

}  // namespace text
