#include "walks/applicant.h"

#include <array>
#include <string_view>

namespace walks {
namespace {

constexpr std::array<std::string_view, 8> natives{"Иванова Мария", "محمد بن عبد الله", "अनिता शर्मा", "김민수", "", "สมชาย ใจดี", "山田太郎", "Müller Jürgen"};
constexpr std::size_t points = 160;  // of a signature drawn in three or four seconds
constexpr std::size_t points_a_stroke = 40;

}  // namespace

std::string Applicants::letters(std::size_t count) {
  constexpr std::string_view consonants = "BCDFGHJKLMNPQRSTVWXYZ";
  constexpr std::string_view vowels = "AEIOU";
  std::string made;
  for (std::size_t i = 0; i < count; ++i) made += i % 2 == 0 ? consonants[random_() % consonants.size()] : vowels[random_() % vowels.size()];
  return made;
}

std::string Applicants::strokes() {
  std::string strokes = "{\"width\":600,\"height\":200,\"strokes\":[";
  for (std::size_t i = 0; i < points; ++i) {
    if (i % points_a_stroke == 0) strokes += i == 0 ? "[" : "],[";
    else strokes += ',';
    strokes += std::to_string(20 + i * 3 + random_() % 20) + "," + std::to_string(40 + random_() % 120);
  }
  return strokes + "]]}";
}

Applicant Applicants::next() {
  Applicant made{letters(9), letters(7), std::string(natives[drawn_ % natives.size()]), drawn_ % 2 == 0 ? "穆安娜" : "", "QB", strokes(), {}};
  for (auto number = random_(); made.passport.size() < 12; number /= 10) made.passport += static_cast<char>('0' + number % 10);
  made.birth_year = 1950 + static_cast<int>(random_() % 50);
  ++drawn_;
  return made;
}

}  // namespace walks
