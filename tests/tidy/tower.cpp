#include "tower.h"

#include <algorithm>
#include <regex>
#include <sstream>

#include "reading.h"

namespace tidy {
namespace {

std::set<std::string> words(const std::string& text) {
  std::istringstream in(text);
  std::set<std::string> found;
  for (std::string word; in >> word;) found.insert(word);
  return found;
}

}  // namespace

Folders rows_of_cmake(std::string_view text, std::map<std::string, int>* floors) {
  static const std::regex row(R"(^qingbai_folder\((\w+)(?: USES ([^)]*?))?(?: LIBRARIES [^)]*?)?(?: PRECOMPILED \w+)?(?: TOGETHER \d+)?\)$)");
  static const std::regex floor(R"(^# floor (\d+)$)");
  Folders rows;
  int height = 0;
  for (const auto line : lines(text)) {
    const std::string spelt(line);
    std::smatch found;
    if (std::regex_match(spelt, found, floor)) height = std::stoi(found[1]);
    if (!std::regex_match(spelt, found, row)) continue;
    rows[found[1]] = words(found[2]);
    if (floors) (*floors)[found[1]] = height;
  }
  return rows;
}

Folders rows_of_prose(std::string_view text) {
  static const std::regex row(R"(^\| ([\w, ]+) \| ([\w, ]+) \|$)");
  Folders rows;
  bool inside = false;
  for (const auto line : lines(text)) {
    const std::string spelt(line);
    std::smatch found;
    if (line == "| folder | may include |") inside = true;
    if (!line.starts_with('|')) inside = false;
    if (!inside || !std::regex_match(spelt, found, row) || found[1] == "folder") continue;
    std::string below = found[2], names = found[1];
    std::ranges::replace(below, ',', ' ');
    std::ranges::replace(names, ',', ' ');
    for (const auto& name : words(names)) {
      rows[name] = words(below);
      rows[name].erase("std");
    }
  }
  return rows;
}

std::vector<Include> includes(std::string_view text) {
  static const std::regex include(R"(^\s*#\s*include\s*["<]([^">]+)[">])");
  std::vector<Include> found;
  std::size_t number = 0;
  for (const auto line : lines(text)) {
    ++number;
    std::match_results<std::string_view::const_iterator> match;
    if (line.find("include") != std::string_view::npos && std::regex_search(line.begin(), line.end(), match, include)) found.push_back({match[1], number});
  }
  return found;
}

Findings strays(const Files& files, const Folders& rows) {
  Findings found;
  for (const auto& file : files) {
    const std::string here(folder(file.path));
    if (here == "main") continue;
    const auto row = rows.find(here);
    if (row == rows.end()) {
      found.push_back(at(file, 1, "this folder has no row in cmake/folders.cmake"));
      continue;
    }
    for (const auto& include : includes(file.text)) {
      const auto there = include.name.substr(0, include.name.find('/'));
      if ((rows.contains(there) || there == "main") && there != here && !row->second.contains(there))
        found.push_back(at(file, include.line, here + " may not include " + include.name));
    }
  }
  return found;
}

Findings foreign(const Files& files, const std::vector<std::pair<std::string, std::string>>& allowed) {
  Findings found;
  for (const auto& file : files)
    for (const auto& include : includes(file.text))
      for (const auto& [library, folders] : allowed)
        if (include.name.starts_with(library) && !words(folders).contains(std::string(folder(file.path))))
          found.push_back(at(file, include.line, include.name + " belongs to " + folders));
  return found;
}

Findings circles(const Files& files) {
  std::map<std::string, std::vector<std::string>> below;
  for (const auto& file : files)
    for (const auto& include : includes(file.text)) below[file.path].push_back("src/" + include.name);
  Findings found;
  std::set<std::string> done;
  std::vector<std::string> way;
  const auto visit = [&](const auto& self, const std::string& path) -> void {
    if (const auto again = std::ranges::find(way, path); again != way.end()) {
      std::string circle;
      for (auto step = again; step != way.end(); ++step) circle += *step + " -> ";
      found.push_back(circle + path);
      return;
    }
    if (!below.contains(path) || !done.insert(path).second) return;
    way.push_back(path);
    for (const auto& next : below.at(path)) self(self, next);
    way.pop_back();
  };
  for (const auto& file : files) visit(visit, file.path);
  return found;
}

Findings climbing(const Folders& rows, const std::map<std::string, int>& floors) {
  Findings found;
  for (const auto& [name, row] : rows)
    for (const auto& below : row) {
      const auto there = floors.find(below);
      if (there == floors.end()) {
        found.push_back(name + " uses " + below + ", which is no folder");
      } else if (below != "base" && there->second >= floors.at(name)) {
        found.push_back(name + " uses " + below + ", which is not below it");
      }
    }
  return found;
}

}  // namespace tidy
