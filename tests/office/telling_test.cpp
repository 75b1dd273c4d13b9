#include <catch2/catch.hpp>

#include "office/telling.h"
#include "office/world.h"

// Whoever was given a due date that moved stands on a list until somebody has told them. [provisional]
using world::day;
using world::moved_on;

namespace {

procedure::Application applicant(const std::string& contact = "+86 10 5550 0100") {
  auto made = world::application(world::member(platform::CastPart::clean));
  made.contact = contact;
  return made;
}

/// The law with one more year's arrangement: the first days of January off, `days` of them.
law::Jurisdiction with_january(int days) {
  auto loaded = world::shared().law;
  law::Arrangement year{2027, "for the test", {}, {}};
  for (int i = 0; i < days; ++i) year.off.emplace(day("2027-01-01") + std::chrono::days{i}, "long holiday");
  loaded.calendar.arrangements.insert_or_assign(2027, year);
  return loaded;
}

office::Office under(const world::World& world, const law::Jurisdiction& law) {
  const auto& office = world.office;
  return {office.journal, office.shelf, office.platforms, office.signer, office.log, law, office.clock, office.random, office.index_key,
          office.verification_url};
}

std::size_t listed(const office::Office& office, const office::Subject& subject = world::officer()) { return office::see_untold(office, subject)->size(); }

}  // namespace

TEST_CASE("provisional: whoever was given a due date that moved is on the list until they are told", "[provisional]") {
  world::World world;
  world.now = *base::parse_rfc3339("2026-12-30T02:00:00.000Z");
  const auto id = world::accepted(world, applicant());
  CHECK(listed(world.office) == 0);
  CHECK(moved_on(office::tell_applicant(world.office, world::officer(), world.form(), id, {})));

  const auto law = with_january(6);
  const auto office = under(world, law);
  REQUIRE(office::recompute_clocks(office).size() == 1);
  const auto lines = *office::see_untold(office, world::officer());
  REQUIRE(lines.size() == 1);
  CHECK(lines[0] == office::UntoldLine{id, {}, "ERIKSSON, ANNA MARIA", "京公朝犯查受字〔2026〕1号", "+86 10 5550 0100", "No. 1, Sample Road", "110105",
                                       {day("2027-01-05"), day("2027-01-08")}});
  CHECK(listed(office, world::superior()) == 1);
  CHECK(listed(office, world::officer("110108")) == 0);

  const auto form = world.form();
  REQUIRE(office::tell_applicant(office, world::officer(), form, id, {procedure::Means::telephone, "the applicant answered"}));
  CHECK(office::tell_applicant(office, world::officer(), form, id, {}) == id);
  CHECK(moved_on(office::tell_applicant(office, world::officer(), world.form(), id, {})));
  CHECK(listed(office) == 0);
  const auto matter = *office::load_matter(office, id);
  CHECK(matter.history.back() == office::Past{"ApplicantTold", world.now, world::officer().account});
  CHECK(procedure::accepted(matter.state)->due == law::Due{day("2027-01-08"), false});
}

TEST_CASE("provisional: who was given the day that is right again needs not be told, and what moves twice is told once", "[provisional]") {
  world::World world;
  world.now = *base::parse_rfc3339("2026-12-30T02:00:00.000Z");
  const auto id = world::accepted(world, applicant(""));
  const auto longer = with_january(6), longest = with_january(7), as_promised = with_january(3);
  REQUIRE(office::recompute_clocks(under(world, longer)).size() == 1);
  REQUIRE(office::recompute_clocks(under(world, longest)).size() == 1);
  const auto lines = *office::see_untold(world.office, world::officer());
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].untold == procedure::Untold{day("2027-01-05"), day("2027-01-11")});
  CHECK(lines[0].contact.empty());
  const auto rows = [&] { return world.journal.rows({"untold", "110105", {}, 0, 9}); };
  const auto before = rows();
  office::rebuild_rows(world.office);
  CHECK(rows() == before);
  REQUIRE(office::recompute_clocks(under(world, as_promised)).size() == 1);
  CHECK(procedure::accepted(world::loaded(world, id))->due.day == day("2027-01-05"));
  CHECK(listed(world.office) == 0);
}

TEST_CASE("provisional: an objector is told of the reply's due date; nobody waits for a date that is gone", "[provisional][review_2]") {
  world::World world;
  world::Told told(world.clock);
  world.now = *base::parse_rfc3339("2026-12-14T02:00:00.000Z");
  const auto id = world::refused(world, told, applicant());
  const auto& office = world.office;
  const auto review = *office::object(office, world::officer(), world.form(), id, {procedure::Recipient::applicant, applicant().document.number, "wrong"});
  REQUIRE(office::accept_review(office, world::officer(), world.form(), review, {true}));
  const auto law = with_january(9);
  REQUIRE(office::recompute_clocks(under(world, law)).size() == 1);
  const auto lines = *office::see_untold(office, world::officer());
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].review == review);
  CHECK(lines[0].number == "京公朝犯查拒字〔2026〕1号");
  REQUIRE(office::tell_objector(office, world::officer(), world.form(), review, {procedure::Means::letter, ""}));
  CHECK(listed(office) == 0);
  CHECK(moved_on(office::tell_objector(office, world::officer(), world.form(), review, {})));

  // Decided, nobody waits any more; what was not told by then is in the reply.
  const auto again = with_january(12);
  REQUIRE(office::recompute_clocks(under(world, again)).size() == 1);
  CHECK(listed(office) == 1);
  REQUIRE(office::decide_review(office, world::lead(), world.form(), review, {procedure::ReviewResult::upheld, {"维持", ""}, false}));
  CHECK(listed(office) == 0);
}
