#include <catch2/catch.hpp>
#include <set>

#include "procedure/access.h"
#include "procedure/account.h"
#include "provisions/matter_states.h"

using enum procedure::Role;

TEST_CASE("reminder_2: who administers or audits does nothing else, and whoever works here has a role", "[reminder_2]") {
  constexpr procedure::Role all[] = {reception_officer, case_officer, person_in_charge, restricted_officer, superior_authority, auditor, administrator};
  // Every set of roles there is.
  for (unsigned bits = 0; bits < 1u << std::size(all); ++bits) {
    std::set<procedure::Role> roles;
    for (std::size_t i = 0; i < std::size(all); ++i)
      if (bits >> i & 1u) roles.insert(all[i]);
    const bool apart = roles.contains(auditor) || roles.contains(administrator);
    INFO("roles: " << bits);
    CHECK(procedure::roles_go_together(roles) == (!roles.empty() && (!apart || roles.size() == 1)));
  }
}

TEST_CASE("reminder_2: an account is what its events make of it, and a closed one stays closed", "[reminder_2]") {
  const procedure::AccountOpened opened{"chaoyang.officer", "张伟", "110105", {reception_officer}, "first", {}};
  auto account = procedure::apply({}, opened);
  CHECK(account.opened == opened);
  CHECK_FALSE(account.closed);
  account = procedure::apply(account, procedure::PasswordChanged{"second"});
  CHECK(account.opened.password == "second");
  CHECK(account.opened.login == "chaoyang.officer");
  account = procedure::apply(account, procedure::AccountMoved{"110108", {procedure::Role::person_in_charge}, {}});
  CHECK(account.opened.organization == "110108");
  CHECK(account.opened.roles == std::set{procedure::Role::person_in_charge});
  CHECK(account.opened.password == "second");
  account = procedure::apply(account, procedure::PasswordReset{"by a link", {}});
  CHECK(account.opened.password == "by a link");
  CHECK(account.opened.organization == "110108");
  account = procedure::apply(account, procedure::AccountClosed{});
  account = procedure::apply(account, procedure::PasswordChanged{"third"});
  CHECK(account.closed);
}

TEST_CASE("reminder_2: whoever has no work on a matter says why it is opened", "[reminder_2]") {
  using namespace procedure;
  const auto declare = [](const char* reason) { return decide(matter::someone(80), DeclarePurpose{Purpose::misuse, reason}, matter::by(1)); };
  CHECK(declare("a stamp that is not the embassy's") ==
        PurposeDeclared{matter::someone(1), "110105", matter::someone(80), Purpose::misuse, "a stamp that is not the embassy's", matter::day("2026-11-23")});
  CHECK(matter::names(declare(" \n"), law::Provision::reminder_2, "impediment.reason"));
  // Each purpose has one name, and nothing else is one.
  std::set<std::string_view> names;
  for (const auto purpose : all_purposes()) {
    CHECK(parse_purpose(name(purpose)) == purpose);
    names.insert(name(purpose));
  }
  CHECK(names == std::set<std::string_view>{"party_asks", "supervision", "misuse", "authority"});
  CHECK_FALSE(parse_purpose("curiosity"));
}

TEST_CASE("reminder_2: an emergency concerns another organization's matter, has a reason, and lasts half an hour", "[reminder_2]") {
  using namespace procedure;
  const auto now = matter::instant("2026-11-23T02:00:00.000Z");
  const auto open = [&](const char* kept_by, const char* reason) {
    return decide(matter::someone(80), kept_by, OpenInEmergency{reason}, now, matter::by(1));
  };
  CHECK(open("110108", "a flight") == EmergencyOpened{matter::someone(80), "110108", "110105", "a flight", now + std::chrono::minutes{30},
                                                      matter::day("2026-11-23"), matter::someone(1)});
  CHECK(matter::keys(open("110105", "")) == matter::Keys{"impediment.emergency_own", "impediment.reason"});
  CHECK(matter::keys(open("110108", " ")) == matter::Keys{"impediment.reason"});
}

TEST_CASE("reminder_2: somebody else looks into an emergency, and says what was found", "[reminder_2]") {
  using namespace procedure;
  const auto now = matter::instant("2026-11-23T02:00:00.000Z");
  const EmergencyOpened opened{matter::someone(80), "110108", "110105", "a flight", now, matter::day("2026-11-23"), matter::someone(1)};
  const auto held = apply({}, opened, {now});
  REQUIRE(held);
  CHECK(*held == Emergency{opened, now, {}, false});
  CHECK(name(*held) == "open");
  const auto examine = [&](std::uint8_t officer, const char* reason) { return decide(*held, ExamineEmergency{true, reason}, matter::by(officer)); };
  CHECK(matter::keys(examine(1, "")) == matter::Keys{"impediment.emergency_second", "impediment.reason"});
  CHECK(matter::keys(examine(2, " ")) == matter::Keys{"impediment.reason"});
  const auto examined = examine(2, "the airline confirms it");
  CHECK(examined == EmergencyExamined{true, "the airline confirms it", matter::day("2026-11-23"), matter::someone(2)});
  const auto overdue = apply(held, EmergencyOverdue{matter::day("2026-11-24")}, {now});
  CHECK(name(*overdue) == "overdue");
  CHECK(name(*apply(overdue, *examined, {now})) == "examined");
}

TEST_CASE("reminder_2: a matter is the work of whoever may bring it on, and of nobody once it has ended", "[reminder_2]") {
  using namespace procedure;
  using enum Role;
  const std::set<Role> counter{reception_officer, case_officer}, decided{reception_officer, case_officer, person_in_charge},
      judged{reception_officer, case_officer, restricted_officer};
  CHECK(awaited(Unknown{}).empty());
  CHECK(awaited(matter::lodged_state()) == counter);
  CHECK(awaited(matter::accepted_state()) == counter);
  CHECK(awaited(matter::found_state(Indication::needs_verification)) == judged);
  CHECK(awaited(matter::found_state(Indication::refuse)) == judged);
  CHECK(awaited(matter::proposed_state()) == decided);
  CHECK(awaited(matter::verifying_state()) == counter);
  CHECK(awaited(matter::verifying_state(matter::found_state(Indication::refuse))) == judged);
  const ExtensionProposed proposal{matter::day("2026-11-30"), {"尚待答复", ""}, matter::someone(2)};
  CHECK(awaited(matter::then(matter::verifying_state(), proposal)) == decided);
  const auto refused = matter::refused_state();
  CHECK(awaited(refused) == counter);
  CHECK(awaited(matter::then(refused, ObjectionOpened{matter::someone(81)})) == decided);
  auto over = matter::then(refused, CertificateHandedOver{});
  CHECK(awaited(over).empty());
  over = matter::then(over, ObjectionOpened{matter::someone(81)});
  CHECK(awaited(over) == decided);
  CHECK(awaited(matter::then(over, ObjectionClosed{matter::someone(81)})).empty());
  CHECK(awaited(matter::then(matter::accepted_state(), ApplicationWithdrawn{})).empty());
}
