#include <catch2/catch.hpp>

#include "provisions/matter.h"

using procedure::Indication;

TEST_CASE("caution_4: the inquiry rests on every platform that is configured", "[caution_4]") {
  const auto outcome = matter::found({matter::extract(procedure::NothingKnown{}, "2026-11-23T02:00:05.000Z", "first"),
                                      matter::extract(procedure::NothingKnown{}, "2026-11-23T02:00:01.000Z", "second")});
  const auto& found = std::get<procedure::Found>(outcome);
  REQUIRE(found.event.asked.size() == 2);
  CHECK(found.event.asked[0].platform == "first");
  CHECK(found.event.asked[1].platform == "second");
  CHECK(found.event.indication == Indication::issue);
  CHECK(found.grounds.extracts.size() == 2);
}

TEST_CASE("caution_4: one platform that finds a record is enough, whatever the others say", "[caution_4][one_is_enough]") {
  const auto clean = matter::extract(procedure::NothingKnown{});
  const auto convicted = matter::extract(procedure::Match{{matter::conviction()}});
  CHECK(matter::indication({clean, convicted}) == Indication::refuse);
  CHECK(matter::indication({convicted, clean}) == Indication::refuse);
}

TEST_CASE("caution_4: the platforms are asked for every document of the applicant and for the name as the passport's zone spells it",
          "[caution_4][document_numbers]") {
  auto application = matter::application();
  application.person.surname = "Müller";
  application.person.given_names = "Anna-Maria";
  application.other_documents.push_back({procedure::PaperKind::passport, "X1234567", "SWE", {}});
  const auto sought = procedure::sought(application);
  CHECK(sought.document_numbers == std::vector<std::string>{"L898902C3", "X1234567"});
  CHECK(sought.mrz_name == "MUELLER<<ANNA<MARIA");
  CHECK(sought.born_on == matter::day("1974-08-12"));
  CHECK(sought.nationality == "SWE");
  CHECK(sought.sex == 'F');
}

TEST_CASE("caution_4: a platform that does not answer decides nothing, and is named", "[caution_4][platform_silent]") {
  const auto silent = matter::extract(procedure::Silent{"locked"}, "2026-11-23T02:00:00.000Z", "second");
  const auto outcome = matter::found({matter::extract(procedure::Match{{matter::conviction()}}), silent});
  REQUIRE(std::holds_alternative<procedure::PlatformFellSilent>(outcome));
  CHECK(std::get<procedure::PlatformFellSilent>(outcome).platforms == std::vector<std::string>{"second"});
  // No platform at all is silence too, never a clean finding.
  CHECK(std::holds_alternative<procedure::PlatformFellSilent>(matter::found({})));
}

TEST_CASE("platform_silent: the limit runs on, and the case is known to wait since the first silence", "[platform_silent]") {
  procedure::Inquiry state = procedure::apply(procedure::Unknown{}, matter::lodged(), {matter::instant("2026-11-23T01:00:00.000Z")});
  const procedure::ApplicationAccepted acceptance{.on = matter::day("2026-11-23"), .materials = {}, .residence_reason = {}, .purpose_reason = {},
                                                  .representative_reason = {}, .adult_reason = {}, .standing_reason = {},
                                                  .due_on = matter::day("2026-11-26"), .number_pattern = "{n}", .officer = {}};
  state = procedure::apply(state, acceptance, {matter::instant("2026-11-23T01:10:00.000Z"), {1}});
  state = procedure::apply(state, procedure::PlatformFellSilent{{"register"}, {}}, {matter::instant("2026-11-23T01:20:00.000Z")});
  state = procedure::apply(state, procedure::PlatformFellSilent{{"register"}, {}}, {matter::instant("2026-11-23T01:30:00.000Z")});
  const auto* accepted = std::get_if<procedure::Accepted>(&state);
  REQUIRE(accepted != nullptr);
  CHECK(accepted->silent_since == matter::instant("2026-11-23T01:20:00.000Z"));
  CHECK(accepted->acceptance.due_on == matter::day("2026-11-26"));
}
