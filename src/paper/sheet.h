#pragma once
#include <string>
#include <vector>

#include "text/language.h"

namespace paper {

/// A text in both languages; Chinese counts.
struct Bilingual {
  std::string zh, en;
  bool operator==(const Bilingual&) const = default;
};

struct SheetChoice {
  Bilingual label;
  bool chosen = false;
  bool operator==(const SheetChoice&) const = default;
};

/// One field of a form: room to write in, or choices to tick. `tag` names it for programs ("applicant.surname").
struct SheetCell {
  std::string tag;
  Bilingual label;
  std::string value = {};                    // written in beforehand; empty: left free
  std::vector<SheetChoice> choices = {};
  int span = 12;                             // of the twelve columns of a row
  int lines = 1;                             // of writing
  bool operator==(const SheetCell&) const = default;
};

/// A heading, a text to be read, rows of fields; each may be missing.
struct SheetSection {
  Bilingual heading;
  Bilingual text = {};
  std::vector<std::vector<SheetCell>> rows = {};
  bool operator==(const SheetSection&) const = default;
};

/// A form that people fill in and sign: one description, from which the .docx and the PDF are made, so that both say the same. It is handed in at the
/// counter and is no document of the organization: nothing signs it. [annexes_not_at_hand] [at_the_counter]
struct Sheet {
  Bilingual title;
  Bilingual lead;  // what to do with it
  std::vector<SheetSection> sections;
  Bilingual foot;  // which language counts
  bool operator==(const Sheet&) const = default;
};

}  // namespace paper
