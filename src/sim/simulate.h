#pragma once
#include <functional>
#include <optional>

#include "law/jurisdiction.h"
#include "sim/tally.h"

namespace sim {

/// A world is asked for by its seed and the days it lasts.
struct Asked {
  std::uint64_t seed = 1;
  int days = 400;
  bool clean = false;  // records over which a certificate is issued, sealed ones above all, are not on the platforms: nothing in the open may differ
};

/// Where a world broke: the day, how many entries stood, and the sentence that did not hold.
struct Failure {
  law::Day day;
  std::uint64_t entries = 0;
  std::string sentence, how;
  bool operator==(const Failure&) const = default;
};

struct Report {
  Asked asked;
  law::Day first, last;
  Tally tally;
  std::vector<std::string> invariants;  // that were held
  std::uint64_t entries = 0;
  base::Digest root{};                  // of the journal: two runs of one seed have one
  base::Digest open{};                  // of all that lies in the open: every entry's kind, size and content outside the restricted envelope, every row
  std::uint64_t unseen = 0;             // answers that held such records, or would have
  std::optional<Failure> failure = {};
};

/// What breaks while this is lived through: an invariant's sentence, or whatever is thrown anywhere in the office. Where and when, the caller knows.
std::optional<Failure> failure_of(const std::function<void()>& life);

/// Runs the world of a seed. The same seed gives the same report, whatever else runs.
Report simulate(const law::Jurisdiction& law, const Asked& asked);

/// The report in words, for a terminal; a line of it never depends on the machine.
std::string told(const Report& report);
/// Every event and impediment with its count, the ones that did not happen named: of one world or of many.
std::string told(const Tally& tally);
/// The events and impediments within reach that did not happen.
std::vector<std::string> not_fired(const Tally& tally);

}  // namespace sim
