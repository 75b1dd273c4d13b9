#include <catch2/catch.hpp>

#include "provisions/matter_states.h"

using namespace procedure;
using matter::by;
using matter::day;

TEST_CASE("time_6: that another entity must cooperate makes a matter complex, and its refusal is not a party's", "[time_6][time_7]") {
  auto state = matter::verifying_state();
  const auto asked = decide(RequestInformation{AskedOf::entity, "the embassy", "whose passport it is", day("2026-12-01")}, by(2));
  REQUIRE(asked);
  CHECK(asked->of == AskedOf::entity);
  state = matter::then(state, *asked);
  state = matter::then(state, *decide(accepted(state)->requests, NoteRefusalToCooperate{0, "does not say"}, by(2)));
  CHECK_FALSE(cooperation_refused(accepted(state)->requests));
}
