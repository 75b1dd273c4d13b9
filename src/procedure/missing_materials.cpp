#include "procedure/missing_materials.h"

namespace procedure {

std::expected<MissingMaterialsNoticed, Impediments> decide(const ApplicationLodged& lodged, const NoticeMissingMaterials& command,
                                                           const std::vector<law::Day>& accepted, const Circumstance& at) {
  // foreign_national, residence_1: whom no paper helps is told that, and not to complete their papers and come again.
  if (auto impediments = beyond_papers(lodged.application, at); !impediments.empty()) return std::unexpected(std::move(impediments));
  auto missing = missing_materials(lodged.application, command.seen, accepted, at);
  // materials_1: where nothing is missing there is nothing to notify of: it is accepted, or what stands in the way is told.
  if (missing.empty()) return std::unexpected(Impediments{{law::Provision::materials_1, "impediment.nothing_missing"}});
  auto pattern = number_pattern(at.law, lodged.organization, name(NoticeKind::missing_materials), at.on);
  return MissingMaterialsNoticed{at.on, std::move(missing), std::move(pattern), at.officer};
}

}  // namespace procedure
