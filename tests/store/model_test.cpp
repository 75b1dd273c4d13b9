#include <catch2/catch.hpp>

#include "journals.h"
#include "store/verify.h"

using namespace ledger;
using namespace world;

namespace {

/// One batch by the dice: streams old and new, versions right and wrong, forms new and repeated, rows, blobs, numbers.
Batch thrown(std::mt19937_64& dice, std::uint8_t turn) {
  const auto pick = [&](std::uint64_t bound) { return dice() % bound; };
  auto out = batch({});
  for (auto left = pick(4); left > 0; --left) {
    auto one = draft(id(static_cast<std::uint8_t>(pick(6))), std::nullopt, "turn " + std::to_string(turn));
    if (pick(2) == 0) one.after = pick(6);
    for (auto series = pick(3); series > 0; --series) one.allot.push_back(pick(2) == 0 ? "a" : "b");
    if (pick(3) == 0) one.restricted = base::to_bytes("restricted " + std::to_string(turn));
    out.drafts.push_back(std::move(one));
  }
  if (pick(2) == 0) out.once = Once{id(static_cast<std::uint8_t>(pick(40))), base::to_bytes("answer " + std::to_string(turn))};
  if (pick(4) == 0)
    out.blobs.push_back({id(static_cast<std::uint8_t>(pick(30))), id(static_cast<std::uint8_t>(pick(6))), base::to_bytes("blob " + std::to_string(turn))});
  const auto rows = pick(4);
  const auto rank = static_cast<std::int64_t>(pick(5));
  const auto label = std::string(pick(2) == 0 ? "open" : "issued");
  const auto owner = id(static_cast<std::uint8_t>(pick(6)));
  if (rows == 0) out.rows = [=](const std::vector<Stamp>&) -> std::vector<Row> { throw std::runtime_error("no rows"); };
  if (rows == 1) out.rows = [=](const std::vector<Stamp>&) { return std::vector<Row>{{"docket", owner, "105", label, rank, base::to_bytes("s")}}; };
  if (rows == 2)
    out.rows = [=, drafts = out.drafts](const std::vector<Stamp>&) {
      if (drafts.empty()) return std::vector<Row>{};
      return std::vector<Row>{{"docket", drafts[0].stream, "105", label, rank, {}}, {"docket", drafts[0].stream, "106", label, rank, {}}};
    };
  return out;
}

/// What an append answers, in one value: stamps, a refusal, or that it threw.
using Outcome = std::variant<std::vector<Stamp>, Refused, std::string>;

Outcome outcome(Journal& journal, Batch one) {
  try {
    auto result = journal.append(std::move(one));
    return result ? Outcome(std::move(*result)) : Outcome(result.error());
  } catch (const std::exception& error) {
    return std::string(error.what());
  }
}

}  // namespace

TEST_CASE("journal: in memory and on disk any history reads the same", "[journal]") {
  INFO("seed " << run_seed());
  std::mt19937_64 dice(run_seed());
  InMemory memory;
  OnDisk disk;
  for (std::uint8_t turn = 0; turn < 250; ++turn) {
    auto same = dice;
    const auto expected = outcome(memory.journal(), thrown(dice, turn));
    REQUIRE(outcome(disk.journal(), thrown(same, turn)) == expected);
    if (dice() % 60 == 0) {
      const auto gone = id(static_cast<std::uint8_t>(dice() % 6));
      memory.journal().erase(gone);
      disk.journal().erase(gone);
    }
    memory.hands.advance(1);
    disk.hands.advance(1);
  }
  for (std::uint8_t number = 0; number < 40; ++number) {
    for (const auto envelopes : {Envelopes::ordinary, Envelopes::with_restricted})
      CHECK(memory.journal().load(id(number), envelopes) == disk.journal().load(id(number), envelopes));
    CHECK(memory.journal().answered(id(number)) == disk.journal().answered(id(number)));
    CHECK(memory.journal().blob(id(number)) == disk.journal().blob(id(number)));
  }
  for (const std::string part : {"105", "106"})
    for (const auto& labels : {std::vector<std::string>{}, {"open"}, {"issued", "open"}}) {
      CHECK(memory.journal().rows({"docket", part, labels, 1, 3}) == disk.journal().rows({"docket", part, labels, 1, 3}));
      CHECK(memory.journal().count({"docket", part, labels}) == disk.journal().count({"docket", part, labels}));
    }
  std::vector<Entry> remembered;
  memory.journal().each([&](const Entry& entry) { return remembered.push_back(entry), true; });
  std::vector<Entry> stored;
  disk.journal().each([&](const Entry& entry) { return stored.push_back(entry), true; });
  CHECK(stored == remembered);
  CHECK_FALSE(store::verify(disk.folder.file("journal.db"), keys(), Envelopes::with_restricted).fault);
}
