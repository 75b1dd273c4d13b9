#pragma once
#include <map>
#include <set>
#include <string>

#include "tree.h"

// The tower: which folder of src/ may include which.
namespace tidy {

using Folders = std::map<std::string, std::set<std::string>>;

/// The rows of cmake/folders.cmake: "qingbai_folder(law USES base LIBRARIES …)". `floors` answers the floor each stands on.
Folders rows_of_cmake(std::string_view text, std::map<std::string, int>* floors = nullptr);
/// The rows of the table of docs/architecture.md: "| law | base |".
Folders rows_of_prose(std::string_view text);

struct Include {
  std::string name;
  std::size_t line = 0;
  bool operator==(const Include&) const = default;
};
std::vector<Include> includes(std::string_view text);

/// Includes that go where the folder's row does not lead.
Findings strays(const Files& files, const Folders& rows);
/// Libraries where they do not belong; `allowed`: the header's beginning and the folders.
Findings foreign(const Files& files, const std::vector<std::pair<std::string, std::string>>& allowed);
/// Files that include themselves over others, each circle once.
Findings circles(const Files& files);
/// Rows that lead up or across: to a higher floor, or to another folder of the same floor that is not below by name.
Findings climbing(const Folders& rows, const std::map<std::string, int>& floors);

}  // namespace tidy
