// Whole walks over HTTP, as officers with browsers do them: an application lodged, accepted, inquired about, the certificate issued, fetched as
// its signed PDF, handed over against a signature. First as many as the service can do, then at half that load, coming in by chance.
//
//     walks_bench PROGRAM DIRECTORY [--connections N] [--workers N] [--seconds N] [--pace WALKS_A_SECOND]
//
// The service runs as PROGRAM serve --demo with its data in DIRECTORY/data (made anew), and shares the machine's cores with this client. Every
// connection is an officer who signed in before the clock starts. At the end, with the service gone: what appends and signatures alone would allow.
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <sys/resource.h>

#include "walks/limits.h"
#include "walks/load.h"
#include "walks/served.h"

namespace {

using namespace walks;

constexpr double appends_a_walk = 12;    // five acts, one of which makes two, five pages of the inquiry and the certificate seen
constexpr double signatures_a_walk = 2;  // the PDF's and that of the credential in its QR

struct Asked {
  std::string program;
  std::filesystem::path directory;
  unsigned connections = 48;  // officers at work: three at each of sixteen counters
  unsigned workers = 0;
  std::chrono::seconds time{15};
  double pace = 0;  // 0: half of what was reached
};

Asked asked_of(int count, char** given) {
  if (count < 3) throw std::runtime_error("usage: walks_bench PROGRAM DIRECTORY [--connections N] [--workers N] [--seconds N] [--pace WALKS_A_SECOND]");
  Asked asked;
  asked.program = given[1];
  asked.directory = given[2];
  for (int i = 3; i + 1 < count; i += 2) {
    const std::string_view option = given[i];
    const double value = std::atof(given[i + 1]);
    if (option == "--connections") asked.connections = static_cast<unsigned>(value);
    else if (option == "--workers") asked.workers = static_cast<unsigned>(value);
    else if (option == "--seconds") asked.time = std::chrono::seconds(static_cast<int>(value));
    else if (option == "--pace") asked.pace = value;
    else throw std::runtime_error("no option of this bench: " + std::string(option));
  }
  return asked;
}

double own_processor_seconds() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

std::vector<double> times_of(const Seen& seen, Step step) {
  std::vector<double> times;
  for (const auto& request : seen.requests)
    if (request.step == step) times.push_back(request.time.count());
  return times;
}

void tell(const char* what, std::vector<double> times) {
  const double middle = percentile(times, 0.5);
  const double most = percentile(times, 0.99);
  std::printf("  %-22s %8zu  p50 %7.2f ms  p99 %7.2f ms\n", what, times.size(), middle, most);
}

std::vector<double> all_times(const Seen& seen) {
  std::vector<double> times;
  for (const auto& request : seen.requests) times.push_back(request.time.count());
  return times;
}

void tell(const Seen& seen) {
  tell("whole walks", seen.walks);
  tell("requests", all_times(seen));
  for (std::size_t i = 0; i < step_names.size(); ++i) tell(step_names[i], times_of(seen, static_cast<Step>(i)));
}

struct Cost {
  double service = 0;
  double client = 0;
};

Cost spent(const Served& served) { return {served.processor_seconds(), own_processor_seconds()}; }

void tell(const char* load, const Seen& seen, const Cost& before, const Cost& after) {
  const auto walks = static_cast<double>(seen.walks.size());
  std::printf("%s: %.0f walks/s (%zu walks, %.1f s); processor time a walk: service %.2f ms, this client %.2f ms\n", load, seen.walks_a_second(),
              seen.walks.size(), seen.seconds, 1e3 * (after.service - before.service) / walks, 1e3 * (after.client - before.client) / walks);
  tell(seen);
}

Seen measured(const char* load, const Served& served, const std::function<Seen()>& run) {
  const auto before = spent(served);
  auto seen = run();
  tell(load, seen, before, spent(served));
  return seen;
}

void judge(double rate, Seen& at_half, const Limits& limits) {
  const double bare = 1 / (appends_a_walk / limits.appends_a_second + signatures_a_walk / limits.signatures_a_second);
  std::printf("bare: %.0f appends/s, %.0f signatures/s; with %.0f and %.0f a walk and nothing else that is %.0f walks/s: ratio %.2f\n", limits.appends_a_second,
              limits.signatures_a_second, appends_a_walk, signatures_a_walk, bare, rate / bare);
  auto requests = all_times(at_half);
  const double most = percentile(requests, 0.99);
  std::printf("at least 300 walks/s wanted: %s; p99 of a request below 50 ms at half that load wanted: %s (%.1f ms; of a whole walk %.1f ms)\n",
              rate >= 300 ? "yes" : "no", most < 50 ? "yes" : "no", most, percentile(at_half.walks, 0.99));
}

int run(const Asked& asked) {
  const auto data = asked.directory / "data";
  std::filesystem::remove_all(data);
  std::filesystem::create_directories(data);
  Served served(asked.program, data, asked.workers);
  Counters counters;
  for (unsigned i = 0; i < asked.connections; ++i)
    counters.push_back(std::make_unique<Counter>(served.port(), "chaoyang.officer", "demonstration-only", std::random_device{}()));
  std::fprintf(stderr, "%zu officers have signed in\n", counters.size());
  at_saturation(counters, std::chrono::seconds(3));
  const auto full = measured("saturated", served, [&] { return at_saturation(counters, asked.time); });
  const double rate = full.walks_a_second();
  const double pace = asked.pace > 0 ? asked.pace : rate / 2;
  auto half = measured(asked.pace > 0 ? "at the pace asked for" : "half that load", served, [&] { return at_pace(counters, pace, asked.time, 1); });
  std::printf("certificates of %zu bytes; journal of %zu MB after it all\n", counters.front()->certificate_bytes(),
              std::filesystem::file_size(data / "journal.db") / 1'000'000);
  counters.clear();
  served.stop();
  judge(rate, half, measure_limits(data, asked.connections));
  std::filesystem::remove_all(data);
  return 0;
}

}  // namespace

int main(int count, char** given) {
  try {
    return run(asked_of(count, given));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "walks_bench: %s\n", error.what());
    return 1;
  }
}
