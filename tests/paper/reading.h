#pragma once
#include <string>
#include <string_view>

namespace paper_test {

/// What is the same for whoever reads: no spaces and line ends (each tool makes its own), composed letters, no marks of direction or joining.
std::string plain(std::string_view text);
bool says(std::string_view text, std::string_view wanted);
/// The text of a PDF file.
std::string by_poppler(const std::string& file);
std::string by_mupdf(const std::string& file);

}  // namespace paper_test
