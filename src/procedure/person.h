#pragma once
#include <expected>
#include <set>
#include <variant>
#include <vector>

#include "procedure/extract.h"

// A person known by an identity document: how often an inquiry about them was accepted, over all offices, what it ended in, what is suspected,
// and whom an officer holds to be the same person. [caution_1] [contradiction] [reminder_1] [time_5]
namespace procedure {

/// An inquiry of this person was accepted: counted once, reviews and reissues never. [what_is_an_inquiry]
struct InquiryCounted {
  base::Id inquiry;
  law::Day on;
  bool operator==(const InquiryCounted&) const = default;
};

/// What an inquiry of this person ended in; a later one of the same inquiry takes its place. [contradiction]
struct OutcomeRecorded {
  base::Id inquiry;
  OutcomeKind outcome = OutcomeKind::certificate;
  base::Instant inquired_at{};
  bool operator==(const OutcomeRecorded&) const = default;
};

/// In this inquiry misuse was suspected; the note itself is there. [reminder_1]
struct MisuseNoted {
  base::Id inquiry;
  law::Day on;
  bool operator==(const MisuseNoted&) const = default;
};

/// An officer compared two people of one name, birth date and nationality who share no document. `other` is the other one's stream. [time_5]
struct PersonsHeldSame {
  base::Id other;
  base::Id inquiry;  // in which it was decided
  law::Day on;
  std::string reason;
  base::Id officer;
  bool operator==(const PersonsHeldSame&) const = default;
};
struct PersonsHeldDifferent {
  base::Id other;
  base::Id inquiry;
  law::Day on;
  std::string reason;
  base::Id officer;
  bool operator==(const PersonsHeldDifferent&) const = default;
};

using PersonEvent = std::variant<InquiryCounted, OutcomeRecorded, MisuseNoted, PersonsHeldSame, PersonsHeldDifferent>;

/// What one stream says of whoever shows the document.
struct KnownPerson {
  std::vector<InquiryCounted> inquiries;
  std::vector<Earlier> outcomes;  // the latest of each inquiry
  std::vector<MisuseNoted> misuse;
  std::set<base::Id> same, different;  // other streams
  bool operator==(const KnownPerson&) const = default;
};
KnownPerson apply(KnownPerson person, const PersonEvent& event);

/// By what two people are alike who share no document: the name as ICAO 9303 spells it, birth date and nationality. Empty where one of them is not
/// known, since then nothing can be compared. [time_5]
std::string likeness(const Person& person);

/// An officer says who is who.
struct ComparePersons {
  base::Id other;
  bool same = false;
  std::string reason;
};
std::expected<PersonEvent, Impediments> decide(const ComparePersons& command, const base::Id& inquiry, const Circumstance& at);

}  // namespace procedure
