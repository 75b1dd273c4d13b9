#include <catch2/catch.hpp>

#include "base/durable_file.h"
#include "log_world.h"
#include "transparency/log_answers.h"

using namespace log_world;
using namespace transparency;
using namespace std::chrono_literals;

namespace {

/// A log in its own hands, so that it can be made to lie.
struct World {
  Folder folder;
  Hands hands;
  SigningKey log = log_key(folder);
  SigningKey seen = witness_key(folder);
  std::string directory = folder.folder("witness");

  Witness witness() const { return {directory, seen, {log.verifier}, hands.clock()}; }

  std::string checkpoint(const MemoryTree& tree, std::uint64_t size) const {
    const auto edge = ledger::edge_of(tree, size);
    return checkpoint(size, ledger::root_of(ledger::nodes_of(edge, ledger::full_tiles(tree)), size));
  }
  std::string checkpoint(std::uint64_t size, const Digest& root) const {
    ledger::Note note{to_text(ledger::Checkpoint{log.verifier.name, size, root}), {}};
    note.signatures.push_back(ledger::sign(note.text, log.verifier, log.sign));
    return to_text(note);
  }
  static ledger::Proof proof(const MemoryTree& tree, std::uint64_t older, std::uint64_t newer) {
    const auto edge = ledger::edge_of(tree, newer);
    return ledger::consistency_proof(ledger::nodes_of(edge, ledger::full_tiles(tree)), older, newer);
  }
  std::string request(const MemoryTree& tree, std::uint64_t older, std::uint64_t newer) const {
    return to_text(ledger::WitnessRequest{older, proof(tree, older, newer), checkpoint(tree, newer)});
  }
};

http::Response send(Witness& witness, const std::string& body) {
  http::Request request;
  request.method = http::Method::post;
  request.body = body;
  return witness.add_checkpoint(request);
}

bool cosigned(const http::Response& response, const World& world, const std::string& checkpoint) {
  const auto lines = ledger::parse_signature_lines(response.body);
  const auto note = ledger::parse_note(checkpoint);
  if (response.status != 200 || !lines || !note) return false;
  const auto seen = ledger::signed_by({note->text, *lines}, world.seen.verifier, holds);
  return seen && *seen->seconds == static_cast<std::uint64_t>(*world.hands.now / 1000);
}

}  // namespace

TEST_CASE("witness: cosigns what extends what it cosigned before, and remembers it over a restart", "[transparency]") {
  World world;
  MemoryTree tree;
  tree.grow(600);
  std::uint64_t older = 0;
  for (const std::uint64_t newer : {0u, 1u, 2u, 255u, 256u, 256u, 600u}) {
    auto witness = world.witness();  // another process each time
    INFO(older << " to " << newer);
    CHECK(cosigned(send(witness, world.request(tree, older, newer)), world, world.checkpoint(tree, newer)));
    older = newer;
    world.hands.advance(1s);
  }
}

namespace {

/// A witness that has cosigned 500 entries of one history; another one parts from it after 300.
struct Standing : World {
  MemoryTree tree, other;
  std::unique_ptr<Witness> held;
  Standing() {
    tree.grow(600);
    other.grow(300);
    other.grow(300, "two");
    held = std::make_unique<Witness>(directory, seen, std::vector{log.verifier}, hands.clock());
    REQUIRE(send(*held, request(tree, 0, 500)).status == 200);
  }
  bool stands() { return cosigned(send(*held, request(tree, 500, 500)), *this, checkpoint(tree, 500)); }
};

}  // namespace

TEST_CASE("witness: refuses what does not extend by the status that tlog-witness gives it", "[transparency]") {
  Standing world;
  auto &tree = world.tree, &other = world.other;
  auto& witness = *world.held;
  SECTION("equivocation: another tree of the same size") {
    const auto answer = send(witness, world.request(other, 500, 500));
    CHECK(answer.status == 409);
    CHECK(answer.body.find("another tree") != std::string::npos);
  }
  SECTION("equivocation: another tree that has grown") {
    CHECK(send(witness, to_text(ledger::WitnessRequest{500, World::proof(other, 500, 600), world.checkpoint(other, 600)})).status == 422);
  }
  SECTION("truncation: a smaller tree, and the size that was cosigned is told") {
    const auto answer = send(witness, world.request(tree, 400, 450));
    CHECK(answer.status == 409);
    CHECK(answer.body == "500\n");
    CHECK(answer.headers.front() == std::pair<std::string, std::string>("Content-Type", "text/x.tlog.size"));
  }
  SECTION("wrong old size") { CHECK(send(witness, world.request(tree, 499, 600)).status == 409); }
  SECTION("an old size of zero asks where the witness stands") { CHECK(send(witness, world.request(tree, 0, 600)).body == "500\n"); }
  SECTION("an old size beyond the new one") {
    CHECK(send(witness, to_text(ledger::WitnessRequest{500, {}, world.checkpoint(tree, 499)})).status == 400);
  }
  SECTION("no proof, a wrong one, one too long") {
    auto proof = World::proof(tree, 500, 600);
    CHECK(send(witness, to_text(ledger::WitnessRequest{500, {}, world.checkpoint(tree, 600)})).status == 422);
    proof.front()[0] ^= 1;
    CHECK(send(witness, to_text(ledger::WitnessRequest{500, proof, world.checkpoint(tree, 600)})).status == 422);
    proof.assign(64, Digest{});
    CHECK(send(witness, to_text(ledger::WitnessRequest{500, proof, world.checkpoint(tree, 600)})).status == 400);
    CHECK(send(witness, to_text(ledger::WitnessRequest{500, {Digest{}}, world.checkpoint(tree, 500)})).status == 422);
  }
  CHECK(world.stands());
}

TEST_CASE("witness: refuses what the log has not signed, and what is no request", "[transparency]") {
  Standing world;
  auto& tree = world.tree;
  auto& witness = *world.held;
  SECTION("another key under the log's name, a forged signature, none of the log") {
    const auto thief = key(world.folder, world.log.verifier.name, ledger::SignatureKind::note, 9);
    auto note = *ledger::parse_note(world.checkpoint(tree, 500));
    const auto right = note.signatures;
    note.signatures = {ledger::sign(note.text, thief.verifier, thief.sign)};
    CHECK(send(witness, to_text(ledger::WitnessRequest{500, {}, to_text(note)})).status == 403);
    note.signatures.insert(note.signatures.end(), right.begin(), right.end());  // unknown keys are ignored
    CHECK(send(witness, to_text(ledger::WitnessRequest{500, {}, to_text(note)})).status == 200);
    note.signatures = right;
    note.signatures.front().signature[5] ^= 1;
    CHECK(send(witness, to_text(ledger::WitnessRequest{500, {}, to_text(note)})).status == 403);
  }
  SECTION("a log that is not known") {
    auto note = ledger::Note{"log.example/other\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", {}};
    note.signatures = {ledger::sign(note.text, world.log.verifier, world.log.sign)};
    CHECK(send(witness, to_text(ledger::WitnessRequest{0, {}, to_text(note)})).status == 404);
  }
  SECTION("what is no request") {
    for (const std::string body : {"", "old 0", "old 0\n", "old 00\n\n", "old -1\n\n", "new 0\n\n", "old 500\n\nno note\n", "old 500\nAAAA\n\n"}) {
      INFO(body);
      CHECK(send(witness, body + (body.ends_with("\n\n") ? world.checkpoint(tree, 500).substr(1) : "")).status == 400);
    }
  }
  CHECK(world.stands());
}

TEST_CASE("witness: no two processes share what one remembers, and what it remembers must be whole", "[transparency]") {
  World world;
  MemoryTree tree;
  tree.grow(3);
  {
    auto witness = world.witness();
    CHECK_THROWS_AS(world.witness(), std::runtime_error);
    REQUIRE(send(witness, world.request(tree, 0, 3)).status == 200);
  }
  for (const auto& file : std::filesystem::directory_iterator(world.directory))
    if (file.path().extension() == ".checkpoint") base::write_durably(file.path().string(), world.checkpoint(tree, 2).substr(0, 100));
  CHECK_THROWS_AS(world.witness(), std::runtime_error);
}

TEST_CASE("witness: a second history is kept as evidence, with the log's own signature", "[transparency]") {
  World world;
  MemoryTree tree, other;
  tree.grow(3);
  other.grow(3, "two");
  auto witness = world.witness();
  REQUIRE(send(witness, world.request(tree, 0, 3)).status == 200);
  REQUIRE(send(witness, world.request(other, 3, 3)).status == 409);
  const auto kept = base::read_file(std::filesystem::directory_iterator(world.directory + "/evidence")->path().string());
  CHECK(kept == world.request(other, 3, 3));
}

TEST_CASE("witness: the log publishes what it cosigned, and goes on after it was away", "[transparency]") {
  World world;
  MemoryTree tree;
  Alarms alarms;
  auto witness = std::make_unique<Witness>(world.directory, world.seen, std::vector{world.log.verifier}, world.hands.clock());
  auto running = std::make_unique<Running>(witness_routes(*witness));
  const auto port = running->port();
  PublicationSettings settings{.directory = world.folder.folder("log"), .witnesses = {at(*running, world.seen.verifier)}, .silence = 600s};
  const ledger::LogPolicy policy{world.log.verifier, {world.seen.verifier}, 1};
  const auto make = [&] { return std::make_unique<Publication>(tree, world.log, settings, world.hands.clock(), alarms.alarm()); };
  auto log = make();
  CHECK_FALSE(log->witnessed());
  tree.grow(300);
  log->look();
  CHECK(log->witnessed());
  CHECK(ledger::verify_checkpoint(log->checkpoint(), policy, holds)->checkpoint.size == 300);
  CHECK(alarms.told->empty());

  // Idle: no new checkpoint, but a fresh cosignature before the witness counts as silent.
  const auto first = log->checkpoint();
  world.hands.advance(59s);
  log->look();
  CHECK(log->checkpoint() == first);
  world.hands.advance(2s);
  log->look();
  CHECK(log->checkpoint() != first);
  CHECK(ledger::parse_note(log->checkpoint())->text == ledger::parse_note(first)->text);

  // Away: what is published stays, and after the time set the inquiries wait.
  const auto last = log->checkpoint();
  running.reset();
  tree.grow(10);
  world.hands.advance(599s);
  log->look();
  CHECK(log->checkpoint() == last);
  CHECK(log->witnessed());
  CHECK(alarms.any("witness.example/w2 is silent"));
  world.hands.advance(2s);
  CHECK_FALSE(log->witnessed());
  log.reset();
  log = make();
  CHECK_FALSE(log->witnessed());  // also after a restart

  running = std::make_unique<Running>(witness_routes(*witness), port);
  log->look();
  CHECK(log->witnessed());
  CHECK(ledger::verify_checkpoint(log->checkpoint(), policy, holds)->checkpoint.size == 310);
}

TEST_CASE("witness: a log whose memory was lost learns where the witness stands, and cannot make it forget", "[transparency]") {
  World world;
  MemoryTree tree, other;
  Alarms alarms;
  Witness witness = world.witness();
  Running running(witness_routes(witness));
  const auto settings = [&](const std::string& name) {
    return PublicationSettings{.directory = world.folder.folder(name), .witnesses = {at(running, world.seen.verifier)}};
  };
  tree.grow(300);
  Publication(tree, world.log, settings("one"), world.hands.clock(), alarms.alarm()).look();
  tree.grow(10);
  Publication again(tree, world.log, settings("two"), world.hands.clock(), alarms.alarm());
  again.look();
  CHECK(again.size() == 310);
  CHECK(alarms.told->empty());

  other.grow(305, "two");
  Publication smaller(other, world.log, settings("three"), world.hands.clock(), alarms.alarm());
  smaller.look();
  CHECK(smaller.checkpoint().empty());
  CHECK(alarms.any("has cosigned 310 entries"));
  other.grow(5, "two");
  world.hands.advance(2s);
  smaller.look();
  CHECK(smaller.checkpoint().empty());
  CHECK(alarms.any("two histories"));
  other.grow(5, "two");
  world.hands.advance(4s);
  smaller.look();
  CHECK(smaller.checkpoint().empty());
  CHECK(alarms.any("does not find"));
  CHECK_FALSE(smaller.witnessed());
}

TEST_CASE("witness: of two, one that hangs keeps nobody waiting beyond the patience", "[transparency]") {
  World world;
  MemoryTree tree;
  Alarms alarms;
  Witness witness = world.witness();
  Running running(witness_routes(witness));
  http::Router hanging_routes;
  hanging_routes.post("/add-checkpoint", [](http::Request&) {
    std::this_thread::sleep_for(1s);
    return http::Response::text("");
  });
  Running hanging(hanging_routes);
  const auto other = witness_key(world.folder, 3);
  PublicationSettings settings{.directory = world.folder.folder("log"),
                               .witnesses = {at(hanging, other.verifier), at(running, world.seen.verifier)},
                               .patience = {.time = 200ms}};
  Publication log(tree, world.log, settings, world.hands.clock(), alarms.alarm());
  tree.grow(2);
  const auto started = std::chrono::steady_clock::now();
  log.look();
  CHECK(std::chrono::steady_clock::now() - started < 900ms);
  CHECK(log.size() == 2);
  CHECK(log.witnessed());
  CHECK(alarms.any("w3 is silent"));
}

TEST_CASE("witness: its name and key are told as text, and read back", "[transparency]") {
  const World world;
  const auto text = to_text(world.seen.verifier);
  const auto witness = parse_witness("https://witness.example:8443/sub=" + text);
  REQUIRE(witness);
  CHECK(witness->address == http::Address{true, "witness.example", "8443", "/sub"});
  CHECK(witness->key == world.seen.verifier);
  for (const auto& bad : {text, "http://a=" + to_text(world.log.verifier), "ftp://a=" + text, "http://a/?b=" + text, "http://a=" + text + "A"})
    CHECK_FALSE(parse_witness(bad));
}
