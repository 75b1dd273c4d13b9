#include <catch2/catch.hpp>

#include "provisions/matter_states.h"

using namespace procedure;
using law::Provision;
using matter::by;
using matter::day;
using matter::Keys;

namespace {

InProcessing running(bool doubt = false) { return {doubt, {day("2026-11-26"), false}}; }
const ProposeVerification sound{{Provision::time_6}, "the embassy must say"};
const VerificationProposed proposal{day("2026-11-23"), {Provision::time_6}, "the embassy must say", matter::someone(2)};

}  // namespace

TEST_CASE("time_2: a verification is proposed with one of the four circumstances and its reason", "[time_2][time_5][time_6][time_7][time_8]") {
  for (const auto circumstance : {Provision::time_5, Provision::time_6, Provision::time_7, Provision::time_8}) {
    const auto proposed = decide(running(), ProposeVerification{{circumstance}, "why"}, by(2));
    REQUIRE(proposed);
    CHECK(proposed->circumstances == std::set{circumstance});
    CHECK(proposed->reason == "why");
    CHECK(proposed->on == day("2026-11-23"));
    CHECK(proposed->officer == matter::someone(2));
  }
  struct Row {
    std::set<Provision> circumstances;
    std::string reason;
    bool doubt;
    Keys keys;
  };
  const Row rows[] = {
      {{}, "why", false, {"impediment.circumstance"}},
      {{}, "why", true, {}},  // the service raised it, and its kind stays restricted
      {{Provision::time_4}, "why", false, {"impediment.circumstance"}},
      {{Provision::result_1}, "why", true, {"impediment.circumstance"}},
      {{Provision::time_5, Provision::time_8}, "why", false, {}},
      {{Provision::time_8}, " \n", false, {"impediment.reason"}},
      {{}, "", false, {"impediment.circumstance", "impediment.reason"}},
  };
  for (const auto& row : rows) {
    INFO(row.reason << row.circumstances.size() << row.doubt);
    CHECK(matter::keys(decide(running(row.doubt), ProposeVerification{row.circumstances, row.reason}, by(2))) == row.keys);
  }
}

TEST_CASE("time_2: proposed and approved before the three days are out, and not after", "[time_2]") {
  const std::pair<const char*, bool> days[] = {{"2026-11-23", true}, {"2026-11-26", true}, {"2026-11-27", false}};
  for (const auto& [on, in_time] : days) {
    INFO(on);
    const auto expected = in_time ? Keys{} : Keys{"impediment.verification_late"};
    CHECK(matter::keys(decide(running(), sound, by(2, on))) == expected);
    CHECK(matter::keys(decide(proposal, running(), ApproveVerification{}, by(3, on))) == expected);
  }
  CHECK(matter::names(decide(InProcessing{false, {}}, sound, by(2)), Provision::time_2, "impediment.verification_late"));
}

TEST_CASE("time_2: another answers than who proposed", "[time_2]") {
  CHECK(matter::names(decide(proposal, running(), ApproveVerification{}, by(2)), Provision::time_2, "impediment.another_approves"));
  CHECK(matter::names(decide(proposal, DeclineVerification{"enough is known"}, by(2)), Provision::time_2, "impediment.another_approves"));
  CHECK(matter::keys(decide(proposal, DeclineVerification{""}, by(3))) == Keys{"impediment.reason"});
  const auto declined = decide(proposal, DeclineVerification{"enough is known"}, by(3, "2026-12-24"));
  REQUIRE(declined);
  CHECK(declined->reason == "enough is known");
  CHECK(declined->officer == matter::someone(3));
}

TEST_CASE("time_2: a declined proposal leaves everything as it was", "[time_2]") {
  const auto before = matter::found_state(Indication::needs_verification);
  const auto proposed = matter::proposed_state(before);
  CHECK(name(proposed) == "proposed");
  CHECK(clock_of(proposed, day("2026-11-26")).pace == Pace::due_today);
  CHECK(matter::then(proposed, VerificationDeclined{day("2026-11-24"), "no", matter::someone(3)}) == before);
}

TEST_CASE("investigation_limit: fifteen working days from the approval, and once up to thirty more", "[investigation_limit][time_2]") {
  const auto approved = decide(proposal, running(), ApproveVerification{}, by(3, "2026-11-24"));
  REQUIRE(approved);
  CHECK(approved->limit_on == day("2026-12-15"));
  CHECK_FALSE(approved->limit_provisional);
  CHECK(approved->jurisdiction == matter::beijing().digest);
  auto state = matter::verifying_state();
  const auto limit = [&state] { return std::get<Verifying>(state).investigation.limit; };
  CHECK(limit().due.day == day("2026-12-15"));
  const Reason reason{"尚待答复", ""};

  CHECK(matter::cites(decide(limit(), ApproveExtension{30}, "110105", by(3)), law::Reading::investigation_limit, "impediment.extension_unproposed"));
  CHECK(matter::keys(decide(limit(), ProposeExtension{{"", "English alone"}}, by(2))) == Keys{"impediment.reason"});
  CHECK(matter::keys(decide(limit(), ProposeExtension{{std::string(4000, 'x'), ""}}, by(2))) == Keys{"impediment.reason_long"});
  CHECK(matter::keys(decide(limit(), ProposeExtension{reason}, by(2, "2026-12-16"))) == Keys{"impediment.extension_late"});
  state = matter::then(state, *decide(limit(), ProposeExtension{reason}, by(2, "2026-12-15")));
  CHECK(matter::keys(decide(limit(), ProposeExtension{reason}, by(2))) == Keys{"impediment.extension_awaited"});

  CHECK(matter::keys(decide(limit(), ApproveExtension{30}, "110105", by(2))) == Keys{"impediment.another_approves"});
  CHECK(matter::keys(decide(limit(), ApproveExtension{0}, "110105", by(3))) == Keys{"impediment.extension_days"});
  CHECK(matter::keys(decide(limit(), ApproveExtension{31}, "110105", by(3, "2026-12-16"))) == Keys{"impediment.extension_late", "impediment.extension_days"});
  CHECK(matter::keys(decide(limit(), DeclineExtension{""}, by(2))) == Keys{"impediment.another_approves", "impediment.reason"});
  const auto declined = matter::then(state, *decide(limit(), DeclineExtension{"enough is known"}, by(3)));
  CHECK(std::holds_alternative<NotExtended>(std::get<Verifying>(declined).investigation.limit.extension));

  const auto extended = decide(limit(), ApproveExtension{30}, "110105", by(3, "2026-12-15"));
  REQUIRE(extended);
  CHECK(extended->number_pattern.empty());
  state = matter::then(state, *extended);
  CHECK(limit().due.day == extended->due_on);
  CHECK(limit().due.day == law::due(matter::beijing().calendar, day("2026-11-24"), 45).day);
  CHECK(due_of(limit(), matter::beijing()) == limit().due);
  CHECK(std::get<Extended>(limit().extension).due_before == day("2026-12-15"));
  CHECK(matter::keys(decide(limit(), ProposeExtension{reason}, by(2, "2026-12-20"))) == Keys{"impediment.extension_once"});
}

TEST_CASE("investigation_limit: passing it rings once and decides nothing", "[investigation_limit]") {
  auto state = matter::verifying_state();
  const auto investigation = [&state] { return std::get<Verifying>(state).investigation; };
  CHECK_FALSE(alarm(investigation(), day("2026-12-15")));
  const auto rings = alarm(investigation(), day("2026-12-16"));
  REQUIRE(rings);
  CHECK(*rings == InvestigationLimitPassed{day("2026-12-16"), day("2026-12-15")});
  state = matter::then(state, *rings);
  CHECK(name(state) == "verifying");
  CHECK_FALSE(alarm(investigation(), day("2026-12-17")));
  auto concluded = matter::verifying_state();
  auto over = std::get<Verifying>(concluded).investigation;
  over.conclusion = VerificationConcluded{day("2026-12-01"), "settled", day("2026-12-04"), false, {}, {}};
  CHECK_FALSE(alarm(over, day("2027-12-16")));
}
