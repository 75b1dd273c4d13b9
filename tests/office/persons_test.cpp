#include <catch2/catch.hpp>

#include "codec/events.h"
#include "office/accounts.h"
#include "office/world.h"

using platform::CastPart;
using world::moved_on;

namespace {

procedure::Application applicant(const std::string& number = "L898902C3") {
  auto made = world::application(world::member(CastPart::clean));
  made.document.number = number;
  return made;
}
office::Known known(const world::World& world, const base::Id& id) {
  return office::known_person(world.office, procedure::lodged(world::loaded(world, id))->lodged.application);
}
std::vector<office::Namesake> alike(const world::World& world, const base::Id& id) {
  return office::namesakes(world.office, id, procedure::lodged(world::loaded(world, id))->lodged.application, known(world, id));
}

}  // namespace

TEST_CASE("caution_1: a person is known over passports that one inquiry named together, and counted once an inquiry", "[caution_1][what_is_an_inquiry]") {
  world::World world;
  world::accepted(world, applicant("OLD1"));
  auto both = applicant("NEW2");
  both.other_documents.push_back(applicant("OLD1").document);
  world::accepted(world, both);
  auto newest = applicant("NEW3");
  newest.other_documents.push_back(applicant("NEW2").document);
  const auto third = world::accepted(world, newest);
  CHECK(known(world, third).accepted().size() == 3);
  CHECK(known(world, third).streams.size() == 3);
  CHECK(alike(world, third).empty());
  const auto fourth = *office::lodge(world.office, world::officer(), world.form(), {applicant("OLD1")});
  CHECK(office::preview(world.office, world::officer(), *office::load_matter(world.office, fourth)).number_in_year == 4);
}

TEST_CASE("time_5: a namesake on another document is a doubt, until an officer says who is who", "[time_5][what_is_an_inquiry]") {
  for (const bool same : {true, false}) {
    world::World world;
    world::Told told(world.clock);
    const auto first = world::accepted(world, applicant("OLD1"));
    const auto id = world::found(world, told, procedure::NothingKnown{}, applicant("NEW2"));
    CHECK(world::state(world, id) == "needs_verification");
    CHECK(office::see_grounds(world.office, world::restricted(), id)->grounds.doubts ==
          std::vector<procedure::Doubt>{{law::Provision::time_5, law::Reading::what_is_an_inquiry}});
    const auto namesakes = alike(world, id);
    REQUIRE(namesakes.size() == 1);
    CHECK(namesakes[0].inquiry == first);
    CHECK(namesakes[0].document.number == "OLD1");

    CHECK(moved_on(office::compare_persons(world.office, world::officer(), world.form(), id, {{{9}}, same, "both shown"})));
    CHECK_FALSE(office::compare_persons(world.office, world::officer(), world.form(), id, {namesakes[0].stream, same, ""}));
    REQUIRE(office::compare_persons(world.office, world::officer(), world.form(), id, {namesakes[0].stream, same, "both shown"}));
    CHECK(alike(world, id).empty());
    CHECK(known(world, id).accepted().size() == (same ? 2u : 1u));
    CHECK(alike(world, first).empty());
    CHECK(known(world, first).accepted().size() == (same ? 2u : 1u));
    // Whoever comes next by that document is not asked again.
    const auto next = world::found(world, told, procedure::NothingKnown{}, applicant("NEW2"));
    CHECK(world::state(world, next) == "clear");
  }
}

TEST_CASE("contradiction: a result against an earlier one of the same person goes to a person, and the same document's inquiry does not", "[contradiction][time_8]") {
  world::World world;
  world::Told told(world.clock);
  world::refused(world, told, applicant());
  world.now += std::chrono::hours{48};
  const auto later = world::found(world, told, procedure::NothingKnown{}, applicant());
  CHECK(world::state(world, later) == "needs_verification");
  CHECK(office::see_grounds(world.office, world::restricted(), later)->grounds.doubts ==
        std::vector<procedure::Doubt>{{law::Provision::time_8, law::Reading::contradiction}});
  REQUIRE(office::judge_records(world.office, world::restricted(), world.form(), later, {{{}, "quashed meanwhile"}}));
  CHECK(world::state(world, later) == "clear");
}

TEST_CASE("reminder_1: suspected misuse is noted, and seen in later inquiries of the person", "[reminder_1]") {
  world::World world;
  const auto first = world::accepted(world, applicant("OLD1"));
  CHECK_FALSE(office::suspect_misuse(world.office, world::officer(), world.form(), first, {""}));
  REQUIRE(office::suspect_misuse(world.office, world::officer(), world.form(), first, {"the stamp is not the embassy's"}));
  auto both = applicant("NEW2");
  both.other_documents.push_back(applicant("OLD1").document);
  const auto later = world::accepted(world, both);
  const auto misuse = known(world, later).person.misuse;
  REQUIRE(misuse.size() == 1);
  CHECK(misuse[0].inquiry == first);
  CHECK(procedure::lodged(world::loaded(world, first))->misuse.front().note == "the stamp is not the embassy's");
}

TEST_CASE("materials_1: what is missing is notified in writing, and the application waits", "[materials_1][document_6]") {
  world::World world;
  const auto id = *office::lodge(world.office, world::officer(), world.form(), {applicant()});
  REQUIRE(office::notice_missing(world.office, world::officer(), world.form(), id, {{}}));
  CHECK(world::state(world, id) == "lodged");
  const auto notice = procedure::lodged(world::loaded(world, id))->notices.front();
  CHECK(notice.number == "京公朝犯查补字〔2026〕1号");
  CHECK(office::see_numbered(world.office, world::officer(), id, notice.number)->content_type == "application/pdf");
  REQUIRE(office::accept(world.office, world::officer(), world.form(), id, world::confirmed()));
  CHECK(moved_on(office::notice_missing(world.office, world::officer(), world.form(), id, {{}})));
}

TEST_CASE("place_1: a transferred application is the other organization's and no longer this one's", "[place_1]") {
  world::World world;
  auto elsewhere = applicant();
  elsewhere.district = "110108";
  const auto id = *office::lodge(world.office, world::officer(), world.form(), {elsewhere});
  REQUIRE(office::transfer(world.office, world::officer(), world.form(), id, {"110108"}));
  CHECK(std::holds_alternative<office::Denied>(office::see_case(world.office, world::officer(), id).error()));
  CHECK(office::accept(world.office, world::officer("110108"), world.form(), id, world::confirmed()));
  CHECK(moved_on(office::transfer(world.office, world::officer("110108"), world.form(), id, {"110105"})));
}

TEST_CASE("at_the_counter: an application that is taken back is over", "[at_the_counter]") {
  world::World world;
  const auto id = world::accepted(world, applicant());
  REQUIRE(office::withdraw(world.office, world::officer(), world.form(), id, {procedure::Recipient::applicant, "L898902C3"}));
  CHECK(world::state(world, id) == "withdrawn");
  CHECK(moved_on(office::ask_platforms(world.office, world::officer(), world.form(), id)));
}

TEST_CASE("reminder_2: an applicant can be told who looked, when, from where and for what", "[reminder_2][indistinguishable]") {
  world::World world;
  world::Told told(world.clock);
  const auto id = world::found(world, told, procedure::NothingKnown{}, applicant());
  REQUIRE(office::see_case(world.office, world::officer(), id));
  CHECK_FALSE(office::see_grounds(world.office, world::restricted(), id));
  world::declare(world.office, world::restricted(), id);
  REQUIRE(office::see_grounds(world.office, world::restricted(), id));
  const auto looks = office::see_looks(world.office, world::officer(), id);
  REQUIRE(looks);
  REQUIRE(looks->size() == 2);
  CHECK(looks->at(0) == office::Look{world.now, world::officer().account, "110105", "purpose.case", false});
  CHECK(looks->at(1).purpose == "purpose.looks");
  // That the restricted role looked would tell of a record: the auditor alone is told.
  CHECK(office::see_looks(world.office, world::auditor(), id)->size() == 5);
  CHECK_FALSE(office::see_looks(world.office, world::restricted(), id));
}

TEST_CASE("reminder_2: an account moves to another office with other roles, and is closed", "[reminder_2]") {
  world::World world;
  using enum procedure::Role;
  const auto id = *office::open_account(world.office, {}, {"somebody", "Somebody", "110105", {case_officer}, "a long enough sentence"});
  CHECK_FALSE(office::move_account(world.office, {}, id, "110000", {case_officer}));
  CHECK_FALSE(office::move_account(world.office, {}, id, "110105", {superior_authority}));
  CHECK_FALSE(office::move_account(world.office, {}, {{9}}, "110105", {case_officer}));
  REQUIRE(office::move_account(world.office, {}, id, "110000", {superior_authority}));
  CHECK(office::subject_of(*office::load_account(world.office, id)).organization == "110000");
  CHECK(office::close_account(world.office, {}, id));
  CHECK_FALSE(office::load_account(world.office, id));
  CHECK_FALSE(office::close_account(world.office, {}, id));
}
