#include "law/organization.h"

#include <algorithm>

namespace law {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_in_any_case(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

bool is_called(const Organization& organization, std::string_view district) {
  return same_in_any_case(organization.district_en, district) || organization.district_zh == district || organization.district_zh + "区" == district ||
         organization.code == district;
}

bool is_valid_on(const Organization& organization, Day on) {
  return (!organization.valid_from || *organization.valid_from <= on) && (!organization.valid_until || on <= *organization.valid_until);
}

}  // namespace

const Organization* organization_of(const std::vector<Organization>& all, std::string_view district, Day on) {
  const auto found = std::ranges::find_if(all, [&](const auto& one) { return is_called(one, district) && is_valid_on(one, on); });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace law
