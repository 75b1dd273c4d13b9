#pragma once
#include <filesystem>

namespace walks {

/// What the parts that every walk needs do at most on this machine, with nothing around them.
struct Limits {
  double appends_a_second = 0;     // of one event of a middling size each, durable, with as many outstanding as the service has workers
  double signatures_a_second = 0;  // P-256, on one core
};
/// Measured in `directory`, on the disk that the service used.
Limits measure_limits(const std::filesystem::path& directory, unsigned outstanding);

}  // namespace walks
