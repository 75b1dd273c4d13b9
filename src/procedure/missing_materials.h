#pragma once
#include "procedure/acceptance.h"
#include "procedure/notice.h"

// Missing materials: nothing is accepted, and all that is missing is named at once, in writing. [materials_1] [document_6]
namespace procedure {

/// What was seen on the counter; the rest is missing.
struct NoticeMissingMaterials {
  AcceptApplication seen;
};

struct MissingMaterialsNoticed {
  law::Day on;
  std::vector<MissingMaterial> missing;  // in the order of the checklist
  std::string number_pattern;            // of the notice
  base::Id officer;
  bool operator==(const MissingMaterialsNoticed&) const = default;
};

/// `accepted` as for acceptance: the fourth inquiry of the year needs its proof of purpose. [caution_1]
std::expected<MissingMaterialsNoticed, Impediments> decide(const ApplicationLodged& lodged, const NoticeMissingMaterials& command,
                                                           const std::vector<law::Day>& accepted, const Circumstance& at);

}  // namespace procedure
