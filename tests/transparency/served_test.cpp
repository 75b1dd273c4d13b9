#include <catch2/catch.hpp>
#include <cstdlib>
#include <iostream>

#include "base/durable_file.h"
#include "log_world.h"
#include "transparency/log_answers.h"

using namespace log_world;
using namespace transparency;

// Not run by itself: tests/commands/log.sh lets another program read this log. It tells URL, keys and a folder of proofs, and ends with its input.
TEST_CASE("served: a log with full tiles on three levels, for other programs to read", "[.serve]") {
  Folder folder;
  Hands hands;
  Alarms alarms;
  MemoryTree tree;
  const auto seen = witness_key(folder);
  const auto log = log_key(folder);
  Witness witness(folder.folder("witness"), seen, {log.verifier}, hands.clock());
  Running witnessing(witness_routes(witness));
  Publication publication(tree, log, {.directory = folder.folder("log"), .witnesses = {at(witnessing, seen.verifier)}}, hands.clock(), alarms.alarm());
  http::Router router;
  add_log(router, publication);
  Running running(std::move(router));
  tree.grow(70'000);
  publication.look();
  const auto proofs = folder.folder("proofs");
  for (const std::uint64_t position : {0u, 1u, 255u, 256u, 65'535u, 65'536u, 69'999u})
    base::write_durably(proofs + "/" + std::to_string(position) + ".tlog-proof", to_text(publication.proof(position).value()));
  std::cout << "url " << running.url() << "/log\nlog " << to_text(log.verifier) << "\nwitness " << to_text(seen.verifier) << "\nproofs " << proofs << std::endl;
  std::string line;
  while (std::getline(std::cin, line)) {
    tree.grow(static_cast<std::uint64_t>(std::atoll(line.c_str())));
    publication.look();
    std::cout << "size " << publication.size() << std::endl;
  }
  CHECK(alarms.told->empty());
}
