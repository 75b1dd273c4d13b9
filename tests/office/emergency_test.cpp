#include <catch2/catch.hpp>

#include "office/emergency.h"
#include "office/rows.h"
#include "office/world.h"

// Opening what is no work of one's own: for a purpose that was declared, or another organization's matter in an emergency. [reminder_2]
using world::World;
using namespace std::chrono_literals;

namespace {

office::Subject elsewhere() { return {{{61}}, "郑浩", "110108", {procedure::Role::case_officer}, world::a_moment_ago}; }
office::Subject lead_elsewhere() { return {{{62}}, "何静", "110108", {procedure::Role::person_in_charge}, world::a_moment_ago}; }
office::Subject second_auditor() { return {{{63}}, "许宁", "", {procedure::Role::auditor}, world::a_moment_ago}; }

constexpr auto number = "L898902C3";

base::Id handed_over(World& world) {
  auto application = world::application(world::member(platform::CastPart::clean));
  application.document.number = number;
  const auto id = world::accepted(world, application);
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
  REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
  REQUIRE(office::hand_over(world.office, world::officer(), world.form(), id, procedure::Recipient::applicant, number, world::strokes()));
  return id;
}

template <class T>
std::string denied(const std::expected<T, office::Hindrance>& answer) {
  if (answer) return {};
  const auto* held = std::get_if<office::Denied>(&answer.error());
  return held == nullptr ? "another hindrance" : held->key;
}
template <class T>
std::string impeded(const std::expected<T, office::Hindrance>& answer) {
  if (answer) return {};
  const auto* held = std::get_if<procedure::Impediments>(&answer.error());
  return held == nullptr ? "another hindrance" : held->front().key;
}

}  // namespace

TEST_CASE("reminder_2: a matter that has ended is nobody's work from the next day on; a purpose opens it for a day, and the person sees which", "[reminder_2]") {
  World world;
  const auto id = handed_over(world);
  CHECK(office::see_case(world.office, world::officer(), id));  // that day, by whoever handed it over
  CHECK(denied(office::see_case(world.office, world::second_officer(), id)) == "denied.unassigned");
  world.now += 24h;
  CHECK(denied(office::see_case(world.office, world::officer(), id)) == "denied.unassigned");
  CHECK(denied(office::object(world.office, world::officer(), world.form(), id, {procedure::Recipient::applicant, number, "wrong"})) == "denied.unassigned");

  CHECK(impeded(office::declare_purpose(world.office, world::officer(), world.form(), id, {procedure::Purpose::party_asks, " "})) == "impediment.reason");
  CHECK(denied(office::see_case(world.office, world::officer(), id)) == "denied.unassigned");
  const auto form = world.form();
  REQUIRE(office::declare_purpose(world.office, world::officer(), form, id, {procedure::Purpose::party_asks, "she lost it"}));
  CHECK(office::see_case(world.office, world::officer(), id));
  CHECK(denied(office::see_case(world.office, world::second_officer(), id)) == "denied.unassigned");  // it is not theirs

  // The person is told for what; the auditor also by what reason.
  const auto told = office::see_looks(world.office, world::officer(), id).value();
  REQUIRE(told.size() >= 2);
  CHECK(told.back().purpose == "purpose.declared.party_asks");
  CHECK(std::ranges::none_of(told, [](const auto& look) { return !look.reason.empty(); }));
  const auto all = office::see_looks(world.office, world::auditor(), id).value();
  CHECK(std::ranges::count_if(all, [](const auto& look) { return look.reason == "she lost it"; }) == 1);

  world.now += 24h;
  CHECK(denied(office::see_case(world.office, world::officer(), id)) == "denied.unassigned");
  // The form of yesterday declares nothing for today.
  CHECK(office::declare_purpose(world.office, world::officer(), form, id, {procedure::Purpose::misuse, "another"}) == id);
  CHECK(denied(office::see_case(world.office, world::officer(), id)) == "denied.unassigned");
}

TEST_CASE("reminder_2: an objection makes the matter work again, of the counter and of the person in charge", "[reminder_2][review_1]") {
  World world;
  const auto id = handed_over(world);
  world.now += 24h;
  CHECK(denied(office::see_case(world.office, world::lead(), id)) == "denied.unassigned");
  world::declare(world.office, world::officer(), id, procedure::Purpose::party_asks);
  REQUIRE(office::object(world.office, world::officer(), world.form(), id, {procedure::Recipient::applicant, number, "wrong"}));
  CHECK(office::see_case(world.office, world::lead(), id));
  CHECK(office::see_case(world.office, world::second_officer(), id));
  CHECK(denied(office::see_case(world.office, world::restricted(), id)) == "denied.unassigned");
}

TEST_CASE("reminder_2: in an emergency another organization's matter is seen for half an hour, and nothing is done on it", "[reminder_2][place_1]") {
  World world;
  const auto id = handed_over(world);
  const auto open = [&](const office::Subject& by, const char* what, const char* reason) {
    return office::open_in_emergency(world.office, by, world.form(), what, {reason});
  };
  CHECK(denied(office::see_case(world.office, elsewhere(), id)) == "denied.organization");
  CHECK(denied(open({{{64}}, "", "110108", {procedure::Role::reception_officer}, world::a_moment_ago}, number, "now")) == "denied.role");
  CHECK(impeded(open(elsewhere(), number, "")) == "impediment.reason");
  CHECK(impeded(open(world::second_officer(), number, "now")) == "impediment.emergency_own");
  CHECK(std::holds_alternative<office::NotThere>(open(elsewhere(), "NOBODYS", "now").error()));
  CHECK(denied(office::see_case(world.office, elsewhere(), id)) == "denied.organization");

  CHECK(open(elsewhere(), number, "a flight this evening") == id);
  CHECK(office::see_case(world.office, elsewhere(), id));
  CHECK(office::see_document(world.office, elsewhere(), id, office::Kept::certificate));
  CHECK(denied(office::see_case(world.office, lead_elsewhere(), id)) == "denied.organization");
  CHECK(denied(office::see_looks(world.office, elsewhere(), id)) == "denied.organization");
  CHECK(denied(office::suspect_misuse(world.office, elsewhere(), world.form(), id, {"odd"})) == "denied.organization");
  CHECK(denied(office::issue(world.office, elsewhere(), world.form(), id)) == "denied.organization");
  const auto looks = office::see_looks(world.office, world::auditor(), id).value();
  CHECK(std::ranges::count_if(looks, [](const auto& look) { return look.purpose == "purpose.emergency" && look.organization == "110108"; }) == 2);

  world.now += 30min - 1ms;
  CHECK(office::see_case(world.office, elsewhere(), id));
  // A form that was sent before lengthens nothing, and opens nothing else.
  const auto form = world.form();
  world.now += 1ms;
  REQUIRE(office::open_in_emergency(world.office, elsewhere(), form, number, {"a flight this evening"}));
  world.now += 30min;
  CHECK(office::open_in_emergency(world.office, elsewhere(), form, number, {"a flight this evening"}) == id);
  CHECK(denied(office::see_case(world.office, elsewhere(), id)) == "denied.organization");
  auto another = world::application(world::member(platform::CastPart::clean));
  another.document.number = "K7654321";
  another.person.surname = "SOMEBODY ELSE";
  const auto other = world::accepted(world, another);
  CHECK(office::open_in_emergency(world.office, elsewhere(), form, "K7654321", {"a flight this evening"}) == id);
  CHECK(denied(office::see_case(world.office, elsewhere(), other)) == "denied.organization");
  CHECK(denied(office::see_case(world.office, elsewhere(), id)) == "denied.organization");
}

TEST_CASE("reminder_2: an emergency is on the list at once, a second officer looks into it, and where nobody does the alarm rings after a day",
          "[reminder_2]") {
  World world;
  (void)handed_over(world);
  REQUIRE(office::open_in_emergency(world.office, elsewhere(), world.form(), number, {"a flight this evening"}));
  for (const auto& by : {world::lead(), lead_elsewhere(), world::auditor()}) {
    CHECK(office::count_unexamined(world.office, by) == 1);
    CHECK(office::see_emergencies(world.office, by)->size() == 1);
  }
  CHECK(office::count_unexamined(world.office, world::officer()) == 0);
  CHECK(office::see_emergencies(world.office, world::lead("110101"))->empty());
  const auto id = office::see_emergencies(world.office, world::lead())->front().id;
  const auto examine = [&](const office::Subject& by, const char* reason) {
    return office::examine_emergency(world.office, by, world.form(), id, {true, reason});
  };
  CHECK(denied(examine(world::lead("110101"), "asked")) == "denied.organization");
  CHECK(denied(examine(elsewhere(), "asked")) == "denied.role");
  auto opener = elsewhere();
  opener.roles = {procedure::Role::person_in_charge};
  CHECK(impeded(examine(opener, "asked")) == "impediment.emergency_second");
  CHECK(impeded(examine(world::lead(), " ")) == "impediment.reason");

  world.now += 24h;
  CHECK(office::raise_emergency_alarms(world.office).empty());
  world.now += 1ms;
  CHECK(office::raise_emergency_alarms(world.office) == std::vector{id});
  CHECK(office::raise_emergency_alarms(world.office).empty());  // once
  CHECK(procedure::name(office::see_emergency(world.office, world::auditor(), id)->emergency) == "overdue");
  CHECK(office::count_unexamined(world.office, world::lead()) == 1);

  CHECK(examine(second_auditor(), "the airline confirms it") == id);
  CHECK(std::holds_alternative<office::MovedOn>(examine(world::lead(), "asked").error()));
  CHECK(office::count_unexamined(world.office, world::lead()) == 0);
  CHECK(office::see_emergency(world.office, world::lead(), id)->emergency.examined->reason == "the airline confirms it");

  // What is listed is folded from the journal.
  const auto before = world.journal.rows({"emergency", "all", {}, 0, 10});
  office::rebuild_rows(world.office);
  CHECK(world.journal.rows({"emergency", "all", {}, 0, 10}) == before);
}

TEST_CASE("reminder_2: what signs or revokes is denied where the proof of who it is is older than a quarter of an hour", "[reminder_2]") {
  World world;
  const auto id = world::accepted(world, world::application(world::member(platform::CastPart::clean)));
  auto by = world::officer();
  by.proved_at = world.now;
  REQUIRE(office::ask_platforms(world.office, by, world.form(), id));
  world.now += office::proof_holds + 1ms;
  CHECK(denied(office::issue(world.office, by, world.form(), id)) == "denied.unproved");
  CHECK(office::see_case(world.office, by, id));
  by.proved_at = world.now - office::proof_holds;
  CHECK(office::issue(world.office, by, world.form(), id));
}
