#include "law/foreign_national.h"

#include <algorithm>

#include "law/state_codes.h"

namespace law {

namespace {

/// A state of ISO 3166-1, or one of the two that ICAO adds: Kosovo, and Utopia, whose passports are specimens.
bool is_state(std::string_view code) { return !numeric_of(code).empty() || code == "RKS" || code == "UTO"; }

}  // namespace

Standing standing(std::vector<std::string> nationalities) {
  // a British National (Overseas) may be a resident of Hong Kong
  if (std::ranges::count(nationalities, "GBN") > 0) return Standing::officer_decides;
  for (auto& code : nationalities) code = state_of_zone_code(code);
  std::ranges::sort(nationalities);
  const auto repeated = std::ranges::unique(nationalities);
  nationalities.erase(repeated.begin(), repeated.end());
  // nothing known, or more than one nationality
  if (nationalities.size() != 1) return Standing::officer_decides;
  const auto& code = nationalities.front();
  if (code == "CHN") return Standing::chinese_national;
  if (code == "HKG") return Standing::hong_kong;
  if (code == "MAC") return Standing::macao;
  if (code == "TWN") return Standing::taiwan;
  // stateless, an organization's document, or a code nobody knows
  if (!is_state(code)) return Standing::officer_decides;
  return Standing::foreign_national;
}

std::string_view key_of(Standing standing) {
  switch (standing) {
    case Standing::foreign_national: break;
    case Standing::chinese_national: return "standing.chinese_national";
    case Standing::hong_kong: return "standing.hong_kong";
    case Standing::macao: return "standing.macao";
    case Standing::taiwan: return "standing.taiwan";
    case Standing::officer_decides: return "standing.officer_decides";
  }
  return {};
}

}  // namespace law
