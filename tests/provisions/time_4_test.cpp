#include <catch2/catch.hpp>

#include "provisions/matter_states.h"

using namespace procedure;
using law::Provision;
using matter::by;
using matter::day;
using matter::Keys;

namespace {

const RequestInformation sound{AskedOf::party, "the applicant", "the old passport", day("2026-11-30")};

}  // namespace

TEST_CASE("time_4: a request says whom, what and by when", "[time_4][time_6]") {
  struct Row {
    RequestInformation command;
    Keys keys;
  };
  const Row rows[] = {
      {sound, {}},
      {{AskedOf::party, "", "the old passport", day("2026-11-23")}, {"impediment.request_whom"}},
      {{AskedOf::party, "the applicant", " ", day("2026-11-23")}, {"impediment.request_what"}},
      {{AskedOf::party, "the applicant", "the old passport", day("2026-11-22")}, {"impediment.request_past"}},
      {{AskedOf::party, "", "", day("2026-11-22")}, {"impediment.request_whom", "impediment.request_what", "impediment.request_past"}},
  };
  for (const auto& row : rows) CHECK(matter::keys(decide(row.command, by(2))) == row.keys);
  CHECK(matter::names(decide(RequestInformation{AskedOf::party, "", "x", day("2026-12-01")}, by(2)), Provision::time_4, "impediment.request_whom"));
  CHECK(matter::names(decide(RequestInformation{AskedOf::entity, "", "x", day("2026-12-01")}, by(2)), Provision::time_6, "impediment.request_whom"));
}

TEST_CASE("time_4: requests, answers and reminders stay on the record", "[time_4]") {
  auto state = matter::verifying_state();
  const auto requests = [&state]() -> const Requests& { return accepted(state)->requests; };
  state = matter::then(state, *decide(sound, by(2)));
  REQUIRE(requests().size() == 1);
  const auto reminded = decide(requests(), Remind{0, day("2026-12-03")}, by(2, "2026-12-01"));
  REQUIRE(reminded);
  state = matter::then(state, *reminded);
  CHECK(std::get<Open>(requests()[0].standing) == Open{day("2026-12-03"), {day("2026-12-01")}});
  const auto answered = decide(requests(), NoteAnswer{0, "shown and copied"}, by(2, "2026-12-02"));
  REQUIRE(answered);
  state = matter::then(state, *answered);
  CHECK(std::get<RequestAnswered>(requests()[0].standing).answer == "shown and copied");
  CHECK(requests()[0].asked.what == "the old passport");
}

TEST_CASE("time_4: only an open request is answered, reminded of or refused", "[time_4]") {
  Requests requests;
  note(requests, *decide(sound, by(2)));
  note(requests, *decide(requests, NoteAnswer{0, "shown"}, by(2)));
  for (const std::uint32_t which : {0u, 1u}) {
    CHECK(matter::keys(decide(requests, NoteAnswer{which, "again"}, by(2))) == Keys{"impediment.request_closed"});
    CHECK(matter::keys(decide(requests, Remind{which, day("2026-12-01")}, by(2))) == Keys{"impediment.request_closed"});
    CHECK(matter::keys(decide(requests, NoteRefusalToCooperate{which, "no"}, by(2))) == Keys{"impediment.request_closed"});
  }
  note(requests, *decide(sound, by(2)));
  CHECK(matter::keys(decide(requests, NoteAnswer{1, ""}, by(2))) == Keys{"impediment.request_answer"});
  CHECK(matter::keys(decide(requests, Remind{1, day("2026-11-22")}, by(2))) == Keys{"impediment.request_past"});
  CHECK(matter::keys(decide(requests, NoteRefusalToCooperate{1, ""}, by(2))) == Keys{"impediment.request_refused"});
}
