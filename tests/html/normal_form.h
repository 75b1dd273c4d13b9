#pragma once
#include <string>
#include <string_view>

namespace html_test {

/// The document's tree in one spelling: a token a line, attributes and classes sorted, blanks between words collapsed, references decoded.
/// Two pieces of markup with the same normal form make the same elements, attributes and words.
std::string normal_form(std::string_view markup);

}  // namespace html_test
