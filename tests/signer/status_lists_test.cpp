#include <catch2/catch.hpp>

#include "base/unavailable.h"
#include "office/world.h"
#include "signer/status_lists.h"

// The public lists as they are republished: anew every ten minutes whatever happens, and at once where a certificate is revoked. [review_4]
namespace {

using namespace std::chrono_literals;

/// A list whose record can be moved by hand, and which is asked now.
struct Republished {
  base::Instant now = base::parse_rfc3339("2026-11-23T01:00:00Z").value();
  std::uint64_t entries = 1;
  std::vector<std::uint32_t> revoked{};
  int searches = 0;
  signer::StatusLists lists{signer::signs_with(*world::shared().seal), "https://check.example",
                            {[this](std::uint32_t list) {
                               ++searches;
                               return list == 416 ? std::optional(revoked) : std::nullopt;
                             },
                             [this] { return entries; }, [this] { return now; }}};

  credential::StatusList jwt() { return credential::read_status_jwt(lists.find(416)->jwt).value().list; }
  credential::StatusList cwt() { return credential::read_status_cwt(base::as_bytes(lists.find(416)->cwt)).value().list; }
};

}  // namespace

TEST_CASE("review_4: the public list is signed anew every ten minutes though nothing has changed, and lives for a day", "[review_4]") {
  Republished world;
  const auto first = world.jwt();
  CHECK(first.uri == "https://check.example/status/416");
  CHECK(first.issued_at == world.now);
  CHECK(first.expires_at == world.now + 24h);
  CHECK(world.cwt() == first);
  world.now += 10min - 1s;
  CHECK(world.jwt().issued_at == first.issued_at);
  world.now += 1s;
  CHECK(world.jwt().issued_at == world.now);
  CHECK(world.jwt().expires_at == world.now + 24h);
  CHECK(world.cwt() == world.jwt());
}

TEST_CASE("review_4: a revocation is in the public list a second after, in both forms", "[review_4]") {
  Republished world;
  CHECK(world.jwt().bits.at(777'215) == false);
  world.revoked = {777'215};
  ++world.entries;
  world.now += 1s;
  CHECK(world.jwt().bits.at(777'215) == true);
  CHECK(world.cwt().bits.at(777'215) == true);
  CHECK(world.jwt().bits.at(777'214) == false);
  CHECK(world.jwt().issued_at == world.now);
}

TEST_CASE("review_4: what is recorded without a revocation signs no list anew, and asks for the revoked ones no oftener than once a second", "[review_4]") {
  Republished world;
  const auto first = world.lists.find(416);
  for (int i = 0; i < 100; ++i) {
    ++world.entries;
    world.now += 100ms;
    CHECK(world.lists.find(416) == first);
  }
  CHECK(world.searches <= 11);
  CHECK(world.lists.find(4711) == nullptr);
}

TEST_CASE("review_4: while the signer is away, the list that it signed last is shown for its day, and none that knows of fewer revocations", "[review_4]") {
  Republished world;
  bool away = false;
  const auto here = signer::signs_with(*world::shared().seal);
  signer::StatusLists lists{[&](const credential::StatusList& list) {
                              if (away) throw base::Unavailable("the signer is away");
                              return here(list);
                            },
                            "https://check.example",
                            {[&](std::uint32_t) { return std::optional(world.revoked); }, [&] { return world.entries; }, [&] { return world.now; }}};
  away = true;
  CHECK_THROWS_AS(lists.find(416), base::Unavailable);  // there is no last one
  away = false;
  CHECK_THROWS_AS(lists.find(416), base::Unavailable);  // it was away a moment ago
  world.now += 10s;
  const auto first = lists.find(416);
  away = true;
  world.now += 11min;
  ++world.entries;
  CHECK(lists.find(416) == first);
  world.revoked.push_back(7);
  ++world.entries;
  world.now += 1s;
  CHECK_THROWS_AS(lists.find(416), base::Unavailable);
  world.revoked.pop_back();
  CHECK(lists.find(416) == first);
  world.now += 24h - 11min - 1s;
  CHECK_THROWS_AS(lists.find(416), base::Unavailable);
  away = false;
  world.now += 10s;
  CHECK(lists.find(416)->issued_at == world.now);
}
