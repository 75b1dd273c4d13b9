#include <catch2/catch.hpp>

#include "journals.h"

using namespace ledger;
using namespace world;

namespace {

Row row(std::uint8_t owner, std::string part, std::string label, std::int64_t rank, std::string_view summary = "") {
  return {"docket", id(owner), std::move(part), std::move(label), rank, base::to_bytes(summary)};
}

Batch with_rows(std::vector<Draft> drafts, std::vector<Row> rows) {
  auto out = batch(std::move(drafts));
  out.rows = [rows = std::move(rows)](const std::vector<Stamp>&) { return rows; };
  return out;
}

std::string owners(const std::vector<Row>& rows) {
  std::string out;
  for (const auto& row : rows) out += std::to_string(row.owner.bytes.back()) + " ";
  return out;
}

}  // namespace

TEMPLATE_TEST_CASE("rows: they are read by rank, then owner, filtered by label, a page at a time", "[rows]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  REQUIRE(journal.append(with_rows({draft(id(1), 0, "a")}, {row(1, "105", "open", 5, "one"), row(1, "106", "open", 1)})));
  REQUIRE(journal.append(with_rows({draft(id(3), 0, "a")}, {row(3, "105", "issued", -3)})));
  REQUIRE(journal.append(with_rows({draft(id(2), 0, "a")}, {row(2, "105", "open", 5)})));
  REQUIRE(journal.append(with_rows({draft(id(4), 0, "a")}, {row(4, "105", "held", 2)})));
  CHECK(owners(journal.rows({"docket", "105", {}})) == "3 4 1 2 ");
  CHECK(owners(journal.rows({"docket", "105", {"open"}})) == "1 2 ");
  CHECK(owners(journal.rows({"docket", "105", {"held", "open"}})) == "4 1 2 ");
  CHECK(owners(journal.rows({"docket", "105", {}, 1, 2})) == "4 1 ");
  CHECK(owners(journal.rows({"docket", "105", {"open", "issued"}, 1, 1})) == "1 ");
  CHECK(owners(journal.rows({"docket", "105", {}, 4, 2})).empty());
  CHECK(journal.rows({"docket", "105", {}, 0, 0}).empty());
  CHECK(owners(journal.rows({"docket", "106", {}})) == "1 ");
  CHECK(journal.rows({"other", "105", {}}).empty());
  CHECK(journal.count({"docket", "105", {}}) == 4);
  CHECK(journal.count({"docket", "105", {"open", "issued"}, 2, 1}) == 3);
  CHECK(journal.rows({"docket", "105", {"open"}}).front() == row(1, "105", "open", 5, "one"));
}

TEMPLATE_TEST_CASE("rows: those of a batch replace all of their stream, other streams keep theirs", "[rows]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  REQUIRE(journal.append(with_rows({draft(id(1), 0, "a"), draft(id(2), 0, "a")},
                                   {row(1, "105", "open", 1), row(1, "106", "open", 1), row(2, "105", "open", 2)})));
  REQUIRE(journal.append(with_rows({draft(id(1), 1, "b"), draft(id(2), 1, "b")}, {row(1, "105", "issued", 9)})));
  CHECK(owners(journal.rows({"docket", "105", {}})) == "2 1 ");
  CHECK(journal.rows({"docket", "106", {}}).empty());
  REQUIRE(journal.append(batch({draft(id(1), 2, "c")})));
  CHECK(journal.count({"docket", "105", {}}) == 2);
}

TEMPLATE_TEST_CASE("rows: they are computed from the stamps, before anything is written", "[rows]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  auto form = batch({draft(id(1), 0, "a", {"n"}), draft(id(2), 0, "b", {"n"})});
  form.rows = [&](const std::vector<Stamp>& stamps) {
    CHECK(journal.load(id(1)).empty());
    return std::vector<Row>{row(2, "105", "number " + std::to_string(stamps.at(1).allotted.at(0)), stamps.at(1).at.time_since_epoch().count())};
  };
  REQUIRE(journal.append(std::move(form)));
  CHECK(journal.rows({"docket", "105", {"number 2"}}).at(0).rank == morning.time_since_epoch().count());
}

TEMPLATE_TEST_CASE("rows: a batch whose rows do not fit fails alone", "[rows]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  REQUIRE(journal.append(with_rows({draft(id(1), 0, "a")}, {row(1, "105", "open", 1)})));
  CHECK_THROWS_AS(journal.append(with_rows({draft(id(2), 0, "a")}, {row(1, "105", "foreign", 1)})), std::logic_error);
  CHECK_THROWS_AS(journal.append(with_rows({draft(id(2), 0, "a")}, {row(2, "105", "a", 1), row(2, "105", "b", 2)})), std::logic_error);
  CHECK(journal.load(id(2)).empty());
  CHECK(journal.rows({"docket", "105", {}}) == std::vector<Row>{row(1, "105", "open", 1)});
  CHECK(journal.size() == 1);
}

TEMPLATE_TEST_CASE("rows: rebuilding drops them all and writes what is produced from the entries", "[rows]", JOURNALS) {
  TestType world;
  auto& journal = world.journal();
  for (std::uint8_t i = 1; i <= 3; ++i) REQUIRE(journal.append(with_rows({draft(id(i), 0, "a")}, {row(i, "105", "wrong", i)})));
  journal.rebuild([&](const std::function<void(Row)>& put) {
    journal.each([&](const Entry& entry) {
      put(row(entry.stream.bytes.back(), "105", "right", -static_cast<std::int64_t>(entry.stamp.position)));
      return true;
    });
  });
  CHECK(owners(journal.rows({"docket", "105", {"right"}})) == "3 2 1 ");
  CHECK(journal.count({"docket", "105", {"wrong"}}) == 0);
  const auto half = [](const std::function<void(Row)>& put) {
    put(row(1, "105", "half", 1));
    throw std::runtime_error("stopped");
  };
  CHECK_THROWS_WITH(journal.rebuild(half), "stopped");
  CHECK_THROWS_AS(journal.rebuild([&](const std::function<void(Row)>& put) { put(row(9, "105", "whose", 1)); }), std::logic_error);
  CHECK_THROWS_AS(journal.rebuild([&](const std::function<void(Row)>& put) { put(row(1, "105", "a", 1)), put(row(1, "105", "b", 2)); }), std::logic_error);
  CHECK(owners(journal.rows({"docket", "105", {"right"}})) == "3 2 1 ");
  REQUIRE(journal.append(with_rows({draft(id(1), 1, "b")}, {row(1, "105", "right", 7)})));
  CHECK(owners(journal.rows({"docket", "105", {}})) == "3 2 1 ");
}
