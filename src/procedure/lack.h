#pragma once
#include "law/materials.h"
#include "procedure/impediment.h"

namespace procedure {

/// The reading, where a passage was taken by one.
inline std::variant<law::Provision, law::Reading> ground(law::Provision provision, std::optional<law::Reading> reading) {
  if (reading) return *reading;
  return provision;
}

/// Everything of a checklist that is missing, at once. [materials_1]
inline void add_lacks(const std::vector<law::Material>& checklist, Impediments& to) {
  for (const auto& material : law::missing(checklist))
    to.push_back({ground(material.provision, material.reading), std::string(law::key_of(material.lack)), {{"material", std::string(material.key)}}});
}

}  // namespace procedure
