#include "law/check_digit.h"

namespace law {

char check_digit_731(std::string_view text) {
  constexpr int weights[] = {7, 3, 1};
  int sum = 0;
  for (unsigned i = 0; const char c : text) {
    int value = 0;
    if (c >= '0' && c <= '9') value = c - '0';
    if (c >= 'A' && c <= 'Z') value = c - 'A' + 10;
    sum = (sum + value * weights[i++ % 3]) % 10;
  }
  return static_cast<char>('0' + sum);
}

char check_character_11_2(std::string_view digits) {
  int remainder = 0;
  for (const char c : digits) remainder = (remainder + (c - '0')) * 2 % 11;
  const int check = (12 - remainder) % 11;
  return check == 10 ? 'X' : static_cast<char>('0' + check);
}

}  // namespace law
