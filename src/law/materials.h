#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "law/day.h"
#include "law/jurisdiction.h"
#include "law/provision.h"

namespace law {

/// A passport or a permanent residence permit laid on the counter.
struct ShownDocument {
  std::optional<Day> expires_on;  // the last day on which it is valid; none: not known
  bool operator==(const ShownDocument&) const = default;
};

/// Who comes for the applicant, with what they brought: [materials_2] [materials_3]
struct TrusteeShows {
  bool power_of_attorney = false;
  bool original_identity_document = false;
  std::optional<Day> born_on;
  bool reason_recorded = false;  // an officer's, for a trustee of 16 or 17
  bool operator==(const TrusteeShows&) const = default;
};

struct GuardianShows {
  bool proof_of_guardianship = false;
  bool original_identity_document = false;
  std::optional<Day> born_on;
  bool reason_recorded = false;  // an officer's, for the guardian of an adult
  bool operator==(const GuardianShows&) const = default;
};

/// What is laid on the counter for one application, and what must be known of it. No trustee: the applicant came in person.
struct Situation {
  Day on;  // the day of acceptance
  bool application_form = false;
  std::optional<ShownDocument> passport, permit;
  std::optional<Day> born_on;      // the applicant's
  bool adult_by_reason = false;    // an officer recorded why somebody without a birth date is taken for an adult
  std::optional<TrusteeShows> trustee;
  std::optional<GuardianShows> guardian;
  bool purpose_needed = false;     // from `count`
  bool purpose_material = false;
  std::optional<bool> purpose_reasonable;  // the officer's recorded judgment of it
  bool operator==(const Situation&) const = default;
};

/// Why an item of the checklist does not do.
enum class Lack { nothing, not_shown, expired, expiry_unknown, too_young, reason_needed, age_unknown, not_judged, not_reasonable };

/// Valid up to and including the day it expires; where its expiry is not known, not.
Lack validity(const std::optional<ShownDocument>& document, Day on);

/// One item of the checklist. `key` is a key into words/: "material.passport".
struct Material {
  std::string_view key;
  Provision provision = Provision::materials_1;
  std::optional<Reading> reading;
  Lack lack = Lack::nothing;
  bool operator==(const Material&) const = default;
};

/// Every item that this situation needs, in the order of the text, each with what it lacks: nothing is accepted while one lacks something.
std::vector<Material> checklist(const Situation& situation, const Settings& settings = {});
/// The part of it that is about whoever acts for the applicant: so too where they come only after lodging. [trustee_later]
std::vector<Material> trustee_checklist(const TrusteeShows& trustee, Day on, const Settings& settings = {});
std::vector<Material> guardian_checklist(const GuardianShows& guardian, Day on);
/// All that lack something, at once.
std::vector<Material> missing(const std::vector<Material>& checklist);

/// The key into words/ of a lack: "lack.expired"; empty where nothing lacks.
std::string_view key_of(Lack lack);

}  // namespace law
