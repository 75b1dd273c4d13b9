#include "law/identity.h"

#include "base/respelt.h"

namespace law {

std::string_view name(IdentityFault fault) {
  switch (fault) {
    case IdentityFault::number_check_digit: return "number_check_digit";
    case IdentityFault::nationality: return "nationality";
    case IdentityFault::birth_date: return "birth_date";
    case IdentityFault::birth_date_check_digit: return "birth_date_check_digit";
    case IdentityFault::expiry: return "expiry";
    case IdentityFault::expiry_check_digit: return "expiry_check_digit";
    case IdentityFault::optional_check_digit: return "optional_check_digit";
    case IdentityFault::composite_check_digit: return "composite_check_digit";
    case IdentityFault::check_digit: break;
  }
  return "check_digit";
}

std::string document_number_as_recorded(std::string_view typed) {
  std::string number;
  for (const char c : typed)
    if (c != ' ') number += base::in_capitals(c);
  return number;
}

}  // namespace law
