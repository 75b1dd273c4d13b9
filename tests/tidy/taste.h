#pragma once
#include "outline.h"
#include "reading.h"
#include "tree.h"

// One fault of taste a function; each answers where it found it.
namespace tidy {

struct Source {
  File file;
  Reading reading;
  Outline outline;
  bool operator==(const Source&) const = default;
};
using Sources = std::vector<Source>;
Source source(File file);
Sources sources(const Files& files);

Findings long_files(const Files& files, std::size_t most);
Findings long_functions(const Sources& sources, std::size_t most);
/// In characters, not bytes, and without the inside of a literal of more than 100: what is quoted word for word is not broken.
Findings long_lines(const Sources& sources, std::size_t most);
Findings loose_blanks(const Files& files);    // tabs, blanks at a line's end, no line end at the end
Findings catch_alls(const Sources& sources);  // "default:" and "catch (...)"
Findings unfinished(const Sources& sources);  // comments that promise
Findings unguarded(const Files& headers);
Findings empty_words(const Sources& sources);  // Manager, Util …: in names of files and types
Findings misspelt(const Sources& sources);     // types that are not CamelCase, functions that are not snake_case
Findings bare_fields(const Sources& sources);  // private members without "_"
Findings other_rooms(const Sources& sources);  // a file of src/x that opens no namespace x
Findings impure(const Sources& sources);       // clocks, random sources, environment, files, globals
Findings unnamed_tests(const Sources& sources);  // tests that are not named "of what: fact"

}  // namespace tidy
