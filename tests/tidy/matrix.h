#pragma once
#include <map>
#include <set>
#include <string>

#include "taste.h"

// The matrix: which provision and which reading is held by which tests.
namespace tidy {

/// The names of an enumeration of src/law/provision.h.
std::vector<std::string> enumerators(std::string_view header, std::string_view enumeration);

struct Tagged {
  std::string test, tag, where;
  bool operator==(const Tagged&) const = default;
};
/// Every tag of every test: of TEST_CASE("…", "[tag]") in C++, and of comments "[tag]" in scripts of tests/browser and tests/commands.
std::vector<Tagged> tagged(const Sources& tests, const Files& scripts);

struct Matrix {
  std::vector<std::string> provisions, readings;
  std::vector<Tagged> tests;
  std::vector<std::pair<std::string, std::string>> not_yet;
  bool operator==(const Matrix&) const = default;
};
Findings gaps(const Matrix& matrix);                                     // names without a test that no line excuses
Findings stale(const Matrix& matrix);                                    // lines that excuse what is not so
Findings unknown(const Matrix& matrix, const std::set<std::string>& modules);  // tags that name nothing
/// Provisions without tests/provisions/<name>_test.cpp.
Findings homeless(const Matrix& matrix, const Files& files);

}  // namespace tidy
