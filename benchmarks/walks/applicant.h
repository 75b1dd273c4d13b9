#pragma once
#include <cstdint>
#include <random>
#include <string>

namespace walks {

/// Somebody who does not exist and of whom no register knows anything: passport numbers and names here are of no pattern that
/// `qingbai register generate` draws.
struct Applicant {
  std::string surname;
  std::string given_names;
  std::string native_name;
  std::string chinese_name;
  std::string passport;
  std::string strokes;  // the signature, as the page's script would send it
  int birth_year = 1990;
};

/// Another one each time; the names in eight scripts by turns.
class Applicants {
 public:
  explicit Applicants(std::uint64_t seed) : random_(seed) {}
  Applicant next();

 private:
  std::string letters(std::size_t count);
  std::string strokes();
  std::mt19937_64 random_;
  std::size_t drawn_ = 0;
};

}  // namespace walks
