#include "sim/simulate.h"

#include "office/reading.h"
#include "sim/watch.h"
#include "sim/work.h"

namespace sim {
namespace {

using std::chrono::days;

// A world begins on a day for which the calendar is known, and ends before what is known does.
law::Day first_day(const law::Jurisdiction& law, const Asked& asked) {
  Chance chance(asked.seed ^ 0x5157u);
  const int first = law.calendar.arrangements.begin()->first;
  const auto begin = law::Day{std::chrono::year{first} / 1 / 2};
  const auto end = law::Day{std::chrono::year{law.calendar.arrangements.rbegin()->first} / 12 / 31} - days{asked.days};
  return begin < end ? begin + days{chance.below(static_cast<std::size_t>((end - begin).count()))} : begin;
}

void disturb_platforms(World& world) {
  for (auto* platform : {&world.national, &world.local})
    if (world.chance.once_in(40)) platform->silent_until = world.now + std::chrono::hours{world.chance.between(2, 60)};
}

void live_through(World& world, law::Day day) {
  world.begin_day(day);
  world.load_calendar();
  world.acting = nullptr;
  world.restart();
  if (!law::is_working_day(world.law.calendar, day)) return;
  disturb_platforms(world);
  for (auto arrivals = world.chance.below(3); arrivals > 0; --arrivals) arrive(world);
  // By place, since what is done may add errands.
  for (std::size_t i = 0; i < world.errands.size(); ++i)
    if (!world.errands[i].over && world.errands[i].next <= day) work_on(world, world.errands[i]);
  for (auto tries = world.chance.below(4); tries > 0; --tries) try_anything(world);
}

}  // namespace

std::optional<Failure> failure_of(const std::function<void()>& life) {
  try {
    life();
    return std::nullopt;
  } catch (const Broken& broken) {
    return Failure{{}, 0, broken.sentence, broken.how};
  } catch (const std::exception& thrown) {
    return Failure{{}, 0, "nothing is thrown", thrown.what()};
  }
}

Report simulate(const law::Jurisdiction& law, const Asked& asked) {
  Report report{.asked = asked, .first = first_day(law, asked), .last = {}, .tally = {}, .invariants = {}};
  World world(law, asked.seed, report.first);
  world.national.clean = asked.clean;
  const Watch watch(world, asked.seed);
  for (const auto& invariant : world.invariants) report.invariants.push_back(invariant->sentence());
  auto day = report.first;
  report.failure = failure_of([&] {
    for (; day < report.first + days{asked.days}; day += days{1}) {
      live_through(world, day);
      if (day == report.first + days{asked.days / 2}) world.staff.rearrange(world.office, world.chance);
      for (const auto& invariant : world.invariants) invariant->day_ended(world);
      ++world.tally.incidents["days"];
    }
    world.restart();
    for (const auto& invariant : world.invariants) invariant->ended(world);
  });
  if (report.failure) report.failure->day = day, report.failure->entries = world.journal.size();
  report.last = day - days{1};
  report.tally = world.tally;
  report.entries = world.journal.size();
  report.root = world.journal.root();
  report.open = world.open.finish();
  report.unseen = world.national.unseen;
  return report;
}

}  // namespace sim
