#include <catch2/catch.hpp>

#include "provisions/matter_states.h"

using namespace procedure;
using law::Provision;
using matter::by;
using matter::day;
using matter::Keys;

TEST_CASE("time_7: refusing to cooperate is a circumstance, and never a ground for a refusal", "[time_7][result_2]") {
  auto state = matter::found_state(Indication::issue);
  state = matter::then(state, *decide(RequestInformation{AskedOf::party, "the applicant", "the old passport", day("2026-11-24")}, by(2)));
  const auto refused = decide(accepted(state)->requests, NoteRefusalToCooperate{0, "says no"}, by(2));
  REQUIRE(refused);
  CHECK(refused->note == "says no");
  state = matter::then(state, *refused);
  CHECK(name(state) == "clear");
  const bool party = cooperation_refused(accepted(state)->requests);
  CHECK(party);
  const auto denied = decide(lodged(state)->lodged, ToRefuse{*found(state), {}, party}, RefuseCertificate{.verification_url = {}}, by(6));
  CHECK(matter::names(denied, Provision::time_7, "impediment.cooperation_no_ground"));
  CHECK(matter::keys(denied) == Keys{"impediment.cooperation_no_ground", "impediment.no_record", "impediment.unconfirmed"});
  CHECK(decide(InProcessing{false, accepted(state)->due}, ProposeVerification{{Provision::time_7}, "says no"}, by(2)));
}
