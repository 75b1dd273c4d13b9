#pragma once
#include <memory>
#include <vector>

#include "walks/walk.h"

namespace walks {

/// What was seen of a load while it stood.
struct Seen {
  double seconds = 0;
  std::vector<double> walks;  // milliseconds each took; at a given pace from the moment at which it was due, waiting for a free counter included
  std::vector<Timed> requests;
  double walks_a_second() const { return static_cast<double>(walks.size()) / seconds; }
};

using Counters = std::vector<std::unique_ptr<Counter>>;

/// Every counter walks without a pause, as many walks as the service can do.
Seen at_saturation(Counters& counters, std::chrono::seconds time);
/// Walks come in at this pace by chance (a Poisson process), whether or not the earlier ones are done; the next free counter takes each.
Seen at_pace(Counters& counters, double walks_a_second, std::chrono::seconds time, std::uint64_t seed);

/// The value below which this part (0.99) of the values lies. The values are sorted by it.
double percentile(std::vector<double>& values, double part);

}  // namespace walks
