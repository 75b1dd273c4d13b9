#pragma once
#include "law/finding.h"
#include "procedure/acceptance.h"
#include "procedure/platform.h"

// The platforms are asked, and what they answer is found on by explicit law. [caution_4] [innocence_1] [result_1] [result_2] [result_3]
namespace procedure {

/// What an earlier inquiry of the same person ended in: [contradiction]
struct Earlier {
  base::Id inquiry;
  OutcomeKind outcome = OutcomeKind::certificate;
  base::Instant inquired_at{};
  bool operator==(const Earlier&) const = default;
};

struct RecordExtract {
  std::vector<Extract> extracts;      // one of each platform that is configured
  std::vector<Earlier> earlier = {};  // of the same person, in any order
  bool person_in_doubt = false;       // somebody of the same name, birth date and nationality is known by another document, and nobody has said who is who
  bool too_long = false;              // the answers are longer than what is kept of one inquiry: not every record can be explained
};

/// All that an ordinary officer is ever told of an extract: [indistinguishable]
enum class Indication { issue, refuse, needs_verification };

/// What is kept in the open of a platform's answer: [caution_4]. Its digest is not: the digest of an empty answer can be computed, and would
/// tell a sealed record from none; it lies with the extract. [indistinguishable]
struct Asked {
  std::string platform;
  base::Instant answered_at{};
  bool operator==(const Asked&) const = default;
};

/// A circumstance that the service itself raised, which makes the matter complex; its kind opens in the restricted role alone. [time_5] [time_8]
struct Doubt {
  law::Provision circumstance = law::Provision::time_8;
  std::optional<law::Reading> reading = {};
  bool operator==(const Doubt&) const = default;
};

/// The extracts and what they mean, record by record; in the restricted envelope. [every_record_explained]
struct Grounds {
  std::vector<Extract> extracts;
  law::Finding finding;
  std::vector<Doubt> doubts = {};  // none: nothing stands between the finding and a document
  std::uint32_t omitted = 0;       // records that came back besides and are not kept: a person reads them on the platform
  bool operator==(const Grounds&) const = default;
};

struct FindingMade {
  std::vector<Asked> asked;
  base::Instant inquired_at{};  // the earliest answer: the result reflects what was held then: [caution_5]
  Indication indication = Indication::needs_verification;
  base::Id officer;
  bool operator==(const FindingMade&) const = default;
};

/// A platform did not answer; the clock runs on and the case is escalated: [platform_silent]
struct PlatformFellSilent {
  std::vector<std::string> platforms;
  base::Id officer;
  bool operator==(const PlatformFellSilent&) const = default;
};

struct Found {
  FindingMade event;
  Grounds grounds;
};
using ExtractOutcome = std::variant<Found, PlatformFellSilent>;

/// Whom the platforms are asked for.
Sought sought(const Application& application);
ExtractOutcome decide(const ApplicationLodged& lodged, const RecordExtract& command, const Circumstance& at);

}  // namespace procedure
