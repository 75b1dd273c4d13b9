#include "procedure/circumstance.h"

namespace procedure {

std::string numbered(const std::string& pattern, std::uint64_t ordinal) {
  auto text = pattern;
  const auto at = text.find("{n}");
  if (at != std::string::npos) text.replace(at, 3, std::to_string(ordinal));
  return text;
}

}  // namespace procedure
