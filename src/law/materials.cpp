#include "law/materials.h"

#include "law/eighteen.h"

namespace law {
namespace {

Lack shown(bool is) { return is ? Lack::nothing : Lack::not_shown; }

/// [materials_1] [either_document] one valid document of the two is enough
void add_identity_documents(const Situation& situation, std::vector<Material>& to) {
  const auto passport = validity(situation.passport, situation.on);
  const auto permit = validity(situation.permit, situation.on);
  if (passport == Lack::nothing) to.push_back({"material.passport", Provision::materials_1, {}, Lack::nothing});
  if (permit == Lack::nothing) to.push_back({"material.permanent_residence_permit", Provision::materials_1, {}, Lack::nothing});
  if (passport == Lack::nothing || permit == Lack::nothing) return;
  const auto lack = situation.passport ? passport : permit;
  to.push_back({"material.identity_document", Provision::materials_1, Reading::either_document, lack});
}

Lack of_full_age(const std::optional<Day>& born_on, Day on) {
  if (!born_on) return Lack::age_unknown;
  return age_on(*born_on, on) < full_age ? Lack::too_young : Lack::nothing;
}

/// [either_document] a minor applies through a guardian, with proof; an adult does by an officer's recorded reason alone
void add_guardian(const Situation& situation, std::vector<Material>& to) {
  if (!situation.born_on && !situation.guardian)
    return to.push_back({"material.applicant_age", Provision::materials_1, Reading::either_document,
                         situation.adult_by_reason ? Lack::nothing : Lack::age_unknown});
  const bool minor = situation.born_on && age_on(*situation.born_on, situation.on) < full_age;
  if (!minor && !situation.guardian) return;
  auto materials = guardian_checklist(situation.guardian.value_or(GuardianShows{}), situation.on);
  if (!situation.guardian) materials.pop_back();  // the age of nobody
  for (auto& material : materials) to.push_back(std::move(material));
  if (situation.guardian && !minor && situation.born_on)
    to.push_back({"material.guardian_of_adult", Provision::materials_1, Reading::either_document,
                  situation.guardian->reason_recorded ? Lack::nothing : Lack::reason_needed});
}

/// [materials_3] full capacity: of age, or nearly and by an officer's recorded reason
Lack capacity(const TrusteeShows& trustee, Day on, const Settings& settings) {
  if (!trustee.born_on) return Lack::age_unknown;
  const int age = age_on(*trustee.born_on, on);
  if (age >= settings.trustee_age) return Lack::nothing;
  if (age < settings.trustee_age_by_reason) return Lack::too_young;
  return trustee.reason_recorded ? Lack::nothing : Lack::reason_needed;
}

void add_trustee(const Situation& situation, const Settings& settings, std::vector<Material>& to) {
  if (!situation.trustee) return;
  for (auto& material : trustee_checklist(*situation.trustee, situation.on, settings)) to.push_back(std::move(material));
}

/// [caution_1] the material, and the officer's judgment of it
Lack purpose(const Situation& situation) {
  if (!situation.purpose_material) return Lack::not_shown;
  if (!situation.purpose_reasonable) return Lack::not_judged;
  return *situation.purpose_reasonable ? Lack::nothing : Lack::not_reasonable;
}

}  // namespace

Lack validity(const std::optional<ShownDocument>& document, Day on) {
  if (!document) return Lack::not_shown;
  if (!document->expires_on) return Lack::expiry_unknown;
  return *document->expires_on < on ? Lack::expired : Lack::nothing;
}

/// [materials_2] two more items, and [materials_3]
std::vector<Material> trustee_checklist(const TrusteeShows& trustee, Day on, const Settings& settings) {
  return {{"material.power_of_attorney", Provision::materials_2, {}, shown(trustee.power_of_attorney)},
          {"material.trustee_identity_document", Provision::materials_2, {}, shown(trustee.original_identity_document)},
          {"material.trustee_capacity", Provision::materials_3, {}, capacity(trustee, on, settings)}};
}

std::vector<Material> guardian_checklist(const GuardianShows& guardian, Day on) {
  return {{"material.proof_of_guardianship", Provision::materials_1, Reading::either_document, shown(guardian.proof_of_guardianship)},
          {"material.guardian_identity_document", Provision::materials_1, Reading::either_document, shown(guardian.original_identity_document)},
          {"material.guardian_age", Provision::materials_1, Reading::either_document, of_full_age(guardian.born_on, on)}};
}

std::vector<Material> checklist(const Situation& situation, const Settings& settings) {
  std::vector<Material> list;
  list.push_back({"material.application_form", Provision::materials_1, {}, shown(situation.application_form)});
  add_identity_documents(situation, list);
  add_guardian(situation, list);
  add_trustee(situation, settings, list);
  if (situation.purpose_needed) list.push_back({"material.purpose", Provision::caution_1, {}, purpose(situation)});
  return list;
}

std::vector<Material> missing(const std::vector<Material>& checklist) {
  auto out = checklist;
  std::erase_if(out, [](const Material& one) { return one.lack == Lack::nothing; });
  return out;
}

std::string_view key_of(Lack lack) {
  switch (lack) {
    case Lack::nothing: break;
    case Lack::not_shown: return "lack.not_shown";
    case Lack::expired: return "lack.expired";
    case Lack::expiry_unknown: return "lack.expiry_unknown";
    case Lack::too_young: return "lack.too_young";
    case Lack::reason_needed: return "lack.reason_needed";
    case Lack::age_unknown: return "lack.age_unknown";
    case Lack::not_judged: return "lack.not_judged";
    case Lack::not_reasonable: return "lack.not_reasonable";
  }
  return {};
}

}  // namespace law
