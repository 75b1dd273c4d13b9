#include "platform/matching.h"

#include <algorithm>

namespace platform {
namespace {

using procedure::Criterion;

NameAgreement best_name(const std::string& sought, const std::vector<std::string>& names) {
  auto best = NameAgreement::unknown;
  for (const auto& name : names) {
    const auto here = name_agreement(sought, name);
    if (here == NameAgreement::whole) return here;
    if (best != NameAgreement::in_part && here != NameAgreement::unknown) best = here;
  }
  return best;
}

BirthAgreement birth(const std::optional<law::Day>& sought, const BirthDate& held) {
  constexpr std::size_t to_the_day = 10;
  if (!sought) return held.known.size() == to_the_day ? BirthAgreement::not_asked : BirthAgreement::neither;
  if (held.known.empty()) return BirthAgreement::unknown;
  const auto day = law::to_text(*sought);
  if (day == held.known) return BirthAgreement::whole;
  return day.starts_with(held.known) ? BirthAgreement::in_part : BirthAgreement::none;
}

// ICAO 9303-3, section 5: D in a zone is DEU; XXX is an unspecified nationality.
std::string_view state(std::string_view code) {
  if (code == "D") return "DEU";
  return code == "XXX" ? std::string_view{} : code;
}

TraitAgreement trait(bool known, bool equal) { return !known ? TraitAgreement::unknown : equal ? TraitAgreement::same : TraitAgreement::other; }

std::vector<Criterion> agreeing(const Agreement& a) {
  std::vector<Criterion> criteria;
  if (a.document) criteria.push_back(Criterion::document_number);
  if (a.name == NameAgreement::whole) criteria.push_back(Criterion::name);
  if (a.birth == BirthAgreement::whole) criteria.push_back(Criterion::birth_date);
  return criteria;
}

void unite(std::vector<Criterion>& all, const std::vector<Criterion>& more) {
  all.insert(all.end(), more.begin(), more.end());
  std::ranges::sort(all);
  all.erase(std::ranges::unique(all).begin(), all.end());
}

}  // namespace

Agreement agreement(const procedure::Sought& sought, const KnownPerson& person) {
  const auto held = [&](const std::string& number) { return std::ranges::find(person.document_numbers, number) != person.document_numbers.end(); };
  const auto wanted = state(sought.nationality);
  const auto known = state(person.nationality);
  return {.document = std::ranges::any_of(sought.document_numbers, held),
          .name = best_name(sought.mrz_name, person.names),
          .birth = birth(sought.born_on, person.born),
          .nationality = trait(!wanted.empty() && !known.empty(), wanted == known),
          .sex = trait(sought.sex != 'X' && person.sex != 'X', sought.sex == person.sex)};
}

Identity identity(const Agreement& a, bool has_proceedings) {
  const bool name = a.name == NameAgreement::whole;
  const bool birth = a.birth == BirthAgreement::whole;
  const bool contradicted = a.nationality == TraitAgreement::other || a.sex == TraitAgreement::other;
  const bool nation = a.nationality == TraitAgreement::same;
  const bool not_asked = a.birth == BirthAgreement::not_asked || a.birth == BirthAgreement::neither;
  // 1. The document, and everything that was asked for: this person.
  if (a.document && name && (birth || not_asked) && !contradicted) return Identity::this_person;
  // 2. The document, but not the rest: whose it is needs verification, proceedings or none.
  if (a.document) return Identity::in_part;
  // Without a document in common nobody is sure to be meant; somebody without proceedings then leaves nothing to verify.
  if (!has_proceedings) return Identity::another;
  // 3. A renewed passport, or a namesake born on the same day.
  if (name && birth) return Identity::in_part;
  // 4. The register knows the birth date only as far as it agrees.
  if (name && a.birth == BirthAgreement::in_part && !contradicted) return Identity::in_part;
  // 5. The register knows no birth date, or neither side a full one: the name alone never, the name with the nationality. Whose papers give no full date
  // is registered without one as well, so a person of known birth date is somebody else.
  if (name && (a.birth == BirthAgreement::unknown || a.birth == BirthAgreement::neither) && nation && !contradicted) return Identity::by_name;
  // 6. A given name left out in one of two passports.
  if (a.name == NameAgreement::in_part && birth && nation && !contradicted) return Identity::in_part;
  return Identity::another;
}

procedure::Sought canonical(procedure::Sought sought) {
  for (auto& number : sought.document_numbers) number = document_number_key(number);
  std::ranges::sort(sought.document_numbers);
  sought.document_numbers.erase(std::ranges::unique(sought.document_numbers).begin(), sought.document_numbers.end());
  std::erase(sought.document_numbers, "");
  sought.mrz_name = canonical_name(sought.mrz_name);
  std::erase(sought.nationality, '<');
  return sought;
}

procedure::PlatformAnswer answer(const procedure::Sought& sought, const std::vector<KnownPerson>& people) {
  std::vector<Agreement> agreements;
  std::vector<Identity> identities;
  for (const auto& person : people) {
    agreements.push_back(agreement(sought, person));
    identities.push_back(identity(agreements.back(), !person.records.empty()));
  }
  const auto whole = std::ranges::count(identities, Identity::this_person);
  // Whom a document has told apart is not mixed up again with everybody of the name.
  if (whole > 0) std::ranges::replace(identities, Identity::by_name, Identity::another);
  std::size_t meant = 0;
  std::vector<Criterion> criteria;
  std::vector<law::Record> records;
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (identities[i] == Identity::another) continue;
    ++meant;
    unite(criteria, agreeing(agreements[i]));
    records.insert(records.end(), people[i].records.begin(), people[i].records.end());
  }
  if (meant == 0) return procedure::NothingKnown{};
  if (meant == 1 && whole == 1) return procedure::Match{std::move(records)};
  return procedure::PartialMatch{std::move(criteria), std::move(records)};
}

}  // namespace platform
