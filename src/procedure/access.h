#pragma once
#include <expected>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "procedure/account.h"
#include "procedure/circumstance.h"
#include "procedure/impediment.h"
#include "procedure/inquiry.h"

// Access to what is on record of a person: who looked and for what, whose work a matter is, the purpose somebody declares where it is nobody's work of
// theirs, and the opening of another organization's matter in an emergency. [reminder_2]
namespace procedure {

/// A look at personal data: by whom, of which inquiry, for what. [reminder_2]
struct Looked {
  base::Id officer;
  std::string organization;
  base::Id inquiry;
  std::string purpose;  // key into words/: "purpose.case", "purpose.print"
  bool restricted = false;
  bool operator==(const Looked&) const = default;
};

/// For what somebody opens a matter that is no work of theirs. What is not among these is not a purpose.
enum class Purpose : std::uint8_t {
  party_asks,   // the applicant or the trustee asks about it, or objects
  supervision,  // decisions are examined: by the person in charge, or from above [review_4]
  misuse,       // suspected misuse is followed up [reminder_1]
  authority     // a court, a procuratorate or another organ asks by law
};
/// "party_asks": below "purpose.declared." in words/.
std::string_view name(Purpose purpose);
std::optional<Purpose> parse_purpose(std::string_view name);
const std::vector<Purpose>& all_purposes();

struct DeclarePurpose {
  Purpose purpose = Purpose::party_asks;
  std::string reason;
};
/// It holds for the day on which it is declared.
struct PurposeDeclared {
  base::Id officer;
  std::string organization;
  base::Id inquiry;
  Purpose purpose = Purpose::party_asks;
  std::string reason;
  law::Day on;
  bool operator==(const PurposeDeclared&) const = default;
};
std::expected<PurposeDeclared, Impediments> decide(const base::Id& inquiry, const DeclarePurpose& command, const Circumstance& at);

using AccessEvent = std::variant<Looked, PurposeDeclared>;

/// An emergency: a case officer or a person in charge opens the matter of another organization, to see it and nothing else.
struct OpenInEmergency {
  std::string reason;
};
struct EmergencyOpened {
  base::Id inquiry;
  std::string kept_by;       // the organization that keeps the matter
  std::string organization;  // the officer's
  std::string reason;
  base::Instant until{};     // it closes by itself
  law::Day on;
  base::Id officer;
  bool operator==(const EmergencyOpened&) const = default;
};
/// A second officer looked into it.
struct ExamineEmergency {
  bool justified = false;
  std::string reason;
};
struct EmergencyExamined {
  bool justified = false;
  std::string reason;
  law::Day on;
  base::Id officer;
  bool operator==(const EmergencyExamined&) const = default;
};
/// A day went by, and nobody had: the alarm rings once.
struct EmergencyOverdue {
  law::Day on;
  bool operator==(const EmergencyOverdue&) const = default;
};
using EmergencyEvent = std::variant<EmergencyOpened, EmergencyExamined, EmergencyOverdue>;

struct Emergency {
  EmergencyOpened opened;
  base::Instant at{};
  std::optional<EmergencyExamined> examined = {};
  bool overdue = false;
  bool operator==(const Emergency&) const = default;
};

inline constexpr std::chrono::minutes emergency_lasts{30};
inline constexpr std::chrono::hours emergency_examined_within{24};

/// `kept_by`: the organization that keeps the inquiry; `now`: the moment of the act.
std::expected<EmergencyOpened, Impediments> decide(const base::Id& inquiry, const std::string& kept_by, const OpenInEmergency& command, base::Instant now,
                                                   const Circumstance& at);
std::expected<EmergencyExamined, Impediments> decide(const Emergency& emergency, const ExamineEmergency& command, const Circumstance& at);

/// The state after one more event; none before it was opened.
std::optional<Emergency> apply(std::optional<Emergency> state, const EmergencyEvent& event, const Stamp& stamp);
/// "open", "overdue" or "examined": the word in the list of emergencies and below "emergency.state." in words/.
std::string_view name(const Emergency& emergency);

/// The roles whose work a matter is, as it stands: whoever may do now what brings it on. Of a matter that has ended there are none, unless a review of its
/// document is open.
std::set<Role> awaited(const Inquiry& state);

}  // namespace procedure
