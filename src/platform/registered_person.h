#pragma once
#include <string>
#include <vector>

#include "platform/known_person.h"

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

}  // namespace platform
