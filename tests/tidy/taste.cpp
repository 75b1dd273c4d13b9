#include "taste.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace tidy {
namespace {

/// Every match of a pattern in one of a source's texts.
Findings matches(const Source& source, const std::string& text, const std::regex& pattern, std::string_view what) {
  Findings found;
  std::size_t number = 0;
  for (const auto line : lines(text)) {
    ++number;
    std::match_results<std::string_view::const_iterator> match;
    if (line.find_first_not_of(' ') != std::string_view::npos && std::regex_search(line.begin(), line.end(), match, pattern))
      found.push_back(at(source.file, number, std::string(what) + match.str()));
  }
  return found;
}

std::size_t characters(std::string_view utf8) {
  return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

void add(Findings& all, const Findings& more) { all.insert(all.end(), more.begin(), more.end()); }

}  // namespace

Source source(File file) {
  auto reading = read_cpp(file.text);
  auto drawn = outline(reading.code);
  return {std::move(file), std::move(reading), std::move(drawn)};
}

Sources sources(const Files& files) {
  Sources all;
  for (const auto& file : files) all.push_back(source(file));
  return all;
}

Findings long_files(const Files& files, std::size_t most) {
  Findings found;
  for (const auto& file : files)
    if (const auto length = lines(file.text).size(); length > most) found.push_back(at(file, length, "more than " + std::to_string(most) + " lines"));
  return found;
}

Findings long_functions(const Sources& sources, std::size_t most) {
  Findings found;
  for (const auto& [file, reading, outline] : sources)
    for (const auto& function : outline.functions)
      if (function.last - function.first + 1 > most)
        found.push_back(at(file, function.first, function.name + " has " + std::to_string(function.last - function.first + 1) + " lines"));
  return found;
}

Findings long_lines(const Sources& sources, std::size_t most) {
  Findings found;
  for (const auto& [file, reading, outline] : sources) {
    std::map<std::size_t, std::size_t> quoted;
    for (const auto& literal : reading.literals)
      if (const auto length = characters(literal.text); length > 100) quoted[line_of(file.text, literal.place)] += length;
    std::size_t number = 0;
    for (const auto line : lines(file.text)) {
      ++number;
      const auto own = characters(line) - std::min(quoted[number], characters(line));
      if (own > most) found.push_back(at(file, number, std::to_string(own) + " columns"));
    }
  }
  return found;
}

Findings loose_blanks(const Files& files) {
  Findings found;
  for (const auto& file : files) {
    std::size_t number = 0;
    for (const auto line : lines(file.text)) {
      ++number;
      if (line.find('\t') != std::string_view::npos) found.push_back(at(file, number, "a tab"));
      if (line.ends_with(' ') || line.ends_with('\r')) found.push_back(at(file, number, "a blank at the end"));
    }
    if (!file.text.empty() && !file.text.ends_with('\n')) found.push_back(at(file, number, "no line end at the end"));
  }
  return found;
}

Findings catch_alls(const Sources& sources) {
  static const std::regex any(R"(\bdefault\s*:(?!:)|\bcatch\s*\(\s*\.\.\.\s*\))");
  Findings found;
  for (const auto& source : sources) add(found, matches(source, source.reading.code, any, "catches what nobody thought of: "));
  return found;
}

Findings unfinished(const Sources& sources) {
  static const std::regex promise(R"(\b(TO)(DO)\b|\b(FIX)(ME)\b|//\s*XXX\b|\bHACK\b|\b[Ff]or now\b|\bnot (yet )?implemented\b)");
  Findings found;
  for (const auto& source : sources) add(found, matches(source, source.reading.comments, promise, "promises: "));
  return found;
}

Findings unguarded(const Files& headers) {
  Findings found;
  for (const auto& file : headers)
    if (!("\n" + file.text).contains("\n#pragma once\n")) found.push_back(at(file, 1, "no #pragma once"));
  return found;
}

Findings empty_words(const Sources& sources) {
  static const std::regex word(R"((?:^|[a-z0-9])(?:(Manager|Handler|Helper|Util|Utils|Impl|Data|Info)(?=$|[A-Z0-9])|Service$))");
  static const std::regex part(R"((?:^|_)(?:(manager|handler|helper|helpers|util|utils|impl|data|info)(?=$|_)|service$))");
  Findings found;
  for (const auto& [file, reading, outline] : sources) {
    const std::string name(stem(file.path));
    if (std::regex_search(name, part)) found.push_back(at(file, 1, "an empty word in the file's name"));
    for (const auto& type : outline.types)
      if (std::regex_search(type.name, word)) found.push_back(at(file, type.line, "an empty word in " + type.name));
  }
  return found;
}

Findings misspelt(const Sources& sources) {
  static const std::regex camel(R"([A-Z][A-Za-z0-9]*)");
  static const std::regex acronym(R"([A-Z]{3})");
  static const std::regex snake(R"([a-z][a-z0-9_]*)");
  static const std::regex macro(R"([A-Z][A-Z_]+)");
  Findings found;
  for (const auto& [file, reading, outline] : sources) {
    for (const auto& type : outline.types)
      if (const auto name = type.name.substr(type.name.rfind(':') + 1);
          !name.empty() && !type.name.starts_with("std::") && (!std::regex_match(name, camel) || std::regex_search(name, acronym)))
        found.push_back(at(file, type.line, "a type is written CamelCase: " + type.name));
    for (const auto& function : outline.functions) {
      const bool made = function.name == function.owner.substr(function.owner.rfind(':') + 1) || function.name.starts_with('~');
      if (!made && !std::regex_match(function.name, snake) && !std::regex_match(function.name, macro))
        found.push_back(at(file, function.first, "a function is written snake_case: " + function.name));
    }
  }
  return found;
}

Findings bare_fields(const Sources& sources) {
  Findings found;
  for (const auto& [file, reading, outline] : sources)
    for (const auto& field : outline.private_fields)
      if (!field.name.ends_with('_')) found.push_back(at(file, field.line, "a private member ends in _: " + field.name));
  return found;
}

Findings other_rooms(const Sources& sources) {
  Findings found;
  for (const auto& [file, reading, outline] : sources) {
    const std::string room(folder(file.path));
    const bool opens = std::ranges::any_of(outline.namespaces, [&](const auto& name) { return name == room || name.starts_with(room + "::"); });
    const bool defines = !outline.types.empty() || !outline.functions.empty();
    if (room != "main" && defines && !opens) found.push_back(at(file, 1, "opens no namespace " + room));
  }
  return found;
}

Findings impure(const Sources& sources) {
  static const std::regex world(
      R"(\b(system_clock|steady_clock|high_resolution_clock|getenv|setenv|fopen|ifstream|ofstream|fstream|random_device|mt19937\w*|RAND_bytes)\b)"
      R"(|\b(s?rand|std::time|gettimeofday|clock_gettime|localtime\w*|system)\s*\(|\btime\s*\((nullptr|NULL|0|&)|\bstd::(filesystem|cin|cout|cerr|clog)\b)"
      R"(|::(open|read|write)\s*\()");
  static const std::regex global(R"(^\s*(static|thread_local|inline)\s+(?!const\b|constexpr\b|consteval\b)[^()]*(=.*;|;)\s*$|^\s*thread_local\b)");
  Findings found;
  for (const auto& source : sources) {
    add(found, matches(source, source.reading.code, world, "reaches into the world: "));
    add(found, matches(source, source.reading.code, global, "keeps what changes: "));
  }
  return found;
}

Findings unnamed_tests(const Sources& sources) {
  static const std::regex shape(R"([a-z][a-z0-9_]*: \S.*)");
  static const std::regex test(R"(\b(TEMPLATE_)?TEST_CASE(_METHOD)?\s*\()");
  Findings found;
  std::set<std::string> names;
  for (const auto& [file, reading, outline] : sources)
    for (auto match = std::sregex_iterator(reading.code.begin(), reading.code.end(), test); match != std::sregex_iterator(); ++match) {
      const auto place = static_cast<std::size_t>(match->position());
      const auto literal = std::ranges::find_if(reading.literals, [&](const auto& each) { return each.place > place; });
      if (literal == reading.literals.end() || !std::regex_match(literal->text, shape))
        found.push_back(at(file, line_of(reading.code, place), "a test is named \"of what: fact\""));
      else if (!names.insert(std::string(file.path.substr(0, file.path.rfind('/'))) + literal->text).second)
        found.push_back(at(file, line_of(reading.code, place), "a second test of this name"));
    }
  return found;
}

}  // namespace tidy
