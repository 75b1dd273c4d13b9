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
  if (!sought) return BirthAgreement::not_asked;
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
  // 1. The document, and everything that was asked for: this person.
  if (a.document && name && (birth || a.birth == BirthAgreement::not_asked) && !contradicted) return Identity::this_person;
  // 2. The document, but not the rest: whose it is needs verification, proceedings or none.
  if (a.document) return Identity::in_part;
  // Without a document in common nobody is sure to be meant; somebody without proceedings then leaves nothing to verify.
  if (!has_proceedings) return Identity::another;
  // 3. A renewed passport, or a namesake born on the same day.
  if (name && birth) return Identity::in_part;
  // 4. The register knows the birth date only as far as it agrees.
  if (name && a.birth == BirthAgreement::in_part && !contradicted) return Identity::in_part;
  // 5. No birth date to compare: the name alone never, the name with the nationality.
  if (name && (a.birth == BirthAgreement::unknown || a.birth == BirthAgreement::not_asked) && nation && !contradicted) return Identity::in_part;
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
  std::size_t whole = 0;
  std::size_t part = 0;
  std::vector<Criterion> criteria;
  std::vector<law::Record> records;
  for (const auto& person : people) {
    const auto agreed = agreement(sought, person);
    const auto who = identity(agreed, !person.records.empty());
    if (who == Identity::another) continue;
    ++(who == Identity::this_person ? whole : part);
    unite(criteria, agreeing(agreed));
    records.insert(records.end(), person.records.begin(), person.records.end());
  }
  if (whole == 0 && part == 0) return procedure::NothingKnown{};
  if (whole == 1 && part == 0) return procedure::Match{std::move(records)};
  return procedure::PartialMatch{std::move(criteria), std::move(records)};
}

}  // namespace platform
