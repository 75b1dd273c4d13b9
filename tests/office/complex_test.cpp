#include <catch2/catch.hpp>

#include "office/silences.h"
#include "office/world.h"

using platform::CastPart;
using world::day;
using world::impeded;
using world::moved_on;
using procedure::RequestInformation;

namespace {

procedure::Application clean() { return world::application(world::member(CastPart::clean)); }
const procedure::ProposeVerification proposal{{}, "held by the service"};

}  // namespace

TEST_CASE("time_2: a complex application, from the doubt to the certificate", "[time_2][time_3][time_4][time_8][investigation_limit]") {
  world::World world;
  world::Told told(world.clock);
  const auto& office = world.office;
  const auto id = world::found(world, told, procedure::Match{{world::without_effect()}}, clean());
  CHECK(world::state(world, id) == "needs_verification");
  REQUIRE(office::issue_receipt(office, world::officer(), world.form(), id));

  REQUIRE(office::propose_verification(office, world::officer(), world.form(), id, proposal));
  CHECK(moved_on(office::propose_verification(office, world::officer(), world.form(), id, proposal)));
  world.now += std::chrono::hours{24};
  const auto approval = world.form();
  REQUIRE(office::approve_verification(office, world::lead(), approval, id));
  CHECK(office::approve_verification(office, world::lead(), approval, id) == id);           // the same form: done once
  CHECK(moved_on(office::approve_verification(office, world::lead(), world.form(), id)));    // two approvals make one
  CHECK(world::state(world, id) == "verifying");
  const auto line = office::see_due(office, world::lead())->stopped.at(0);
  CHECK_FALSE(line.due_on);
  CHECK(line.stopped_on == day("2026-11-24"));
  CHECK(line.limit_on == day("2026-12-15"));

  const RequestInformation request{procedure::AskedOf::entity, "the court", "when the judgment took effect", day("2026-12-01")};
  REQUIRE(office::request_information(office, world::officer(), world.form(), id, request));
  REQUIRE(office::remind(office, world::officer(), world.form(), id, {0, day("2026-12-08")}));
  REQUIRE(office::propose_extension(office, world::officer(), world.form(), id, {{"等待法院答复", ""}}));
  REQUIRE(office::approve_extension(office, world::lead(), world.form(), id, {10}));
  REQUIRE(office::note_answer(office, world::officer(), world.form(), id, {0, "it never did"}));
  CHECK(impeded(office::note_refusal_to_cooperate(office, world::officer(), world.form(), id, {0, "no"}), "impediment.request_closed"));

  CHECK(impeded(office::conclude_verification(office, world::officer(), world.form(), id, {"never in effect"}), "impediment.unresolved"));
  const procedure::Judgment judgment{{{"J-1", law::RecordStatus::does_not_count, law::Provision::innocence_2, "the court says so"}}, "read"};
  REQUIRE(office::judge_records(office, world::restricted(), world.form(), id, {judgment}));
  world.now += std::chrono::days{10};
  REQUIRE(office::conclude_verification(office, world::officer(), world.form(), id, {"never in effect"}));
  CHECK(world::state(world, id) == "clear");
  CHECK(procedure::accepted(world::loaded(world, id))->due.day == day("2026-12-09"));
  const auto opened = office::see_grounds(office, world::restricted(), id);
  REQUIRE(opened);
  CHECK(opened->judgments == std::vector{judgment});
  CHECK(opened->grounds.doubts.size() == 1);
  REQUIRE(office::issue(office, world::officer(), world.form(), id));
  CHECK(world::state(world, id) == "issued");
}

TEST_CASE("time_2: two approvals at once make one", "[time_2]") {
  world::World world;
  const auto id = world::accepted(world, clean());
  REQUIRE(office::propose_verification(world.office, world::officer(), world.form(), id, {{law::Provision::time_6}, "the embassy"}));
  // Both have loaded the matter before either appends: the second is told that it has moved on.
  const auto matter = *office::matter_for(world.office, world::lead(), office::Act::answer_verification, id);
  const procedure::VerificationApproved event{day("2026-11-23"), day("2026-12-14"), false, {}, world::lead().account};
  REQUIRE(office::append(world.office, id, office::batch_of(world.office, matter, {{event}}, world.form())));
  CHECK(moved_on(office::append(world.office, id, office::batch_of(world.office, matter, {{event}}, world.form()))));
  CHECK(world::state(world, id) == "verifying");
}

TEST_CASE("time_2: a proposal that is declined leaves the matter as it was", "[time_2]") {
  world::World world;
  const auto id = world::accepted(world, clean());
  REQUIRE(office::propose_verification(world.office, world::officer(), world.form(), id, {{law::Provision::time_8}, "odd"}));
  CHECK(impeded(office::decline_verification(world.office, world::lead(), world.form(), id, {""}), "impediment.reason"));
  REQUIRE(office::decline_verification(world.office, world::lead(), world.form(), id, {"it is not"}));
  // Whoever proposed it reads why.
  CHECK(office::load_matter(world.office, id)->history.back() == office::Past{"VerificationDeclined", world.now, world::lead().account, "it is not"});
  CHECK(world::state(world, id) == "accepted");
}

TEST_CASE("investigation_limit: the alarm rings once for each investigation past its limit", "[investigation_limit]") {
  world::World world;
  const auto id = world::accepted(world, clean());
  REQUIRE(office::propose_verification(world.office, world::officer(), world.form(), id, {{law::Provision::time_8}, "odd"}));
  REQUIRE(office::approve_verification(world.office, world::lead(), world.form(), id));
  REQUIRE(office::propose_extension(world.office, world::officer(), world.form(), id, {{"尚未查明", ""}}));
  REQUIRE(office::decline_extension(world.office, world::lead(), world.form(), id, {"enough is known"}));
  CHECK(office::load_matter(world.office, id)->history.back().said == "enough is known");
  CHECK(office::raise_alarms(world.office).empty());
  world.now = *base::parse_rfc3339("2026-12-15T02:00:00.000Z");
  CHECK(office::raise_alarms(world.office) == std::vector{id});
  CHECK(office::raise_alarms(world.office).empty());
  CHECK(office::see_due(world.office, world::lead())->stopped.at(0).alarmed);
}

TEST_CASE("platform_silent: what waits for a platform is listed with since when, and each silence is told once", "[platform_silent]") {
  world::World world;
  world::Told told(world.clock);
  world.office.platforms = {&told};
  told.answer = procedure::Silent{"no answer"};
  const auto id = world::accepted(world, clean());
  office::Silences silences(world.office);
  const auto ask = [&] { return office::ask_platforms(world.office, world::officer(), world.form(), id).has_value(); };
  const auto listed = [&](const office::Subject& by) { return office::see_due(world.office, by)->silent; };
  CHECK(silences.untold().empty());
  const auto first = world.now;
  REQUIRE(ask());
  world.now += std::chrono::hours{2};
  REQUIRE(ask());
  const auto lines = listed(world::lead());
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].matter.inquiry == id);
  CHECK(lines[0].since == first);
  CHECK(listed(world::superior()) == lines);
  CHECK(listed(world::lead("110108")).empty());
  CHECK(silences.untold() == std::vector{office::Silence{id, first}});
  CHECK(silences.untold().empty());
  // A silence anew while it is verified is told anew; and once the verification is over nobody asks any more.
  told.answer = procedure::Match{{world::without_effect()}};
  REQUIRE(ask());
  CHECK(listed(world::lead()).empty());
  CHECK(silences.untold().empty());
  REQUIRE(office::propose_verification(world.office, world::officer(), world.form(), id, {{law::Provision::time_8}, "no date of effect"}));
  REQUIRE(office::approve_verification(world.office, world::lead(), world.form(), id));
  told.answer = procedure::Silent{"no answer"};
  REQUIRE(ask());
  CHECK(silences.untold() == std::vector{office::Silence{id, world.now}});
  CHECK(listed(world::lead()).size() == 1);
  const auto rows = [&] { return world.journal.rows({"silent", "110105", {}, 0, 10}); };
  const auto before = rows();
  office::rebuild_rows(world.office);
  CHECK(rows() == before);
  const procedure::Judgment judgment{{{"J-1", law::RecordStatus::does_not_count, law::Provision::innocence_2, "the court says so"}}, "read"};
  REQUIRE(office::judge_records(world.office, world::restricted(), world.form(), id, {judgment}));
  REQUIRE(office::conclude_verification(world.office, world::officer(), world.form(), id, {"never in effect"}));
  CHECK(listed(world::lead()).empty());
  CHECK_FALSE(procedure::accepted(world::loaded(world, id))->silent_since);
}

TEST_CASE("provisional: loading an arrangement moves what runs, once, and lists it", "[provisional]") {
  world::World world;
  world.now = *base::parse_rfc3339("2026-12-30T02:00:00.000Z");
  const auto running = world::accepted(world, clean());
  auto other = clean();
  other.document.number = "X7654321";
  other.person.surname = "SOMEBODY";
  const auto stopped = world::accepted(world, other);
  REQUIRE(office::propose_verification(world.office, world::officer(), world.form(), stopped, {{law::Provision::time_8}, "odd"}));
  REQUIRE(office::approve_verification(world.office, world::lead(), world.form(), stopped));
  auto loaded = world::shared().law;
  law::Arrangement year{2027, "for the test", {}, {}};
  for (auto on = day("2027-01-01"); on <= day("2027-01-06"); on += std::chrono::days{1}) year.off.emplace(on, "long holiday");
  loaded.calendar.arrangements.emplace(2027, year);
  const office::Office with{world.journal, world.journal.shelf(), world.office.platforms, world.office.signer, world.office.log, loaded,
                            world.clock, world.office.random, world.office.index_key, world.office.verification_url};
  const auto moved = office::recompute_clocks(with);
  REQUIRE(moved.size() == 2);
  for (const auto& one : moved) {
    if (one.inquiry == running) CHECK(one.event.to == day("2027-01-08"));
    else CHECK(one.event.clock == procedure::ClockKind::investigation);
  }
  CHECK(procedure::accepted(world::loaded(world, running))->due == law::Due{day("2027-01-08"), false});
  CHECK(office::recompute_clocks(with).empty());
}

TEST_CASE("time_1: what is overdue, due today and due tomorrow", "[time_1]") {
  world::World world;
  const auto id = world::accepted(world, clean());
  const auto lists = [&](const char* at) {
    world.now = *base::parse_rfc3339(at);
    return office::see_due(world.office, world::lead()).value();
  };
  CHECK(lists("2026-11-25T02:00:00.000Z").tomorrow.at(0).inquiry == id);
  CHECK(lists("2026-11-26T02:00:00.000Z").today.at(0).inquiry == id);
  const auto late = lists("2026-11-27T02:00:00.000Z");
  CHECK(late.overdue.at(0).inquiry == id);
  CHECK(late.today.empty());
  CHECK(lists("2026-11-24T02:00:00.000Z").tomorrow.empty());
}

TEST_CASE("time_5: a hit that a verification finds to be another's brings a certificate, and nobody says so without a verification", "[time_5][result_2][review_4]") {
  world::World world;
  const auto& office = world.office;
  const auto id = world::accepted(world, world::application(world::member(CastPart::convicted)));
  REQUIRE(office::ask_platforms(office, world::officer(), world.form(), id));
  REQUIRE(world::state(world, id) == "record_found");
  const auto record = office::last_grounds(office, id)->finding.records.front().id;
  const procedure::Judgment judgment{{{record, law::RecordStatus::does_not_count, law::Provision::time_5, "another's fingerprints"}}, "compared"};
  CHECK(moved_on(office::judge_records(office, world::restricted(), world.form(), id, {judgment})));
  REQUIRE(office::propose_verification(office, world::officer(), world.form(), id, {{law::Provision::time_5}, "is it the same man"}));
  world::declare(office, world::restricted(), id);
  CHECK(moved_on(office::judge_records(office, world::restricted(), world.form(), id, {judgment})));
  REQUIRE(office::approve_verification(office, world::lead(), world.form(), id));
  CHECK(impeded(office::judge_records(office, world::restricted(), world.form(), id, {{{}, "compared"}}), "impediment.unjudged"));
  REQUIRE(office::judge_records(office, world::restricted(), world.form(), id, {judgment}));
  REQUIRE(office::conclude_verification(office, world::officer(), world.form(), id, {"another man"}));
  CHECK(world::state(world, id) == "clear");
  REQUIRE(office::issue(office, world::officer(), world.form(), id));
  CHECK(world::state(world, id) == "issued");
}
