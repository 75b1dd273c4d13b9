#pragma once
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "law/provision.h"

namespace procedure {

/// Why the law says no: the provision or reading, a key into words/ and what the sentence speaks of. It leaves no event.
struct Impediment {
  std::variant<law::Provision, law::Reading> ground;
  std::string key;
  std::vector<std::pair<std::string, std::string>> arguments = {};
  bool operator==(const Impediment&) const = default;
};

/// Never empty; everything that stands in the way is named at once: [materials_1]
using Impediments = std::vector<Impediment>;

/// The key of every impediment that the law knows; a test holds it against the guards, and each sentence against words/.
std::vector<std::string> all_impediments();

}  // namespace procedure
