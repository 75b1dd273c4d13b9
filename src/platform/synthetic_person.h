#pragma once
#include <string>
#include <unordered_set>
#include <vector>

#include "platform/draw.h"
#include "platform/nation.h"
#include "platform/registered_person.h"

namespace platform {

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
