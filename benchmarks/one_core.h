#pragma once
#include <cstdio>
#include <ctime>
#include <functional>
#include <stdexcept>
#include <string>

#include <sched.h>

// Rates on one core, by processor time: what others do on the machine at the same time takes no part.
namespace one_core {

/// For this program and what it starts.
inline void stay() {
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(static_cast<std::size_t>(sched_getcpu()), &one);
  sched_setaffinity(0, sizeof one, &one);
}

/// Of this thread alone.
inline double processor_seconds(clockid_t clock = CLOCK_THREAD_CPUTIME_ID) {
  timespec at{};
  clock_gettime(clock, &at);
  return static_cast<double>(at.tv_sec) + static_cast<double>(at.tv_nsec) * 1e-9;
}

/// How many a second, after a tenth as many to warm up.
inline double rate(int times, const std::function<void(int)>& act) {
  for (int i = 0; i < times / 10 + 1; ++i) act(i);
  const double start = processor_seconds();
  for (int i = 0; i < times; ++i) act(i);
  return times / (processor_seconds() - start);
}

/// The figure that a script of Node prints after its name; throws where it prints none.
inline double by_node(const std::string& script, const std::string& name) {
  FILE* pipe = popen(("node " + script).c_str(), "r");
  double figure = 0;
  char line[256];
  while (pipe != nullptr && fgets(line, sizeof line, pipe) != nullptr)
    if (std::string_view(line).starts_with(name + " ")) figure = std::atof(line + name.size());
  if (pipe == nullptr || pclose(pipe) != 0 || figure <= 0) throw std::runtime_error("node did not run: " + script);
  return figure;
}

}  // namespace one_core
