#include "platform/synthetic_proceeding.h"

#include <algorithm>
#include <array>
#include <tuple>

#include <fmt/format.h>

#include "platform/record_words.h"

namespace platform {
namespace {

using namespace std::chrono;
using law::Day;
using law::Disposition;
using law::PenaltyKind;

constexpr std::array months_imposed{6, 8, 12, 18, 24, 36, 59, 60, 61, 84, 120, 180};
constexpr std::array<std::optional<bool>, 3> flags{std::nullopt, true, false};

Day birthday(Day born_on, int age) {
  const year_month_day date{born_on};
  const auto then = (date.year() + years{age}) / date.month() / date.day();
  return then.ok() ? Day{then} : Day{(date.year() + years{age}) / March / 1};  // born on 29 February
}

law::Penalty penalty(Draw& draw, PenaltyKind kind) {
  if (kind != PenaltyKind::fixed_term) return {kind, std::nullopt};
  return {kind, draw.one_of<int>(months_imposed)};
}

// On which side of eighteen the conduct lay, and what is known of it.
void commit(Draw& draw, Day born_on, law::Record& record) {
  const auto eighteenth = birthday(born_on, 18);
  const auto fourteenth = birthday(born_on, 14);
  const auto youth = static_cast<int>((eighteenth - fourteenth).count());
  const auto adult = static_cast<int>(std::max<std::int64_t>((synthetic_today() - eighteenth).count() - 1, 1));
  const auto before = [&] { return fourteenth + days{draw.between(0, youth)}; };
  const auto after = [&] { return eighteenth + days{draw.between(1, adult)}; };
  const auto during = [&]() -> std::pair<Day, Day> {
    const auto luck = draw.below(100);
    if (luck >= 92) return {eighteenth + days{1}, eighteenth + days{1}};
    if (luck >= 85) return {eighteenth, eighteenth};
    const auto from = luck < 60 ? after() : before();
    if (luck >= 75) return {from, after()};
    const auto to = from + days{draw.between(0, 90)};
    return {from, luck < 60 ? to : std::min(to, eighteenth)};
  };
  std::tie(record.committed_from, record.committed_to) = during();
  const auto known = draw.below(100);
  if (known < 4 || known >= 98) record.committed_from.reset();
  if (known >= 2 && known < 6) record.committed_to.reset();
}

void judge(Draw& draw, Day born_on, law::Record& record) {
  const bool judged = record.disposition == Disposition::guilty || record.disposition == Disposition::acquitted || record.disposition == Disposition::quashed;
  if (!judged || draw.once_in(100, 8)) return;
  const auto ended = record.committed_to ? *record.committed_to : birthday(born_on, 18);
  record.effective_on = draw.once_in(40) ? synthetic_today() + days{draw.between(400, 1200)} : ended + days{draw.between(60, 700)};
}

// The step shares no factor with the number of combinations, so that all of them come, and the first few differ in everything.
void combine(Draw& draw, std::uint64_t ordinal, law::Record& record) {
  const auto combinations = dispositions().size() * (penalty_kinds().size() + 1) * courts().size() * flags.size() * flags.size();
  auto turn = ordinal * 991 % combinations;
  const auto take = [&](std::size_t size) {
    const auto at = turn % size;
    turn /= size;
    return static_cast<std::size_t>(at);
  };
  record.disposition = dispositions()[take(dispositions().size())];
  const auto kind = take(penalty_kinds().size() + 1);
  if (kind < penalty_kinds().size()) record.penalty = penalty(draw, penalty_kinds()[kind]);
  else if (record.disposition == Disposition::guilty) record.penalty = penalty(draw, PenaltyKind::fixed_term);
  record.court = courts()[take(courts().size())];
  record.main_conduct_before_18 = flags[take(flags.size())];
  record.sealed = flags[take(flags.size())];
}

void live(Draw& draw, law::Record& record) {
  const auto luck = draw.below(100);
  record.disposition = luck < 55 ? Disposition::guilty : dispositions()[luck % dispositions().size()];
  if (draw.once_in(30)) record.court = law::Court::other;
  const auto weight = draw.below(100);
  const auto kind = weight < 60 ? PenaltyKind::fixed_term : penalty_kinds()[weight % penalty_kinds().size()];
  if (record.disposition == Disposition::guilty) record.penalty = penalty(draw, kind);
  if (draw.once_in(4)) record.sealed = draw.once_in(2);
  if (draw.once_in(8)) record.main_conduct_before_18 = draw.once_in(2);
}

}  // namespace

Day synthetic_today() { return sys_days{year{2026} / July / 1}; }

law::Record synthetic_proceeding(Draw& draw, Day born_on, std::uint64_t ordinal) {
  law::Record record;
  record.id = fmt::format("S{:09}", ordinal + 1);
  commit(draw, born_on, record);
  if (ordinal % 3 == 0) combine(draw, ordinal / 3, record);
  else live(draw, record);
  judge(draw, born_on, record);
  return record;
}

}  // namespace platform
