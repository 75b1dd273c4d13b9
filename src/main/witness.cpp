#include <cstdio>
#include <filesystem>
#include <stdexcept>

#include <fmt/format.h>

#include "http/server.h"
#include "main/listening.h"
#include "transparency/witness.h"

namespace main_program {
namespace {

constexpr unsigned workers = 4;
constexpr http::Limits limits{.body_bytes = 64 * 1024, .bodies_bytes = 4 * 1024 * 1024, .connections = 256};

transparency::SigningKey key_in(const WitnessOptions& options) {
  const auto path = options.directory + "/witness.key";
  if (std::filesystem::exists(path)) return transparency::read_signing_key(path);
  if (options.name.empty()) throw std::runtime_error("a new witness needs a name: --name witness.example/of-qingbai");
  return transparency::make_signing_key(path, options.name, ledger::SignatureKind::cosignature, base::system_random());
}

}  // namespace

int witness(const WitnessOptions& options) {
  std::vector<ledger::VerifierKey> logs;
  for (const auto& text : options.logs) {
    auto log = ledger::parse_verifier_key(text);
    if (!log) throw std::runtime_error("--log is a verifier key, name+id+base64: " + log.error().reason);
    logs.push_back(*std::move(log));
  }
  const auto address = address_of(options.listen);
  std::filesystem::create_directories(options.directory);
  const auto stop_signals = hold_back_stop_signals();
  transparency::Witness witness(options.directory, key_in(options), std::move(logs), base::system_clock());
  const auto router = transparency::witness_routes(witness);
  http::Server server(address.host, address.port, workers, limits, [&](http::Request& request) {
    const auto found = router.find(request);
    return found.act != nullptr ? (*found.act)(request) : http::Response::text("not found\n", 404);
  });
  const auto stopper = stop_on_signal(stop_signals, server);
  const auto url = fmt::format("http://{}:{}", address.host, server.port());
  say(fmt::format("Witness at {}\nTell the log: --witness {}={}", url, url, to_text(witness.key())));
  server.run();
  return 0;
}

}  // namespace main_program
