#include "law/residence.h"

#include <algorithm>
#include <cassert>

namespace law {
namespace {

constexpr std::chrono::days one{1};

/// Days from the first to the last, both inside.
struct Span {
  Day first, last;
};

/// [days_of_presence] a stay reaches to its exit or to `until`, whichever comes first
std::vector<Span> spans_until(Day until, const std::vector<Stay>& stays) {
  std::vector<Span> spans;
  for (const auto& stay : stays) {
    const Day last = stay.exit ? std::min(*stay.exit, until) : until;
    if (stay.entry <= last) spans.push_back({stay.entry, last});
  }
  std::ranges::sort(spans, {}, &Span::first);
  return spans;
}

/// Overlapping and touching spans made one: distinct calendar days count once.
std::vector<Span> merged(const std::vector<Span>& in_order) {
  std::vector<Span> out;
  for (const auto& span : in_order) {
    if (!out.empty() && span.first <= out.back().last + one)
      out.back().last = std::max(out.back().last, span.last);
    else
      out.push_back(span);
  }
  return out;
}

int total(const std::vector<Span>& spans) {
  std::chrono::days sum{};
  for (const auto& span : spans) sum += span.last - span.first + one;
  return static_cast<int>(sum.count());
}

/// Days on which every stay that covers them began.
int days_of_entry_alone(const std::vector<Span>& in_order) {
  int count = 0;
  std::optional<Day> reached;  // the last day of the stays that began on an earlier day
  std::optional<Day> reached_today;
  std::optional<Day> today;
  for (const auto& span : in_order) {
    if (today != span.first) {
      today = span.first;
      reached = std::max(reached, reached_today);
      if (!reached || *reached < span.first) ++count;
    }
    reached_today = std::max(reached_today, std::optional(span.last));
  }
  return count;
}

/// The day on which the running total is `needed`, which the spans reach.
Day day_of(int needed, const std::vector<Span>& spans) {
  assert(needed > 0 && total(spans) >= needed);
  std::chrono::days left{needed};
  auto span = spans.begin();
  for (; left > span->last - span->first + one; ++span) left -= span->last - span->first + one;
  return span->first + left - one;
}

bool is_short(const Stay& stay) { return stay.basis == Basis::visa || stay.basis == Basis::visa_free; }

/// The first day on which the total is reached if the stays that are open on `on` or begin later without an exit go on.
std::optional<Day> forecast(Day on, std::vector<Stay> stays, int needed, int missing) {
  std::optional<Day> begins;  // of the open stay that covers days after `on` first
  for (const auto& stay : stays)
    if (!stay.exit && (!begins || stay.entry < *begins)) begins = stay.entry;
  if (!begins) return {};
  const Day until = std::max(on, *begins) + std::chrono::days{missing};
  for (auto& stay : stays)
    if (stay.exit) stay.exit = std::min(*stay.exit, on);
  std::erase_if(stays, [](const Stay& stay) { return stay.exit && *stay.exit < stay.entry; });
  return day_of(needed, merged(spans_until(until, stays)));
}

}  // namespace

Residence residence(Day on, const std::vector<Stay>& stays, int needed) {
  const auto spans = spans_until(on, stays);
  const auto present = merged(spans);
  Residence result;
  result.days = total(present);
  result.enough = result.days >= needed;  // [residence_1] inclusive
  result.missing = std::max(0, needed - result.days);
  result.reached_on = result.enough ? std::optional(day_of(needed, present)) : forecast(on, stays, needed, result.missing);
  if (!result.enough) return result;
  // [close_call] with entry days left out it would not do
  result.officer_decides = result.days - days_of_entry_alone(spans) < needed;
  // [close_call] nor without the days that only a visa or a visa-free stay covers
  auto long_stays = stays;
  std::erase_if(long_stays, is_short);
  if (total(merged(spans_until(on, long_stays))) < needed) result.officer_decides = true;
  return result;
}

}  // namespace law
