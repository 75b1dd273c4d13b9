// Checks a second by the API, over HTTP, with the client on the same cores: certificates are issued, the service is started on them, and batches of
// checks are sent on two connections, as many as a network may have in work. Each kind of check alone; beside it, in the same run, bare signatures
// verified by as many threads as there are cores, and the fastest library of npm on the same credentials.
//
//     checks_bench PROGRAM DIRECTORY [npm/credential.mjs]
#include <atomic>
#include <cstdio>
#include <fstream>
#include <thread>

#include <sys/resource.h>

#include "base/json_writer.h"
#include "bureau/bureau.h"
#include "credential/wallet_credential.h"
#include "one_core.h"
#include "walks/connection.h"
#include "walks/served.h"

namespace {

using bureau::Held;
using Steady = std::chrono::steady_clock;

constexpr std::size_t certificates = 400;
constexpr std::size_t batch_size = 500;
constexpr std::size_t files_a_batch = 50;  // of PDFs, which are 100 kB each in Base64
constexpr int connections = 2;
constexpr double wanted = 10'000;
const std::string url = "http://127.0.0.1:8080";

double since(Steady::time_point start) { return std::chrono::duration<double>(Steady::now() - start).count(); }

double own_processor_seconds() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  const auto seconds = [](const timeval& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6; };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

struct Kind {
  const char* name;
  std::size_t batch;
  std::function<void(base::JsonWriter&, const Held&)> write;
};

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all{
      {"number and code", batch_size, [](auto& out, const Held& held) { out.key("number").text(held.number).key("code").text(held.code); }},
      {"QR", batch_size, [](auto& out, const Held& held) { out.key("qr").text(held.qr); }},
      {"credential", batch_size, [](auto& out, const Held& held) { out.key("credential").text(held.credential); }},
      {"PDF", files_a_batch, [](auto& out, const Held& held) { out.key("pdf").text(base::to_base64(held.pdf)); }},
  };
  return all;
}

/// Several batches of a kind, beginning at different certificates.
std::vector<std::string> batches_of(const Kind& kind, const std::vector<Held>& all) {
  std::vector<std::string> batches;
  for (std::size_t i = 0; i < 8; ++i) {
    base::JsonWriter out;
    out.object().key("checks").array();
    for (std::size_t j = 0; j < kind.batch; ++j) {
      kind.write(out.object(), all[(i * 53 + j) % all.size()]);
      out.close();
    }
    out.close().close();
    batches.push_back(out.take());
  }
  return batches;
}

std::size_t stand(std::string_view answers) {
  constexpr std::string_view sound = "\"answer\":\"specimen\"";
  std::size_t count = 0;
  for (auto at = answers.find(sound); at != std::string_view::npos; at = answers.find(sound, at + sound.size())) ++count;
  return count;
}

struct Rate {
  double a_second = 0;
  double service = 0, client = 0;  // processor time of one check, microseconds
};

/// Every answer is counted; one that is not what it should be ends the bench.
Rate measured(const walks::Served& served, const Kind& kind, const std::vector<std::string>& batches, std::chrono::seconds time) {
  std::atomic<std::size_t> done = 0;
  std::atomic<bool> wrong = false;
  const double service = served.processor_seconds();
  const double client = own_processor_seconds();
  const auto start = Steady::now();
  {
    std::vector<std::jthread> callers;
    for (int i = 0; i < connections; ++i)
      callers.emplace_back([&, i] {
        walks::Connection connection(served.port());
        for (auto at = static_cast<std::size_t>(i); Steady::now() - start < time && !wrong; ++at) {
          const auto answer = connection.post("/api/v1/checks", "application/json", batches[at % batches.size()]);
          if (answer.status != 200 || stand(answer.body) != kind.batch) wrong = true;
          done += kind.batch;
        }
      });
  }
  if (wrong) throw std::runtime_error(std::string("a batch was not answered as it should be, of ") + kind.name);
  const auto checks = static_cast<double>(done.load());
  return {checks / since(start), 1e6 * (served.processor_seconds() - service) / checks, 1e6 * (own_processor_seconds() - client) / checks};
}

/// Verified a second by all cores together, nothing but the signature: by the same key, over and over.
double bare_verifications(const base::Bytes& leaf, const credential::Jws& jws) {
  std::atomic<std::size_t> done = 0;
  const auto start = Steady::now();
  {
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i)
      threads.emplace_back([&] {
        for (; since(start) < 2; ++done)
          if (!seal::verify_es256(leaf, base::as_bytes(jws.signed_text), jws.signature)) throw std::logic_error("a signature that does not hold");
      });
  }
  return static_cast<double>(done.load()) / since(start);
}

std::vector<Held> issued(const std::filesystem::path& directory) {
  bureau::Bureau bureau(directory, url);
  std::vector<base::Id> matters;
  for (std::size_t i = 0; i < certificates; ++i) matters.push_back(bureau.clear());
  std::atomic<std::size_t> next = 0;
  {
    std::vector<std::jthread> counters;
    for (int i = 0; i < 40; ++i)
      counters.emplace_back([&] {
        for (auto at = next++; at < matters.size(); at = next++) bureau.issue(matters[at]);
      });
  }
  std::vector<Held> all;
  for (const auto& matter : matters) all.push_back(bureau.held(matter));
  return all;
}

int run(const std::string& program, const std::filesystem::path& directory, const char* driver) {
  const auto all = issued(directory);
  std::ofstream lines(directory / "credentials.txt");
  for (const auto& held : all) lines << held.credential << "\n";
  lines.close();
  walks::Served served(program, directory, 0);
  std::map<std::string, Rate> rates;
  for (const auto& kind : kinds()) {
    const auto batches = batches_of(kind, all);
    measured(served, kind, batches, std::chrono::seconds(1));
    rates[kind.name] = measured(served, kind, batches, std::chrono::seconds(5));
  }
  served.stop();
  const auto jws = credential::read_wallet(all.front().credential)->jws;
  const double bare = bare_verifications(jws.chain.front(), jws);
  const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
  std::printf("checks by API, %zu a request (%zu of PDF), %d connections, client and service on the same %u cores:\n", batch_size, files_a_batch, connections, cores);
  for (const auto& kind : kinds()) {
    const auto& rate = rates[kind.name];
    std::printf("  %-16s %7.0f/s  processor time of one: service %5.1f us, client %4.1f us; with all of %u cores that would be %.0f/s\n", kind.name,
                rate.a_second, rate.service, rate.client, cores, 1e6 * cores / (rate.service + rate.client));
  }
  const double slowest = std::min({rates["number and code"].a_second, rates["QR"].a_second, rates["credential"].a_second});
  std::printf("bare ES256 verifications, all cores: %.0f/s; by QR that is a ratio of %.2f\n", bare, rates["QR"].a_second / bare);
  std::printf("at least %.0f wanted, by number, QR and credential each: %s (%.0f)\n", wanted, slowest >= wanted ? "yes" : "no", slowest);
  if (driver != nullptr) {
    const double peer = one_core::by_node(std::string(driver) + " verify " + directory.string(), "verified_per_second");
    std::printf("npm @sd-jwt/sd-jwt-vc, the same credentials verified without a status and a network, one core: %.0f/s; %.1f times\n", peer,
                rates["credential"].a_second / peer);
  }
  std::filesystem::remove_all(directory);
  return 0;
}

}  // namespace

int main(int count, char** given) {
  if (count < 3) return std::fputs("usage: checks_bench PROGRAM DIRECTORY [DRIVER.mjs]\n", stderr), 2;
  try {
    return run(given[1], std::filesystem::path(given[2]) / "checks", count > 3 ? given[3] : nullptr);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "checks_bench: %s\n", error.what());
    return 1;
  }
}
