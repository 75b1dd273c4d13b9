#pragma once
#include <span>
#include <string_view>

namespace platform {

/// A part of a name in Latin letters as a passport prints it, and in the passport's own script (empty where that is Latin).
struct NamePart {
  std::string_view latin, native;
  bool operator==(const NamePart&) const = default;
};

/// How a nation's people are called and its passports numbered; the words are ours, nobody is meant by them.
struct Nation {
  std::string_view code;      // ISO 3166-1 alpha-3
  int numeric;                // ISO 3166-1 numeric
  int share;                  // of 1000 synthetic people
  std::string_view numbers;   // of passports: # a digit, @ a letter, else itself; no two nations' patterns can yield one number
  std::string_view glue;      // between the parts of a native name
  bool surname_first;         // in the native name
  bool feminine_a;            // a woman's surname ends in -a where a man's ends in a consonant
  int surnames_worn;          // parts of a surname, at most
  int given_names_worn;       // given names, at most
  std::span<const NamePart> surnames, men, women;
};

std::span<const Nation> nations();

/// The lists, by where their names come from.
struct NameLists {
  std::span<const NamePart> surnames, men, women;
};
NameLists english_names();
NameLists german_names();
NameLists french_names();
NameLists spanish_names();
NameLists portuguese_names();
NameLists nordic_names();
NameLists polish_names();
NameLists turkish_names();
NameLists vietnamese_names();
NameLists russian_names();
NameLists ukrainian_names();
NameLists arabic_names();
NameLists hindi_names();
NameLists thai_names();
NameLists chinese_names();
NameLists japanese_names();
NameLists korean_names();
NameLists nigerian_names();

}  // namespace platform
