#include <catch2/catch.hpp>

#include "codec/events.h"
#include "ledger/commitment.h"
#include "office/envelope.h"
#include "office/world.h"

// However many records come back, the matter goes on, and nothing outside the restricted role tells how many.
namespace {

procedure::Application applicant() { return world::application(world::member(platform::CastPart::clean)); }

std::vector<law::Record> records(std::size_t number, const law::Record& like) {
  std::vector<law::Record> all(number, like);
  for (std::size_t i = 0; i < number; ++i) all[i].id = like.id + "-" + std::to_string(i);
  return all;
}

law::Record sealed() {
  auto record = world::conviction();
  record.id = "S";
  record.sealed = true;
  return record;
}

}  // namespace

TEST_CASE("every_record_explained: more records than the envelope holds are a hold, of which the gravest are kept", "[every_record_explained][time_8]") {
  for (const std::size_t number : {60u, 400u, 5'000u}) {
    INFO(number);
    world::World world;
    world::Told told(world.clock);
    auto all = records(number, sealed());
    const auto grave = records(3, world::conviction());
    all.insert(all.end(), grave.begin(), grave.end());
    const auto id = world::found(world, told, procedure::Match{all}, applicant());
    const auto grounds = office::see_grounds(world.office, world::restricted(), id)->grounds;
    const bool whole = number == 60;
    CHECK(world::state(world, id) == (whole ? "record_found" : "needs_verification"));
    CHECK(grounds.finding.records.size() + grounds.omitted == number + 3);
    CHECK((grounds.omitted == 0) == whole);
    CHECK(std::get<procedure::Match>(grounds.extracts.at(0).answer).records.size() == grounds.finding.records.size());
    const auto counts = std::ranges::count(grounds.finding.records, law::RecordStatus::counts, &law::Explained::status);
    CHECK(counts == 3);
    if (whole) continue;
    CHECK(grounds.doubts == std::vector<procedure::Doubt>{{law::Provision::time_8, law::Reading::every_record_explained}});
    // No more room than for what is kept: one record more would not fit.
    CHECK(codec::encode(grounds).size() > ledger::restricted_limit - 200);
    REQUIRE(office::judge_records(world.office, world::restricted(), world.form(), id, {{{}, "the rest was read on the platform"}}));
    CHECK(world::state(world, id) == "record_found");
  }
}

TEST_CASE("indistinguishable: of very many sealed records an ordinary officer sees what any hold shows", "[indistinguishable][every_record_explained]") {
  const auto seen = [](procedure::PlatformAnswer answer) {
    world::World world;
    world::Told told(world.clock);
    const auto id = world::found(world, told, std::move(answer), applicant());
    std::vector<std::size_t> sizes;
    world.journal.each([&](const ledger::Entry& entry) {
      const auto* content = std::get_if<ledger::Opened>(&entry.content);
      if (entry.stream == id && content != nullptr) sizes.push_back(content->ordinary.size());
      return true;
    });
    return std::pair(world::state(world, id), sizes);
  };
  CHECK(seen(procedure::Match{records(2'000, sealed())}) == seen(procedure::Match{{world::without_effect()}}));
}

TEST_CASE("every_record_explained: a judgment longer than the envelope is said to be, and leaves no entry", "[every_record_explained]") {
  world::World world;
  world::Told told(world.clock);
  const auto id = world::found(world, told, procedure::Match{{world::without_effect()}}, applicant());
  const auto size = world.journal.size();
  const procedure::Judgment judgment{{{"J-1", law::RecordStatus::counts, law::Provision::result_2, std::string(9'000, 'x')}}, "read"};
  CHECK(world::impeded(office::judge_records(world.office, world::restricted(), world.form(), id, {judgment}), "impediment.reason_long"));
  CHECK(world.journal.size() == size);
}
