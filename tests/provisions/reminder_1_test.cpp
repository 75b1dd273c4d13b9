#include <catch2/catch.hpp>

#include "provisions/matter.h"

TEST_CASE("reminder_1: nobody lodges before having been told what false statements lead to", "[reminder_1]") {
  auto application = matter::application();
  application.reminded = false;
  CHECK(matter::names(procedure::decide(procedure::LodgeApplication{application}, matter::at()), law::Provision::reminder_1, "impediment.reminder"));
  application.reminded = true;
  const auto lodged = procedure::decide(procedure::LodgeApplication{application}, matter::at());
  REQUIRE(lodged);
  CHECK(lodged->application == application);
  CHECK(lodged->organization == "110105");
  CHECK(lodged->officer == matter::officer());
}
