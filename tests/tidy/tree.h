#pragma once
#include <string>
#include <string_view>
#include <vector>

// The source tree as text: what the tests of taste read.
namespace tidy {

struct File {
  std::string path;  // below the tree's root: "src/law/day.h"
  std::string text;
  bool operator==(const File&) const = default;
};
using Files = std::vector<File>;

/// Every text file of the tree in the order of its path, but for what .gitignore leaves out.
/// The root is where the program was built from; QINGBAI_TREE names another one.
const Files& tree();

/// Those whose path begins with one of the folders ("src/"; empty: any) and ends with one of the endings (".h").
Files chosen(const Files& files, const std::vector<std::string_view>& folders, const std::vector<std::string_view>& endings);
/// The C++ of the folders.
Files cpp(const Files& files, const std::vector<std::string_view>& folders);
/// The text of the file of this path; throws std::runtime_error where there is none.
const std::string& text_of(const Files& files, std::string_view path);

std::vector<std::string_view> lines(std::string_view text);
/// The lines of a list of names: one a line, what follows the first space is the reason; '#' begins a comment.
std::vector<std::pair<std::string, std::string>> listed(std::string_view text);
/// "law" of "src/law/day.h"; empty outside src/.
std::string_view folder(std::string_view path);
/// "day" of "src/law/day.h".
std::string_view stem(std::string_view path);

/// What a test complains of, one "path:line: what" each.
using Findings = std::vector<std::string>;
std::string at(const File& file, std::size_t line, std::string_view what);
std::string joined(const Findings& findings);

}  // namespace tidy
