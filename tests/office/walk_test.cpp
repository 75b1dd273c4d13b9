#include <catch2/catch.hpp>

#include <thread>

#include "office/world.h"

using platform::CastPart;

TEST_CASE("result_1: from the counter to the signed-for certificate, each act once", "[result_1][document_4][caution_3]") {
  world::World world;
  const auto by = world::officer();
  const auto application = world::application(world::member(CastPart::clean));
  const auto lodging = world.form();
  const auto id = office::lodge(world.office, by, lodging, {application});
  REQUIRE(id);
  CHECK(office::lodge(world.office, by, lodging, {application}) == *id);  // the form sent twice: one application

  const auto acceptance = world.form();
  REQUIRE(office::accept(world.office, by, acceptance, *id, world::confirmed()));
  CHECK(office::accept(world.office, by, acceptance, *id, world::confirmed()) == *id);
  CHECK(world::state(world, *id) == "accepted");
  const auto again = office::accept(world.office, by, world.form(), *id, world::confirmed());
  REQUIRE_FALSE(again);
  CHECK(std::holds_alternative<office::MovedOn>(again.error()));

  REQUIRE(office::ask_platforms(world.office, by, world.form(), *id));
  CHECK(world::state(world, *id) == "clear");
  const auto issuing = world.form();
  REQUIRE(office::issue(world.office, by, issuing, *id));
  CHECK(office::issue(world.office, by, issuing, *id) == *id);
  CHECK(world::state(world, *id) == "issued");
  const auto matter = *office::load_matter(world.office, *id);
  CHECK(procedure::intended(matter.state)->content.number == "京公朝犯查证字〔2026〕1号");
  CHECK(procedure::issued(matter.state)->issue.officer == by.account);

  const auto file = office::see_document(world.office, by, *id, office::Kept::certificate);
  REQUIRE(file);
  const auto on_record = office::on_record(world.office, base::sha256(file->bytes));
  REQUIRE(on_record);
  CHECK(on_record->number == "京公朝犯查证字〔2026〕1号");
  CHECK(on_record->specimen);
  CHECK(office::on_record(world.office, on_record->number, procedure::intended(matter.state)->content.code) == on_record);
  CHECK_FALSE(office::on_record(world.office, on_record->number, {}));

  REQUIRE(office::hand_over(world.office, by, world.form(), *id, procedure::Recipient::applicant, application.document.number, world::strokes()));
  CHECK(world::state(world, *id) == "handed_over");
  CHECK(office::see_document(world.office, by, *id, office::Kept::signature)->bytes == base::to_bytes("<svg/>"));
}

TEST_CASE("materials_1: nothing is accepted while an item is missing, and it leaves no event", "[materials_1]") {
  world::World world;
  const auto id = office::lodge(world.office, world::officer(), world.form(), {world::application(world::member(CastPart::clean))});
  const auto before = world.journal.size();
  const auto refused = office::accept(world.office, world::officer(), world.form(), *id, {});
  REQUIRE_FALSE(refused);
  CHECK(std::get<procedure::Impediments>(refused.error()).size() == 2);
  CHECK(world.journal.size() == before);
  CHECK(world::state(world, *id) == "lodged");
}

TEST_CASE("time_8: a finding that is not clean needs verification, tells an officer no more, and nothing issues", "[result_2][indistinguishable][time_5]") {
  for (const auto part : {CastPart::no_date_of_effect, CastPart::other_passport, CastPart::other_name}) {
    world::World world;
    INFO(static_cast<int>(part));
    const auto id = world::accepted(world, world::application(world::member(part)));
    REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
    CHECK(world::state(world, id) == "needs_verification");
    const auto issued = office::issue(world.office, world::officer(), world.form(), id);
    REQUIRE_FALSE(issued);
    const auto* impediments = std::get_if<procedure::Impediments>(&issued.error());
    REQUIRE(impediments != nullptr);
    CHECK(impediments->front().key == "impediment.finding");
    const auto denied = office::see_grounds(world.office, world::officer(), id);
    REQUIRE_FALSE(denied);
    CHECK(std::holds_alternative<office::Denied>(denied.error()));
    const auto opened = office::see_grounds(world.office, world::restricted(), id);
    REQUIRE(opened);
    CHECK(opened->grounds.extracts.size() == 1);
  }
}

TEST_CASE("indistinguishable: of a sealed record and of none, an officer has the same states, numbers and entries of one size", "[indistinguishable][result_3]") {
  std::vector<std::vector<std::size_t>> sizes;
  for (const auto part : {CastPart::clean, CastPart::sealed_juvenile, CastPart::under_investigation}) {
    world::World world;
    auto application = world::application(world::member(part));
    const auto id = world::accepted(world, application);
    REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
    CHECK(world::state(world, id) == "clear");
    std::vector<std::size_t> of_this;
    for (const auto& entry : world.journal.load(id)) of_this.push_back(std::get<ledger::Opened>(entry.content).ordinary.size());
    sizes.push_back({of_this.back()});
    REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
    CHECK(procedure::intended(office::load_matter(world.office, id)->state)->content.number == "京公朝犯查证字〔2026〕1号");
  }
  CHECK(sizes[0] == sizes[1]);
  CHECK(sizes[0] == sizes[2]);
}

TEST_CASE("caution_1: the fourth inquiry of a year counts over offices, and needs proof of purpose and its judgment", "[caution_1][what_is_an_inquiry]") {
  world::World world;
  auto application = world::application(world::member(CastPart::clean));
  world::accepted(world, application);
  application.district = "110108";
  world::accepted(world, application, world::officer("110108"));
  world::accepted(world, application, world::officer("110108"));
  application.district = "110105";
  const auto id = *office::lodge(world.office, world::officer(), world.form(), {application});
  CHECK(office::preview(world.office, world::officer(), *office::load_matter(world.office, id)).number_in_year == 4);
  CHECK_FALSE(office::accept(world.office, world::officer(), world.form(), id, world::confirmed()));
  auto with_proof = world::confirmed();
  with_proof.materials.insert("material.purpose");
  CHECK_FALSE(office::accept(world.office, world::officer(), world.form(), id, with_proof));
  with_proof.purpose_reason = "a visa for each of four countries";
  with_proof.purpose_reasonable = true;
  CHECK(office::accept(world.office, world::officer(), world.form(), id, with_proof));
  // In the next year the count begins anew.
  world.now = *base::parse_rfc3339("2027-01-04T02:00:00.000Z");
  const auto next = *office::lodge(world.office, world::officer(), world.form(), {application});
  CHECK(office::accept(world.office, world::officer(), world.form(), next, world::confirmed()));
}

TEST_CASE("numbering: officers who issue at once leave no gap and share no number", "[numbering]") {
  world::World world;
  constexpr std::size_t each = 6;
  const auto application = world::application(world::member(CastPart::clean));
  std::vector<std::string> numbers[4];
  std::vector<std::jthread> officers;
  for (auto& mine : numbers)
    officers.emplace_back([&world, &mine, &application] {
      for (std::size_t i = 0; i < each; ++i) {
        auto own = application;
        own.document.number = base::to_text(world.form()).substr(0, 9);  // somebody of their own
        const auto id = world::accepted(world, own);
        const auto matter = *office::load_matter(world.office, id);
        const auto* accepted = procedure::accepted(matter.state);
        mine.push_back(procedure::numbered(accepted->acceptance.number_pattern, accepted->stamp.numbers.at(0)));
      }
    });
  officers.clear();
  std::set<std::string> all;
  for (const auto& mine : numbers) all.insert(mine.begin(), mine.end());
  CHECK(all.size() == 4 * each);
  for (std::size_t n = 1; n <= 4 * each; ++n) CHECK(all.contains("京公朝犯查受字〔2026〕" + std::to_string(n) + "号"));
}
