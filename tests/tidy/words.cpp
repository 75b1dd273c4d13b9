#include "words.h"

#include <algorithm>
#include <boost/json.hpp>
#include <regex>

#include "tower.h"

namespace tidy {
namespace {

std::string family(std::string_view key) { return std::string(key.substr(0, key.find('.'))); }

}  // namespace

std::set<std::string> keys_of(std::string_view json) {
  const auto value = boost::json::parse({json.data(), json.size()});
  std::set<std::string> keys;
  for (const auto& [key, sentence] : value.as_object()) keys.insert(std::string(key.data(), key.size()));
  return keys;
}

bool fits(std::string_view pattern, std::string_view key) {
  const auto star = pattern.find('*');
  if (star == std::string_view::npos) return pattern == key;
  return key.size() + 1 > pattern.size() && key.starts_with(pattern.substr(0, star)) && key.ends_with(pattern.substr(star + 1));
}

Findings speechless(const Sources& sources, const std::set<std::string>& keys) {
  static const std::regex shape(R"([a-z_]+(\.[a-z_A-Z0-9]+)+)");
  static const std::regex file_name(R"(.*\.(pdf|json|key|pem|db|css|js|svg))");
  std::set<std::string> families;
  for (const auto& key : keys) families.insert(family(key));
  Findings found;
  for (const auto& [file, reading, outline] : sources) {
    const auto included = includes(file.text);
    for (const auto& [place, text] : reading.literals) {
      const bool include = std::ranges::find(included, line_of(file.text, place), &Include::line) != included.end();
      if (include || !std::regex_match(text, shape) || std::regex_match(text, file_name)) continue;
      if (families.contains(family(text)) && !keys.contains(text))
        found.push_back(at(file, line_of(file.text, place), "no such key in words/: " + text));
    }
  }
  return found;
}

std::set<std::string> silent(const Sources& sources, const std::set<std::string>& keys, const std::vector<std::pair<std::string, std::string>>& patterns) {
  auto left = keys;
  for (const auto& each : sources)
    for (const auto& literal : each.reading.literals) left.erase(literal.text);
  std::erase_if(left, [&](const auto& key) { return std::ranges::any_of(patterns, [&](const auto& pattern) { return fits(pattern.first, key); }); });
  return left;
}

Findings empty_patterns(const std::vector<std::pair<std::string, std::string>>& patterns, const std::set<std::string>& keys) {
  Findings found;
  for (const auto& [pattern, reason] : patterns) {
    if (std::ranges::none_of(keys, [&](const auto& key) { return fits(pattern, key); })) found.push_back(pattern + " stands for nothing");
    if (reason.empty()) found.push_back(pattern + " has no reason");
  }
  return found;
}

}  // namespace tidy
