#pragma once
#include <functional>
#include <map>
#include <string>

#include "options.h"

namespace html_test {

/// From the templates' options to our typed parts, a component a row. Where the templates fall back on English words, these fill them in:
/// the parts themselves have none.
const std::map<std::string, std::function<html::Html(const Options&)>>& mappings();

html::Html input(const Options& options);
html::Html textarea(const Options& options);
html::Html select(const Options& options);
html::Html radios(const Options& options);
html::Html checkboxes(const Options& options);
html::Html date_input(const Options& options);
html::Html file_upload(const Options& options);
html::Html character_count(const Options& options);
html::Html button(const Options& options);

}  // namespace html_test
