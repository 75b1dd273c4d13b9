#pragma once
#include <string>
#include <unordered_set>
#include <vector>

#include "platform/draw.h"
#include "platform/known_person.h"
#include "platform/nation.h"

namespace platform {

/// A name as a register keeps it.
struct RegisteredName {
  std::string surname, given_names;  // as printed, Latin letters
  std::string native;                // in the script of the passport; empty where that is Latin
  std::string spelling;              // ICAO 9303: SURNAME<<GIVEN<NAMES
  bool operator==(const RegisteredName&) const = default;
};

enum class RegisteredPaper { passport, earlier_passport, permanent_residence_permit };
struct RegisteredDocument {
  RegisteredPaper paper = RegisteredPaper::passport;
  std::string issuer, number;
  bool operator==(const RegisteredDocument&) const = default;
};

/// Everything a register's file says about one person.
struct RegisteredPerson {
  std::vector<RegisteredName> names;  // the present one first
  std::vector<RegisteredDocument> documents;
  BirthDate born;
  std::string nationality;
  char sex = 'X';
  std::vector<law::Record> records;
  bool operator==(const RegisteredPerson&) const = default;
};

/// The spelling of a name from its printed parts.
std::string spelling_of(std::string_view surname, std::string_view given_names);

/// Draws people of many nations who do not exist; the same seed draws the same people. No two of them share a document.
class Population {
 public:
  explicit Population(std::uint64_t seed);
  RegisteredPerson next();

 private:
  struct SpelledPart {
    std::string_view latin, native;
    std::string spelling;
  };
  struct SpelledNation {
    const Nation* nation = nullptr;
    std::vector<SpelledPart> surnames, men, women;
    std::uint64_t first_number = 0, numbers_used = 0;
  };
  SpelledNation& draw_nation();
  RegisteredName draw_name(const SpelledNation& nation, char sex);
  void draw_documents(SpelledNation& nation, law::Day born_on, RegisteredPerson& person);
  void draw_records(law::Day born_on, RegisteredPerson& person);

  Draw draw_;
  std::vector<SpelledNation> nations_;
  std::unordered_set<std::string> permits_;
  std::uint64_t proceedings_ = 0;
};

}  // namespace platform
