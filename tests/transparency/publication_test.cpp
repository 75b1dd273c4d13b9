#include <catch2/catch.hpp>
#include <fstream>

#include "log_world.h"
#include "transparency/log_answers.h"

using namespace log_world;
using namespace transparency;
using namespace std::chrono_literals;

namespace {

struct World {
  Folder folder;
  Hands hands;
  Alarms alarms;
  MemoryTree tree;
  SigningKey log = log_key(folder);
  PublicationSettings settings() const { return {.directory = folder.folder("log")}; }
  Publication publication(PublicationSettings settings) { return {tree, log, std::move(settings), hands.clock(), alarms.alarm()}; }
  ledger::Logged read(const std::string& checkpoint, std::vector<ledger::VerifierKey> witnesses = {}, std::size_t quorum = 0) const {
    const auto logged = ledger::verify_checkpoint(checkpoint, {log.verifier, std::move(witnesses), quorum}, holds);
    REQUIRE(logged);
    return *logged;
  }
};

}  // namespace

TEST_CASE("publication: every checkpoint covers the journal and extends the one before", "[transparency]") {
  World world;
  auto log = world.publication(world.settings());
  CHECK(log.checkpoint().empty());
  auto before = world.tree.head();
  for (const auto more : {0u, 1u, 254u, 1u, 1u, 300u, 66'000u}) {
    world.tree.grow(more);
    log.look();
    const auto head = world.tree.head();
    const auto seen = world.read(log.checkpoint());
    CHECK(seen.checkpoint.size == head.size);
    CHECK(seen.checkpoint.root == head.root);
    const auto edge = ledger::edge_of(world.tree, head.size);
    const auto proof = ledger::consistency_proof(ledger::nodes_of(edge, ledger::full_tiles(world.tree)), before.size, head.size);
    CHECK(ledger::verify_consistency(before.size, before.root, head.size, head.root, proof));
    before = head;
  }
  CHECK(world.alarms.told->empty());
}

TEST_CASE("publication: every tile of the published tree is served, and no other", "[transparency]") {
  World world;
  auto log = world.publication(world.settings());
  world.tree.grow(70'000);
  log.look();
  world.tree.grow(300);  // not published yet
  const auto leaves = world.tree.leaves(0, 70'000);
  for (const std::uint64_t index : {0u, 1u, 255u, 272u}) {
    const auto tile = log.tile({0, index, 256});
    REQUIRE(tile);
    base::Bytes expected;
    for (auto i = index * 256; i < (index + 1) * 256; ++i) base::append(expected, leaves[i]);
    CHECK(*tile == expected);
  }
  CHECK(log.tile({0, 273, 112})->size() == 112 * 32);
  CHECK(log.tile({1, 0, 256})->size() == 8192);
  CHECK(log.tile({1, 1, 17})->size() == 17 * 32);
  CHECK(log.tile({2, 0, 1})->size() == 32);
  CHECK(log.tile({0, 0, 7})->size() == 7 * 32);
  for (const ledger::TileName bad : {ledger::TileName{0, 273, 113}, {0, 274, 1}, {1, 1, 18}, {2, 0, 2}, {3, 0, 1}, {63, 0, 1}, {0, ~0ull, 1}})
    CHECK_FALSE(log.tile(bad));
}

TEST_CASE("publication: after a restart it goes on from what was signed", "[transparency]") {
  World world;
  std::string checkpoint;
  world.tree.grow(1000);
  {
    auto log = world.publication(world.settings());
    log.look();
    checkpoint = log.checkpoint();
  }
  auto log = world.publication(world.settings());
  CHECK(log.checkpoint() == checkpoint);
  log.look();
  CHECK(log.checkpoint() == checkpoint);  // idle: nothing is signed anew
  world.tree.grow(24);
  log.look();
  CHECK(world.read(log.checkpoint()).checkpoint.size == 1024);
}

TEST_CASE("publication: a journal that does not hold what was signed is not published", "[transparency]") {
  World world;
  world.tree.grow(500);
  {
    auto log = world.publication(world.settings());
    log.look();
  }
  SECTION("entries are missing: an older copy was restored") {
    world.tree.cut(499);
    CHECK_THROWS_AS(world.publication(world.settings()), Forked);
  }
  SECTION("another history of the same size") {
    world.tree.cut(499);
    world.tree.grow(1, "two");
    CHECK_THROWS_AS(world.publication(world.settings()), Forked);
  }
  SECTION("another history that has grown") {
    world.tree.cut(255);
    world.tree.grow(600, "two");
    CHECK_THROWS_AS(world.publication(world.settings()), Forked);
  }
  SECTION("what was signed is another log's, or damaged") {
    std::ofstream(world.folder.folder("log") + "/signed", std::ios::app) << "x";
    CHECK_THROWS_AS(world.publication(world.settings()), std::runtime_error);
  }
}

TEST_CASE("publication: a journal that forks while it runs stops the log, and the alarm is raised once", "[transparency]") {
  World world;
  world.tree.grow(500);
  auto log = world.publication(world.settings());
  log.look();
  const auto published = log.checkpoint();
  CHECK(log.witnessed());
  world.tree.cut(499);
  world.tree.grow(2, "two");
  log.look();
  log.look();
  CHECK(log.checkpoint() == published);
  CHECK_FALSE(log.witnessed());
  REQUIRE(world.alarms.told->size() == 1);
  CHECK(world.alarms.any("nothing more is published"));
}

TEST_CASE("publication: an entry is published while somebody waits for it", "[transparency]") {
  World world;
  auto settings = world.settings();
  settings.every = 1h;
  auto log = world.publication(settings);
  log.start();
  REQUIRE(log.await(0, 0ms) == false);
  world.tree.grow(3);
  CHECK(log.await(2, 10s));
  CHECK(log.size() == 3);
}

TEST_CASE("publication: the proof of an entry opens its leaf and holds against the published checkpoint", "[transparency]") {
  World world;
  world.tree.grow(700);
  auto log = world.publication(world.settings());
  log.look();
  world.tree.erase(5);
  for (const std::uint64_t position : {0u, 1u, 255u, 256u, 511u, 699u}) {
    const auto proof = log.proof(position);
    REQUIRE(proof);
    const auto parsed = ledger::parse_log_proof(to_text(*proof));
    REQUIRE(parsed);
    CHECK(*parsed == *proof);
    const auto opening = ledger::parse_opening(*parsed->extra);
    REQUIRE(opening);
    const auto leaf = ledger::leaf_hash(ledger::commitment(*opening));
    CHECK(ledger::verify(*parsed, leaf, {world.log.verifier}, holds));
    auto other = *parsed;
    other.index ^= 1;
    CHECK(ledger::verify(other, leaf, {world.log.verifier}, holds).error() == ledger::ProofFault::not_included);
    CHECK(ledger::verify(*parsed, leaf, {world.log.verifier, {}, 1}, holds).error() == ledger::ProofFault::cosignatures);
    CHECK(ledger::verify(*parsed, ledger::leaf_hash(opening->header), {world.log.verifier}, holds).error() == ledger::ProofFault::not_included);
  }
  CHECK_FALSE(log.proof(5));
  CHECK_FALSE(log.proof(700));
}

TEST_CASE("publication: below /log are static files with their types, tags and lifetimes", "[transparency]") {
  World world;
  world.tree.grow(300);
  auto log = world.publication(world.settings());
  http::Router router;
  add_log(router, log);
  const auto get = [&](const std::string& path, const std::string& tag = {}) {
    http::Request request;
    request.path = path;
    if (!tag.empty()) request.headers["if-none-match"] = tag;
    const auto found = router.find(request);
    return found.act != nullptr ? (*found.act)(request) : http::Response::text("", 404);
  };
  const auto header = [](const http::Response& response, std::string_view name) {
    const auto found = std::ranges::find(response.headers, name, &std::pair<std::string, std::string>::first);
    return found == response.headers.end() ? std::string{} : found->second;
  };
  CHECK(get("/log/checkpoint").status == 404);
  log.look();
  const auto checkpoint = get("/log/checkpoint");
  CHECK(checkpoint.status == 200);
  CHECK(header(checkpoint, "Content-Type") == "text/plain; charset=utf-8");
  CHECK(header(checkpoint, "Cache-Control") == "public, max-age=1");
  CHECK(get("/log/checkpoint", header(checkpoint, "ETag")).status == 304);
  const auto tile = get("/log/tile/0/000");
  CHECK(tile.status == 200);
  CHECK(tile.body.size() == 8192);
  CHECK(header(tile, "Content-Type") == "application/octet-stream");
  CHECK(header(tile, "Cache-Control") == "public, max-age=31536000, immutable");
  CHECK(get("/log/tile/0/000", header(tile, "ETag")).status == 304);
  CHECK(get("/log/tile/0/001.p/44").body.size() == 44 * 32);
  CHECK(get("/log/tile/1/000.p/1").body.size() == 32);
  for (const auto* path : {"/log/tile/0/001.p/45", "/log/tile/0/001", "/log/tile/0/0", "/log/tile/00/000", "/log/tile/0/x000/000", "/log/tile/0/000.p/256",
                           "/log/tile/0/000.p/01", "/log/tile/0/000.p/0", "/log/tile/entries/000", "/log/tile/64/000", "/log/tile/0/x001/x234/067", "/log/"})
    CHECK(get(path).status == 404);
  for (const auto& response : {checkpoint, tile}) {
    CHECK(header(response, "Access-Control-Allow-Origin") == "*");
    CHECK(header(response, "Set-Cookie").empty());
  }
}
