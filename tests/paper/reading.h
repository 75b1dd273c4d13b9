#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace paper_test {

/// What is the same for whoever reads: no spaces and line ends (each tool makes its own), composed letters, no marks of direction or joining.
std::string plain(std::string_view text);
bool says(std::string_view text, std::string_view wanted);
/// The text of a PDF file.
std::string by_poppler(const std::string& file);
std::string by_mupdf(const std::string& file);


/// A word on the page and the box of its line, in points from the upper left corner.
struct Word {
  std::string text;
  double left = 0, top = 0, right = 0, bottom = 0;
};
std::vector<Word> words_of(const std::string& file);
/// Whether no word leaves the frame of the documents.
bool within_frame(const std::string& file);

}  // namespace paper_test
