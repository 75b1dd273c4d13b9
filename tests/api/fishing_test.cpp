#include <catch2/catch.hpp>

#include "api/batches.h"
#include "office/guessing.h"
#include "office/watching_journal.h"

// Nobody finds out which numbers there are, one at a time or a thousand at once. [caution_5]
namespace {

using namespace api_test;

/// Counts what is looked up.
struct CountingJournal final : world::WatchingJournal {
  using WatchingJournal::WatchingJournal;
  std::vector<ledger::Row> rows(const ledger::RowQuery& query) const override {
    asked.push_back(query.list);
    return WatchingJournal::rows(query);
  }
  mutable std::vector<std::string> asked;
};

Members wrong(int i) { return {{"number", "京公朝犯查证字〔2026〕" + std::to_string(i) + "号"}, {"code", base::to_base32(base::Bytes(16, 9))}}; }

long count(const std::vector<std::string>& kinds, const std::string& kind) { return std::ranges::count(kinds, kind); }

}  // namespace

TEST_CASE("caution_5: an unknown number, a wrong code and a revoked document's wrong code are one answer, byte by byte, by one search", "[caution_5]") {
  Programs programs;
  const auto standing = programs.issued();
  const auto revoked = programs.issued(world::application(world::member(platform::CastPart::other_passport)));
  programs.revoke(revoked);
  const auto other = base::to_base32(base::Bytes(16, 9));
  const std::vector<Members> asked{wrong(77), {{"number", standing.number}, {"code", other}}, {{"number", revoked.number}, {"code", other}},
                                   {{"number", "x"}, {"code", standing.code}}};
  const auto answers = programs.checked(asked);
  REQUIRE(answers.size() == 4);
  CHECK(member(answers[0], "answer") == "absent");
  for (const auto& answer : answers) CHECK(answer == answers[0]);

  std::vector<std::vector<std::string>> searches;
  for (const auto& one : asked) {
    CountingJournal journal(programs.world.journal);
    office::Office watched{journal,
                           programs.world.journal.shelf(),
                           {},
                           world::shared().signer,
                           programs.world.log,
                           world::shared().law,
                           programs.world.clock,
                           base::system_random(),
                           base::Bytes(32, 7),
                           "https://check.example"};
    programs.site.register_at = [&](std::optional<base::Instant> at) { return web::register_of(watched, at); };
    programs.kinds({one});
    searches.push_back(journal.asked);
  }
  for (const auto& search : searches) CHECK(search == std::vector<std::string>{"coded"});
}

TEST_CASE("caution_5: a batch of wrong numbers costs what single ones cost: after twenty-one nothing is looked up for a while, and the while doubles",
          "[caution_5]") {
  Programs programs;
  const auto held = programs.issued();
  std::vector<Members> many;
  for (int i = 0; i < 999; ++i) many.push_back(wrong(i + 100));
  many.push_back(held.by_number());
  auto kinds = programs.kinds(many);
  CHECK(count(kinds, "absent") == 21);
  CHECK(count(kinds, "too_soon") == 979);  // the right one too

  const auto waiting = programs.sent(batch_of({held.by_number()}));
  CHECK(member(waiting.body, "answer") == "too_soon");
  CHECK(waiting.has_header("Retry-After"));
  int waited = 0;
  for (int wait = 1; wait <= 512; wait *= 2) {
    programs.world.now += std::chrono::seconds{wait};
    kinds = programs.kinds({wrong(1), wrong(2)});
    CHECK(kinds == std::vector<std::string>{"absent", "too_soon"});
    waited += wait;
  }
  programs.world.now += std::chrono::minutes{15};
  CHECK(programs.kinds({held.by_number()}) == std::vector<std::string>{"specimen"});
}

TEST_CASE("caution_5: whoever was slowed down is slowed down everywhere in their network, and nobody else is", "[caution_5]") {
  Programs programs;
  const auto held = programs.issued();
  std::vector<Members> many;
  for (int i = 0; i < 30; ++i) many.push_back(wrong(i + 100));
  programs.kinds(many);
  programs.peer = "192.0.2.200";
  CHECK(programs.kinds({held.by_number()}) == std::vector<std::string>{"too_soon"});
  CHECK(office::must_wait(programs.patience, "192.0.2.1", programs.world.now));  // which the page asks too
  programs.peer = "192.0.3.7";
  CHECK(programs.kinds({held.by_number()}) == std::vector<std::string>{"specimen"});
  // What carries our signature is answered: with it nobody fishes.
  programs.peer = "192.0.2.7";
  CHECK(programs.kinds({qr(held), pdf(held), wallet(held)}) == std::vector<std::string>(3, "specimen"));
}

TEST_CASE("api: a network has two batches in work at once, all together eight", "[api]") {
  Programs programs;
  auto first = programs.turns.take(office::network_of("192.0.2.1"));
  {
    const auto second = programs.turns.take(office::network_of("192.0.2.2"));
    const auto refused = programs.sent(batch_of({wrong(1)}));
    CHECK(refused.status == 429);
    CHECK(refused.has_header("Retry-After"));
    CHECK(member(refused.body, "name") == "too_many_at_once");
  }
  CHECK(programs.sent(batch_of({wrong(1)})).status == 200);
  std::vector<api::Turns::Turn> others;
  for (int i = 0; i < 7; ++i) others.push_back(*programs.turns.take("network " + std::to_string(i)));
  CHECK_FALSE(programs.turns.take("another"));
  others.pop_back();
  CHECK(programs.turns.take("another"));
}
