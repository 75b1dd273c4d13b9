#pragma once
#include <set>

#include "procedure/lodging.h"

// Acceptance: the application is taken into processing and the limit starts, once nothing is missing. [time_1] [materials_1]
namespace procedure {

/// Who accepts says what was seen on the counter.
struct AcceptApplication {
  std::set<std::string> materials;        // keys of the checklist, each seen as an original and confirmed
  std::string residence_reason;           // the officer's, where the count of days is a close call: [close_call]
  std::string purpose_reason;             // the officer's judgment of the proof of purpose, from the fourth inquiry on: [caution_1]
  std::string representative_reason;      // the officer's, for a trustee of 16 or 17 [materials_3], and for the guardian of an adult [either_document]
  std::string adult_reason = {};          // the officer's, for taking somebody without a birth date for an adult: [either_document]
  std::string standing_reason = {};       // the officer's, for somebody stateless or of more than one nationality: [foreign_national]
  std::optional<bool> purpose_reasonable = {};  // what the officer found of the proof; none: not judged, whatever was written [caution_1]
};

struct ApplicationAccepted {
  law::Day on;
  std::vector<std::string> materials;
  int number_in_year = 1;                 // [caution_1]
  int days_present = 0;                   // [residence_1]
  std::string residence_reason, purpose_reason, representative_reason, adult_reason, standing_reason;
  law::Day due_on;                        // promised to the applicant: [time_1]
  bool due_provisional = false;           // [provisional]
  std::string number_pattern;             // of the Acceptance Receipt; its ordinal is handed out by the writer: [numbering]
  base::Digest jurisdiction{};            // the data by which this was decided
  base::Id officer;
  bool operator==(const ApplicationAccepted&) const = default;
};

/// `accepted` are the days on which inquiries of the same person were accepted before, at any office.
std::expected<ApplicationAccepted, Impediments> decide(const ApplicationLodged& lodged, const AcceptApplication& command,
                                                       const std::vector<law::Day>& accepted, const Circumstance& at);

/// What has to lie on the counter for this application, and what the law says of it besides, before anything is confirmed.
struct Preview {
  std::vector<std::string> materials;  // keys of the checklist, in its order
  law::Residence residence;
  int number_in_year = 1;
  bool purpose_needed = false;
  bool representative_reason_needed = false;
  bool adult_reason_needed = false;
  bool standing_reason_needed = false;
};
/// What stands in the way of acceptance and no paper mends, nor an officer's reason: whom this procedure is for, the days, a minor without a guardian; empty
/// where nothing does. What lies at another place is transferred, and is none of it. [foreign_national] [residence_1] [either_document]
Impediments beyond_papers(const Application& application, const Circumstance& at);
/// What does not do of what lies there, in the order of the checklist; empty where acceptance lacks no material. [materials_1]
std::vector<MissingMaterial> missing_materials(const Application& application, const AcceptApplication& seen, const std::vector<law::Day>& accepted,
                                               const Circumstance& at);

Preview preview(const ApplicationLodged& lodged, const std::vector<law::Day>& accepted, const Circumstance& at);

}  // namespace procedure
