#include <catch2/catch.hpp>

#include <array>

#include "record.h"

// Every combination of what a record can say, against the eight rules told once more: as one table of conditions, first match wins, with
// ages in days and no function of the program.

using law::Provision;
using law::Reading;
using law::RecordStatus;

namespace {

struct Told {
  bool when;
  RecordStatus status;
  Provision provision;
  std::optional<Reading> reading;
};

/// Born on 1 March 2000: 18 on 2 March 2018. Born on 29 February 2000: unclear on 1 March 2018.
bool surely_over(std::optional<law::Day> day) { return day && *day >= law::Day{std::chrono::year{2018} / 3 / 2}; }
bool surely_under(std::optional<law::Day> day, bool leap) {
  return day && *day <= law::Day{std::chrono::year{2018} / 3 / 1} - std::chrono::days{leap ? 1 : 0};
}

law::Explained told(const law::Record& r, std::optional<law::Day> born_on, bool leap) {
  using enum law::Disposition;
  using enum law::PenaltyKind;
  using enum law::RecordStatus;
  const auto kind = r.penalty->kind;
  const bool never = kind == life || kind == death || kind == death_suspended || (kind == fixed_term && *r.penalty->months > 60);
  const bool over = born_on && surely_over(r.committed_from);
  const bool under = born_on && surely_under(r.committed_to, leap);
  const bool both = born_on && surely_under(r.committed_from, leap) && surely_over(r.committed_to);
  const bool not_sealed = r.sealed.has_value() && !*r.sealed;
  const bool main_before = r.main_conduct_before_18 == true;
  const Told table[] = {
      {r.disposition == acquitted || r.disposition == quashed, does_not_count, Provision::innocence_1, Reading::not_a_conviction},
      {r.disposition == pending, does_not_count, Provision::innocence_2, {}},
      {r.disposition == not_prosecuted, does_not_count, Provision::innocence_3, {}},
      {r.disposition == case_revoked, does_not_count, Provision::innocence_4, {}},
      {r.disposition == prosecution_withdrawn, does_not_count, Provision::innocence_5, {}},
      {r.disposition == investigation_terminated, does_not_count, Provision::innocence_6, {}},
      {r.court == law::Court::other, does_not_count, Provision::innocence_1, Reading::not_a_conviction},
      {!r.effective_on, held, Provision::innocence_1, Reading::effective},
      {r.effective_on > asked_on, does_not_count, Provision::innocence_2, Reading::effective},
      {r.sealed == true, sealed, Provision::result_3, Reading::sealing_doubt},
      {never, counts, Provision::result_2, Reading::five_years},
      {!over && !under && !both, held, Provision::result_3, Reading::sealing_doubt},
      {over, counts, Provision::result_2, Reading::eighteen},
      {both && r.main_conduct_before_18 == false, counts, Provision::result_2, Reading::combined_term},
      {both && main_before && not_sealed, held, Provision::result_3, Reading::sealing_doubt},
      {both && main_before, sealed, Provision::result_3, Reading::combined_term},
      {both, held, Provision::result_3, Reading::combined_term},
      {not_sealed, held, Provision::result_3, Reading::sealing_doubt},
      {true, sealed, Provision::result_3, Reading::five_years},
  };
  for (const auto& row : table)
    if (row.when) return {r.id, row.status, row.provision, row.reading};
  return {};
}

using Days = std::vector<std::optional<law::Day>>;

/// Calls `each` for every pair of ends that is in order.
template <typename Each>
void every_span(const Days& days, Each each) {
  for (const auto& from : days)
    for (const auto& to : days)
      if (!from || !to || *from <= *to) each(from, to);
}

template <typename Each>
void every_record(Each each) {
  using enum law::PenaltyKind;
  const Days ends = {{}, day("2017-05-05"), day("2018-02-28"), day("2018-03-01"), day("2018-03-02"), day("2019-01-01")};
  const std::optional<bool> flags[] = {{}, true, false};
  const law::Penalty penalties[] = {{fixed_term, 60},      {fixed_term, 61}, {life, {}}, {death, {}},
                                    {death_suspended, {}}, {detention, {}},  {fine, {}}, {exempt, {}}};
  law::Record record;
  for (int disposition = 0; disposition < 8; ++disposition)
    for (const auto court : {law::Court::peoples_court, law::Court::other})
      for (const auto& effective : {std::optional<law::Day>{}, std::optional(asked_on), std::optional(asked_on + std::chrono::days{1})})
        for (const auto& penalty : penalties)
          for (const auto sealed : flags)
            for (const auto main : flags)
              every_span(ends, [&](const auto& from, const auto& to) {
                record.disposition = static_cast<law::Disposition>(disposition);
                record.court = court;
                record.effective_on = effective;
                record.penalty = penalty;
                record.sealed = sealed;
                record.main_conduct_before_18 = main;
                record.committed_from = from;
                record.committed_to = to;
                each(record);
              });
}

}  // namespace

TEST_CASE("result_2: every combination is told as the rules tell it.", "[result_2][result_3][innocence_1][every_record_explained]") {
  std::size_t wrong = 0;
  std::size_t seen = 0;
  const std::pair<std::optional<law::Day>, bool> births[] = {{{}, false}, {day("2000-03-01"), false}, {day("2000-02-29"), true}};
  every_record([&](const law::Record& record) {
    for (const auto& [born_on, leap] : births) {
      ++seen;
      if (explained(record, born_on) != told(record, born_on, leap)) ++wrong;
    }
  });
  CHECK(wrong == 0);
  CHECK(seen > 100'000);
}
