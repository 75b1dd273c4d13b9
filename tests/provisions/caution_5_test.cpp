#include <catch2/catch.hpp>

#include "provisions/matter.h"

TEST_CASE("caution_5: the result is as of the earliest answer of the platforms", "[caution_5]") {
  const auto outcome = matter::found({matter::extract(procedure::NothingKnown{}, "2026-11-23T02:00:05.000Z"),
                                      matter::extract(procedure::NothingKnown{}, "2026-11-23T02:00:01.500Z"),
                                      matter::extract(procedure::NothingKnown{}, "2026-11-23T02:00:09.000Z")});
  CHECK(std::get<procedure::Found>(outcome).event.inquired_at == matter::instant("2026-11-23T02:00:01.500Z"));
}

TEST_CASE("caution_5: the certificate carries the moment of the inquiry, not that of its issue", "[caution_5][document_4]") {
  const auto outcome = matter::found({matter::extract(procedure::NothingKnown{}, "2026-11-20T07:30:00.000Z")});
  const auto intended = procedure::decide(matter::lodged(), std::get<procedure::Found>(outcome).event, procedure::IssueCertificate{}, matter::at("2026-11-23"));
  REQUIRE(intended);
  CHECK(intended->content.inquired_at == matter::instant("2026-11-20T07:30:00.000Z"));
  CHECK(intended->content.issued_on == matter::day("2026-11-23"));
}
