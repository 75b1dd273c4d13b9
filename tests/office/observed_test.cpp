#include <catch2/catch.hpp>

#include "office/world.h"

// What everybody outside the restricted role can observe of a matter, from the application to the check, of a sealed record and of none.
using platform::CastPart;

namespace {

struct Observed {
  std::vector<std::string> states, numbers, purposes;
  std::vector<std::size_t> sizes, restricted;  // of the entries of the matter, and of its person
  std::vector<std::pair<std::string, std::string>> rows;
  std::vector<std::string> history;
  bool operator==(const Observed&) const = default;
};

procedure::PlatformAnswer sealed() {
  auto record = world::conviction();
  record.sealed = true;
  return procedure::Match{{record}};
}

Observed observed(procedure::PlatformAnswer answer) {
  world::World world;
  world::Told told(world.clock);
  Observed seen;
  const auto application = world::application(world::member(CastPart::clean));
  const auto id = world::found(world, told, std::move(answer), application);
  const auto look = [&] { seen.states.push_back(world::state(world, id)); };
  look();
  REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
  look();
  world::declare(world.office, world::lead(), id);
  REQUIRE(office::see_case(world.office, world::lead(), id));
  REQUIRE(office::hand_over(world.office, world::officer(), world.form(), id, procedure::Recipient::applicant, application.document.number, world::strokes()));
  look();
  const auto matter = *office::load_matter(world.office, id);
  for (const auto& past : matter.history) seen.history.push_back(past.event);
  seen.numbers.push_back(procedure::standing_document(matter.state)->document.number);
  for (const auto& stream : {id, office::person_stream(world.office, application.document)})
    for (const auto& entry : world.journal.load(stream, ledger::Envelopes::with_restricted)) {
      const auto& content = std::get<ledger::Opened>(entry.content);
      seen.sizes.push_back(content.ordinary.size());
      seen.restricted.push_back(content.restricted ? 1 : 0);
    }
  for (const auto* list : {"docket", "unsigned", "reviews"})
    for (const auto& row : world.journal.rows({list, "110105", {}, 0, 10})) seen.rows.emplace_back(row.label, std::to_string(row.summary.size()));
  const auto looks = office::see_looks(world.office, world::lead(), id);
  for (const auto& one : looks.value()) seen.purposes.push_back(one.purpose);
  return seen;
}

}  // namespace

TEST_CASE("indistinguishable: of a sealed record, of one that does not count and of none, everything outside the restricted role is the same",
          "[indistinguishable][result_3]") {
  auto acquitted = world::conviction();
  acquitted.disposition = law::Disposition::acquitted;
  const auto none = observed(procedure::NothingKnown{});
  CHECK(none.states == std::vector<std::string>{"clear", "issued", "handed_over"});
  CHECK(observed(sealed()) == none);
  CHECK(observed(procedure::Match{{acquitted}}) == none);
  CHECK(observed(procedure::Match{{acquitted, acquitted, acquitted}}) == none);
}

TEST_CASE("indistinguishable: of every hold, whatever its cause, the same is observed until a restricted officer has judged", "[indistinguishable][time_8][time_5]") {
  const auto history = [](procedure::PlatformAnswer answer) {
    world::World world;
    world::Told told(world.clock);
    const auto id = world::found(world, told, std::move(answer), world::application(world::member(CastPart::clean)));
    REQUIRE(office::propose_verification(world.office, world::officer(), world.form(), id, {{}, "held by the service"}));
    REQUIRE(office::approve_verification(world.office, world::lead(), world.form(), id));
    std::vector<std::pair<std::string, std::size_t>> entries;
    for (const auto& entry : world.journal.load(id)) {
      const auto& content = std::get<ledger::Opened>(entry.content);
      entries.emplace_back(std::string(base::as_text(content.ordinary)).substr(0, 20), content.ordinary.size());
    }
    return entries;
  };
  auto disagreeing = world::conviction();  // a flag that disagrees with the rule
  disagreeing.committed_from = disagreeing.committed_to = *law::parse_day("1991-05-01");
  disagreeing.effective_on = *law::parse_day("1992-01-10");
  disagreeing.sealed = false;
  const auto held = history(procedure::Match{{world::without_effect()}});
  CHECK(history(procedure::PartialMatch{{procedure::Criterion::name}, {}}) == held);
  CHECK(history(procedure::PartialMatch{{procedure::Criterion::document_number}, {world::conviction()}}) == held);
  CHECK(history(procedure::Match{{disagreeing}}) == held);
}
