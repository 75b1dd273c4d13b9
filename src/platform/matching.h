#pragma once
#include "platform/known_person.h"
#include "platform/name_agreement.h"
#include "procedure/platform.h"

namespace platform {

/// How the register's birth date stands to the one asked for.
///   whole, none: both are known to the day, and are the same or another; in_part: the register knows the beginning, and it agrees
///   unknown:     the register knows nothing
///   not_asked:   the applicant's papers give no full date, the register knows one; neither: nor does the register
enum class BirthAgreement { whole, in_part, none, unknown, not_asked, neither };
/// Nationality and sex: they carry no match alone, and where they differ they forbid a full one.
enum class TraitAgreement { same, other, unknown };

struct Agreement {
  bool document = false;  // a number in common
  NameAgreement name = NameAgreement::none;
  BirthAgreement birth = BirthAgreement::none;
  TraitAgreement nationality = TraitAgreement::unknown;
  TraitAgreement sex = TraitAgreement::unknown;
  bool operator==(const Agreement&) const = default;
};
/// `sought` in the spelling of `canonical`.
Agreement agreement(const procedure::Sought& sought, const KnownPerson& person);

/// What an agreement means; the table with its reasons is docs/formats/register.md: [time_5] [caution_4]
/// `by_name`: name and nationality without a date to compare; in part, unless somebody is this person.
enum class Identity { this_person, in_part, by_name, another };
Identity identity(const Agreement& agreement, bool has_proceedings);

/// Names and numbers in the one way in which they are compared.
procedure::Sought canonical(procedure::Sought sought);

/// The register's answer about people who might be the one sought (each once): one person and nobody else in part is a match (without records where
/// there are no proceedings); anybody in part, or two persons, is a match in part with the records of all of them; nobody is nothing known.
procedure::PlatformAnswer answer(const procedure::Sought& sought, const std::vector<KnownPerson>& people);

}  // namespace platform
