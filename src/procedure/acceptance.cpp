#include "procedure/acceptance.h"

#include <algorithm>

#include "law/count.h"
#include "law/eighteen.h"
#include "law/foreign_national.h"
#include "law/numbering.h"
#include "law/route.h"
#include "procedure/lack.h"

namespace procedure {
namespace {

/// The document of a kind that is valid longest: an earlier passport does not stand in the way of the present one.
const IdentityDocument* longest_valid(const Application& application, PaperKind kind) {
  const IdentityDocument* best = application.document.kind == kind ? &application.document : nullptr;
  for (const auto& other : application.other_documents)
    if (other.kind == kind && (best == nullptr || best->expires_on < other.expires_on)) best = &other;
  return best;
}

std::optional<law::ShownDocument> on_record(const Application& application, PaperKind kind) {
  const auto* document = longest_valid(application, kind);
  return document == nullptr ? std::nullopt : std::optional(law::ShownDocument{document->expires_on});
}

// materials_1, either_document: where none on record is valid, no tick changes that: why is said at once, not first that none was seen.
void show_documents(const Application& application, bool passport_confirmed, bool permit_confirmed, law::Situation& to) {
  const auto passport = on_record(application, PaperKind::passport);
  const auto permit = on_record(application, PaperKind::permanent_residence_permit);
  const bool none_valid = law::validity(passport, to.on) != law::Lack::nothing && law::validity(permit, to.on) != law::Lack::nothing;
  if (passport_confirmed || none_valid) to.passport = passport;
  if (permit_confirmed || none_valid) to.permit = permit;
}

law::Situation situation(const Application& application, const AcceptApplication& command, bool purpose_needed, law::Day on) {
  const auto confirmed = [&command](const char* key) { return command.materials.contains(key); };
  law::Situation situation{.on = on, .application_form = confirmed("material.application_form"), .passport = {}, .permit = {},
                           .born_on = application.person.born_on, .adult_by_reason = !command.adult_reason.empty(),
                           .trustee = {}, .guardian = {}, .purpose_needed = purpose_needed,
                           .purpose_material = confirmed("material.purpose"), .purpose_reasonable = {}};
  show_documents(application, confirmed("material.passport"), confirmed("material.permanent_residence_permit"), situation);
  // A proof is found reasonable with a reason that is written down; what nobody answered is not judged.
  if (command.purpose_reasonable && (!*command.purpose_reasonable || !command.purpose_reason.empty()))
    situation.purpose_reasonable = command.purpose_reasonable;
  const auto born_on = application.representative ? application.representative->born_on : std::nullopt;
  if (application.channel == Channel::through_trustee)
    situation.trustee = law::TrusteeShows{confirmed("material.power_of_attorney"), confirmed("material.trustee_identity_document"), born_on,
                                          !command.representative_reason.empty()};
  if (application.channel == Channel::through_guardian)
    situation.guardian = law::GuardianShows{confirmed("material.proof_of_guardianship"), confirmed("material.guardian_identity_document"), born_on,
                                            !command.representative_reason.empty()};
  return situation;
}

// Where the nationality alone sends nobody elsewhere, every passport speaks too: one of another state, or of an organization, leaves it to an officer.
law::Standing standing_of(const Application& application) {
  const auto stated = law::standing({application.person.nationality});
  if (stated != law::Standing::foreign_national) return stated;
  std::vector<std::string> nationalities{application.person.nationality};
  const auto add = [&nationalities](const IdentityDocument& document) {
    if (document.kind == PaperKind::passport) nationalities.push_back(document.issuer);
  };
  add(application.document);
  for (const auto& other : application.other_documents) add(other);
  return law::standing(std::move(nationalities));
}

// residence_1, foreign_national: whom this procedure is for.
void add_standing(const Application& application, Impediments& to) {
  const auto standing = standing_of(application);
  if (standing == law::Standing::foreign_national || standing == law::Standing::officer_decides) return;
  to.push_back({law::Reading::foreign_national, std::string(law::key_of(standing))});
}

// foreign_national: what is doubtful the officer decides, with a reason.
void add_standing_reason(const Application& application, const AcceptApplication& command, Impediments& to) {
  if (standing_of(application) != law::Standing::officer_decides || !command.standing_reason.empty()) return;
  to.push_back({law::Reading::foreign_national, "impediment.standing_reason"});
}

// either_document: a minor applies through a guardian, and nobody else applies for one.
void add_guardian(const Application& application, const Circumstance& at, Impediments& to) {
  if (application.channel == Channel::through_guardian || !application.person.born_on) return;
  if (law::age_on(*application.person.born_on, at.on) < law::full_age) to.push_back({law::Reading::either_document, "impediment.guardian"});
}

// residence_1: the days.
void add_residence(const law::Residence& residence, const law::Settings& settings, Impediments& to) {
  if (residence.enough) return;
  Impediment impediment{law::Provision::residence_1, "impediment.residence",
                        {{"missing", std::to_string(residence.missing)}, {"needed", std::to_string(settings.residence_days)}}};
  if (residence.reached_on) {
    impediment.key = "impediment.residence_until";
    impediment.arguments.emplace_back("date", law::to_text(*residence.reached_on));
  }
  to.push_back(std::move(impediment));
}

// close_call: the officer's reason where the days are nearly too few.
void add_residence_reason(const law::Residence& residence, const AcceptApplication& command, Impediments& to) {
  if (!residence.enough || !residence.officer_decides || !command.residence_reason.empty()) return;
  to.push_back({law::Reading::close_call, "impediment.residence_reason"});
}

// place_1, place_2, last_residence: the organization of the applicant's district, and no other.
void add_place(const Application& application, const Circumstance& at, Impediments& to) {
  const law::Abode abode{application.district, {}};
  const auto route = law::route(at.law.organizations, abode, application.channel == Channel::through_trustee, at.organization, at.on);
  if (route.here) return;
  to.push_back({ground(route.provision, route.reading), "impediment.place",
                {{"organization", route.organization == nullptr ? std::string{} : route.organization->code}}});
}

const law::Organization& organization(const Circumstance& at) {
  return *std::ranges::find(at.law.organizations, at.organization, &law::Organization::code);
}

}  // namespace

std::expected<ApplicationAccepted, Impediments> decide(const ApplicationLodged& lodged, const AcceptApplication& command,
                                                       const std::vector<law::Day>& accepted, const Circumstance& at) {
  const auto& application = lodged.application;
  const auto& settings = at.law.settings;
  const auto count = law::count(at.on, accepted, settings.free_inquiries);
  const auto residence = law::residence(at.on, application.stays, settings.residence_days);

  Impediments impediments;
  add_standing(application, impediments);
  add_standing_reason(application, command, impediments);
  add_residence(residence, settings, impediments);
  add_residence_reason(residence, command, impediments);
  add_guardian(application, at, impediments);
  // materials_1 to materials_3, caution_1: everything that is missing, at once.
  add_lacks(law::checklist(situation(application, command, count.purpose_needed, at.on), settings), impediments);
  add_place(application, at, impediments);
  if (!impediments.empty()) return std::unexpected(std::move(impediments));

  const auto due = law::due(at.law.calendar, at.on, settings.processing_days);
  return ApplicationAccepted{
      .on = at.on,
      .materials = {command.materials.begin(), command.materials.end()},
      .number_in_year = count.number,
      .days_present = residence.days,
      .residence_reason = command.residence_reason,
      .purpose_reason = command.purpose_reason,
      .representative_reason = command.representative_reason,
      .adult_reason = command.adult_reason,
      .standing_reason = command.standing_reason,
      .due_on = *due.day,
      .due_provisional = due.provisional,
      .number_pattern = law::document_number_pattern(settings, organization(at), "acceptance_receipt", law::year_of(at.on)),
      .jurisdiction = at.law.digest,
      .officer = at.officer,
  };
}

Impediments beyond_papers(const Application& application, const Circumstance& at) {
  const auto& settings = at.law.settings;
  Impediments impediments;
  add_standing(application, impediments);
  add_residence(law::residence(at.on, application.stays, settings.residence_days), settings, impediments);
  add_guardian(application, at, impediments);
  return impediments;
}

std::vector<MissingMaterial> missing_materials(const Application& application, const AcceptApplication& seen, const std::vector<law::Day>& accepted,
                                               const Circumstance& at) {
  const auto& settings = at.law.settings;
  const auto count = law::count(at.on, accepted, settings.free_inquiries);
  std::vector<MissingMaterial> missing;
  for (const auto& material : law::missing(law::checklist(situation(application, seen, count.purpose_needed, at.on), settings)))
    missing.push_back({std::string(material.key), std::string(law::key_of(material.lack))});
  return missing;
}

Preview preview(const ApplicationLodged& lodged, const std::vector<law::Day>& accepted, const Circumstance& at) {
  const auto& application = lodged.application;
  const auto& settings = at.law.settings;
  const auto count = law::count(at.on, accepted, settings.free_inquiries);
  Preview preview{{}, law::residence(at.on, application.stays, settings.residence_days), count.number, count.purpose_needed};
  preview.standing_reason_needed = standing_of(application) == law::Standing::officer_decides;
  // With everything confirmed, what still lacks something is what no original on the counter can mend.
  const AcceptApplication everything{.materials = {"material.application_form", "material.passport", "material.permanent_residence_permit",
                                                   "material.power_of_attorney", "material.trustee_identity_document", "material.proof_of_guardianship",
                                                   "material.guardian_identity_document", "material.purpose"},
                                     .residence_reason = {}, .purpose_reason = {}, .representative_reason = {}};
  for (const auto& material : law::checklist(situation(application, everything, count.purpose_needed, at.on), settings)) {
    // What a guardian shows is confirmed where one applies; where none does, no tick makes one.
    const bool of_guardian = material.key == "material.proof_of_guardianship" || material.key == "material.guardian_identity_document";
    if (of_guardian && application.channel != Channel::through_guardian) continue;
    if (everything.materials.contains(std::string(material.key))) preview.materials.emplace_back(material.key);
    if (material.key == "material.applicant_age") preview.adult_reason_needed = true;
    if (material.lack == law::Lack::reason_needed) preview.representative_reason_needed = true;
    if (material.key != "material.identity_document") continue;
    // None of them is valid: each is still looked at, so that what is said is why, not that it was not seen.
    if (longest_valid(application, PaperKind::passport) != nullptr) preview.materials.emplace_back("material.passport");
    if (longest_valid(application, PaperKind::permanent_residence_permit) != nullptr) preview.materials.emplace_back("material.permanent_residence_permit");
  }
  return preview;
}

}  // namespace procedure
