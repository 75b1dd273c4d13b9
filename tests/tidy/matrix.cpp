#include "matrix.h"

#include <algorithm>
#include <regex>

namespace tidy {
namespace {

bool contains(const std::vector<std::string>& names, const std::string& name) { return std::ranges::find(names, name) != names.end(); }

bool excused(const Matrix& matrix, const std::string& name) {
  return std::ranges::any_of(matrix.not_yet, [&](const auto& line) { return line.first == name; });
}

bool tested(const Matrix& matrix, const std::string& name) {
  return std::ranges::any_of(matrix.tests, [&](const auto& test) { return test.tag == name; });
}

void split(std::vector<Tagged>& all, const std::string& tags, const std::string& test, const std::string& where) {
  static const std::regex tag(R"(\[([^\]]+)\])");
  for (auto match = std::sregex_iterator(tags.begin(), tags.end(), tag); match != std::sregex_iterator(); ++match) all.push_back({test, (*match)[1], where});
}

/// From the bracket at `place` to the one that closes it.
std::size_t closing(std::string_view code, std::size_t place) {
  for (int depth = 0; place < code.size(); ++place) {
    depth += code[place] == '(' ? 1 : code[place] == ')' ? -1 : 0;
    if (depth == 0) break;
  }
  return place;
}

void tests_of(std::vector<Tagged>& all, const Source& source) {
  static const std::regex test(R"(\b(TEMPLATE_)?TEST_CASE\s*\()");
  const auto& code = source.reading.code;
  for (auto match = std::sregex_iterator(code.begin(), code.end(), test); match != std::sregex_iterator(); ++match) {
    const auto open = static_cast<std::size_t>(match->position() + match->length() - 1);
    const auto end = closing(code, open);
    const auto comma = std::min(code.find(',', open), end);
    std::string name, tags;
    for (const auto& literal : source.reading.literals) {
      if (literal.place > open && literal.place < comma) name += literal.text;
      if (literal.place > comma && literal.place < end) tags += literal.text;
    }
    split(all, tags, name, at(source.file, line_of(code, open), name));
  }
}

void comments_of(std::vector<Tagged>& all, const File& file) {
  static const std::regex comment(R"(^\s*(?://|#)\s*((?:\[[a-z_0-9]+\]\s*)+)(.*)$)");
  std::size_t number = 0;
  for (const auto line : lines(file.text)) {
    ++number;
    const std::string spelt(line);
    std::smatch found;
    if (std::regex_match(spelt, found, comment)) split(all, found[1], found[2], at(file, number, found[2].str()));
  }
}

}  // namespace

std::vector<std::string> enumerators(std::string_view header, std::string_view enumeration) {
  static const std::regex word(R"([a-z][a-z0-9_]*)");
  const auto code = read_cpp(header).code;
  const auto open = code.find("{", code.find("enum class " + std::string(enumeration) + " "));
  const auto body = code.substr(open, code.find('}', open) - open);
  std::vector<std::string> names;
  for (auto match = std::sregex_iterator(body.begin(), body.end(), word); match != std::sregex_iterator(); ++match) names.push_back(match->str());
  return names;
}

std::vector<Tagged> tagged(const Sources& tests, const Files& scripts) {
  std::vector<Tagged> all;
  for (const auto& source : tests) tests_of(all, source);
  for (const auto& file : scripts) comments_of(all, file);
  return all;
}

Findings gaps(const Matrix& matrix) {
  Findings found;
  for (const auto* names : {&matrix.provisions, &matrix.readings})
    for (const auto& name : *names)
      if (!tested(matrix, name) && !excused(matrix, name)) found.push_back("no test holds " + name);
  return found;
}

Findings stale(const Matrix& matrix) {
  Findings found;
  for (const auto& [name, reason] : matrix.not_yet) {
    if (!contains(matrix.provisions, name) && !contains(matrix.readings, name)) found.push_back(name + " is neither provision nor reading");
    if (tested(matrix, name)) found.push_back(name + " has a test: strike it from the list");
    if (reason.empty()) found.push_back(name + " has no reason");
  }
  return found;
}

Findings unknown(const Matrix& matrix, const std::set<std::string>& modules) {
  Findings found;
  for (const auto& test : matrix.tests)
    if (!contains(matrix.provisions, test.tag) && !contains(matrix.readings, test.tag) && !modules.contains(test.tag))
      found.push_back(test.where + " [" + test.tag + "] names nothing");
  return found;
}

Findings homeless(const Matrix& matrix, const Files& files) {
  Findings found;
  for (const auto& name : matrix.provisions) {
    const auto path = "tests/provisions/" + name + "_test.cpp";
    if (!excused(matrix, name) && std::ranges::find(files, path, &File::path) == files.end()) found.push_back("no " + path);
  }
  return found;
}

}  // namespace tidy
