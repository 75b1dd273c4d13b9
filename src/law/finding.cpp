#include "law/finding.h"

#include <algorithm>

#include "law/eighteen.h"

namespace law {
namespace {

using enum RecordStatus;

constexpr int five_years_in_months = 60;

/// When it was committed, against the eighteenth birthday.
enum class Conduct { under, over, both_sides, cannot_be_told };

Conduct conduct(std::optional<Day> born_on, const Record& record) {
  if (!born_on) return Conduct::cannot_be_told;
  const auto side = [&](std::optional<Day> day) { return day ? eighteen(*born_on, *day) : Eighteen::unclear; };
  const auto from = side(record.committed_from);
  const auto to = side(record.committed_to);
  if (from == Eighteen::after) return Conduct::over;
  if (to == Eighteen::before) return Conduct::under;
  if (from == Eighteen::before && to == Eighteen::after) return Conduct::both_sides;
  return Conduct::cannot_be_told;
}

/// [five_years] exactly five years seals; so does every lighter penalty
bool never_seals(const Penalty& penalty) {
  switch (penalty.kind) {
    case PenaltyKind::fixed_term: return !penalty.months || *penalty.months > five_years_in_months;
    case PenaltyKind::life:
    case PenaltyKind::death:
    case PenaltyKind::death_suspended: return true;
    case PenaltyKind::detention:
    case PenaltyKind::control:
    case PenaltyKind::fine:
    case PenaltyKind::deportation:
    case PenaltyKind::exempt: break;
  }
  return false;
}

Explained explained(RecordStatus status, Provision provision, std::optional<Reading> reading) { return {{}, status, provision, reading}; }

/// [combined_term] several crimes on both sides of the birthday: only the court says on which the main conduct lay
Explained on_both_sides(const Record& record) {
  if (!record.main_conduct_before_18) return explained(held, Provision::result_3, Reading::combined_term);
  if (!*record.main_conduct_before_18) return explained(counts, Provision::result_2, Reading::combined_term);
  if (record.sealed == false) return explained(held, Provision::result_3, Reading::sealing_doubt);
  return explained(sealed, Provision::result_3, Reading::combined_term);
}

Explained under_eighteen(const Record& record) {
  if (record.sealed == false) return explained(held, Provision::result_3, Reading::sealing_doubt);
  return explained(sealed, Provision::result_3, Reading::five_years);
}

Explained by_age(std::optional<Day> born_on, const Record& record) {
  switch (conduct(born_on, record)) {
    case Conduct::cannot_be_told: break;
    case Conduct::over: return explained(counts, Provision::result_2, Reading::eighteen);
    case Conduct::both_sides: return on_both_sides(record);
    case Conduct::under: return under_eighteen(record);
  }
  return explained(held, Provision::result_3, Reading::sealing_doubt);
}

/// A judgment of guilt.
Explained judgment(Day on, std::optional<Day> born_on, const Record& record) {
  if (record.court == Court::other) return explained(does_not_count, Provision::innocence_1, Reading::not_a_conviction);
  if (!record.effective_on) return explained(held, Provision::innocence_1, Reading::effective);
  if (*record.effective_on > on) return explained(does_not_count, Provision::innocence_2, Reading::effective);
  if (record.sealed == true) return explained(sealed, Provision::result_3, Reading::sealing_doubt);
  if (!record.penalty) return explained(held, Provision::result_3, Reading::sealing_doubt);
  if (never_seals(*record.penalty)) return explained(counts, Provision::result_2, Reading::five_years);
  return by_age(born_on, record);
}

Explained explain(Day on, std::optional<Day> born_on, const Record& record) {
  switch (record.disposition) {
    case Disposition::guilty: break;
    case Disposition::acquitted:
    case Disposition::quashed: return explained(does_not_count, Provision::innocence_1, Reading::not_a_conviction);
    case Disposition::pending: return explained(does_not_count, Provision::innocence_2, {});
    case Disposition::not_prosecuted: return explained(does_not_count, Provision::innocence_3, {});
    case Disposition::case_revoked: return explained(does_not_count, Provision::innocence_4, {});
    case Disposition::prosecution_withdrawn: return explained(does_not_count, Provision::innocence_5, {});
    case Disposition::investigation_terminated: return explained(does_not_count, Provision::innocence_6, {});
  }
  return judgment(on, born_on, record);
}

}  // namespace

Finding finding(Day on, std::optional<Day> born_on, const std::vector<Record>& records) {
  Finding finding;
  for (const auto& record : records) {  // [every_record_explained]
    auto& one = finding.records.emplace_back(explain(on, born_on, record));
    one.id = record.id;
  }
  const auto any = [&](RecordStatus status) { return std::ranges::any_of(finding.records, [&](const auto& one) { return one.status == status; }); };
  // [one_is_enough]
  finding.outcome = any(counts) ? Outcome::refusal : any(held) ? Outcome::hold : Outcome::certificate;
  return finding;
}

}  // namespace law
