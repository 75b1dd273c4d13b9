#include "office/envelope.h"

#include <algorithm>
#include <numeric>

#include "codec/events.h"
#include "ledger/commitment.h"

namespace office {
namespace {

int gravity(law::RecordStatus status) {
  switch (status) {
    case law::RecordStatus::counts: return 0;
    case law::RecordStatus::held: return 1;
    case law::RecordStatus::sealed: return 2;
    case law::RecordStatus::does_not_count: break;
  }
  return 3;
}

/// The places of the finding's records, the gravest first; the finding lists them as the extracts do, one after the other.
std::vector<std::size_t> by_gravity(const law::Finding& finding) {
  std::vector<std::size_t> places(finding.records.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::ranges::stable_sort(places, {}, [&](std::size_t place) { return gravity(finding.records[place].status); });
  return places;
}

template <class T>
std::vector<T> chosen(const std::vector<T>& all, const std::vector<bool>& kept, std::size_t first) {
  std::vector<T> some;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (kept[first + i]) some.push_back(all[i]);
  return some;
}

// One doubt of a kind says as much as many.
std::vector<procedure::Doubt> each_once(const std::vector<procedure::Doubt>& doubts) {
  std::vector<procedure::Doubt> once;
  for (const auto& doubt : doubts)
    if (std::ranges::find(once, doubt) == once.end()) once.push_back(doubt);
  return once;
}

procedure::Grounds with(const procedure::Grounds& whole, const std::vector<std::size_t>& places, std::size_t count) {
  std::vector<bool> kept(places.size());
  for (std::size_t i = 0; i < count; ++i) kept[places[i]] = true;
  procedure::Grounds some{whole.extracts, {whole.finding.outcome, chosen(whole.finding.records, kept, 0)}, each_once(whole.doubts),
                          static_cast<std::uint32_t>(places.size() - count)};
  std::size_t first = 0;
  const auto reduce = [&](std::vector<law::Record>& records) {
    const auto size = records.size();
    records = chosen(records, kept, first);
    first += size;
  };
  for (auto& extract : some.extracts) {
    if (auto* match = std::get_if<procedure::Match>(&extract.answer)) reduce(match->records);
    if (auto* match = std::get_if<procedure::PartialMatch>(&extract.answer)) reduce(match->records);
  }
  return some;
}

}  // namespace

bool fits_envelope(base::ByteView content) { return content.size() <= ledger::restricted_limit; }

procedure::Grounds fitted(const procedure::Grounds& whole) {
  const auto places = by_gravity(whole.finding);
  std::size_t fits = 0, too_many = places.size() + 1;
  while (too_many - fits > 1) {
    const auto middle = fits + (too_many - fits) / 2;
    (fits_envelope(codec::encode(with(whole, places, middle))) ? fits : too_many) = middle;
  }
  return with(whole, places, fits);
}

}  // namespace office
