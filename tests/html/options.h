#pragma once
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json.hpp>

#include "html/field.h"
#include "html/fieldset.h"

namespace html_test {

/// An option that the typed parts do not have, or a value that they refuse.
struct Unexpressed : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The options of a fixture, which remember what was asked of them: what was never asked for is not expressed.
class Options {
 public:
  explicit Options(const boost::json::value& value);
  bool has(std::string_view key) const;  // and is not null, false or empty, as templates understand it
  bool is_set(std::string_view key) const;  // whatever it is
  std::string text(std::string_view key, std::string_view otherwise = {}) const;
  std::optional<std::string> value(std::string_view key) const;  // none where it is not there; "" too is a value
  std::optional<bool> maybe(std::string_view key) const;
  bool is_false(std::string_view key) const;  // false in so many words
  bool truth(std::string_view key) const { return maybe(key).value_or(false); }
  int number(std::string_view key, int otherwise) const;
  std::optional<html::Url> url(std::string_view key) const;
  /// The markup under `html_key`, or the text under `text_key`.
  html::Html content(std::string_view text_key = "text", std::string_view html_key = "html") const;
  html::Attributes attributes(std::string_view key = "attributes") const;
  Options object(std::string_view key) const;              // empty where there is none
  std::vector<Options> objects(std::string_view key) const;  // without those that templates skip
  std::vector<std::vector<Options>> rows(std::string_view key) const;
  /// Throws where something was not asked for.
  void finish() const;

 private:
  const boost::json::value* find(std::string_view key) const;
  boost::json::object object_;
  mutable std::set<std::string, std::less<>> asked_;
};

std::string as_text(const boost::json::value& value);

html::Label label(const Options& options);
std::optional<html::Hint> hint(const Options& options);
std::optional<html::ErrorMessage> error(const Options& options);
html::FormGroup form_group(const Options& options, std::string_view before, std::string_view after);
std::optional<html::Fieldset> fieldset(const Options& options);
html::Fieldset fieldset_of(const Options& options);
html::ErrorMessage error_of(const Options& options);

}  // namespace html_test
