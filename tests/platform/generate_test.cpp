#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "places.h"
#include "platform/generate.h"
#include "platform/register.h"
#include "platform/synthetic_person.h"
#include "sql/connection.h"

using namespace platform_test;
using platform::Population;
using procedure::Match;
using procedure::NothingKnown;
using procedure::PartialMatch;
using procedure::PlatformAnswer;

namespace {

// Not one that folding may take away (AE, OE, UE, AA, UXX, NXX): in a zone as long as a card's the rest would be the name's beginning.
std::string another_letter(std::string name, std::size_t at) {
  while (std::string_view("<AEX").contains(name[at])) at = (at + 1) % name.size();
  name[at] = name[at] == 'Q' ? 'K' : 'Q';
  return name;
}

// Looks everybody up by everything that is known of them, by a spoilt name and by a renewed passport.
void hold(const std::string& path, std::uint64_t people, std::uint64_t seed) {
  platform::generate(path, people, seed);
  platform::Register asked(path, noon());
  Population population(seed);
  std::vector<platform::RegisteredPerson> all;
  for (std::uint64_t i = 0; i < people; ++i) all.push_back(population.next());
  for (std::uint64_t i = 0; i < people; ++i) {
    const auto& person = all[i];
    // Two of one name and birth date, which happens in one register of some thousands, are a match in part of each other.
    const auto same = sought(person, {});
    const auto is_same = [&same](const auto& one) { return sought(one, {}).mrz_name == same.mrz_name && sought(one, {}).born_on == same.born_on; };
    const bool alone = std::ranges::count_if(all, is_same) == 1;
    for (const auto& document : person.documents) {
      auto question = sought(person, document.number);
      RC_ASSERT(asked.look_up(question).answer == PlatformAnswer(Match{person.records}));
      question.mrz_name = another_letter(question.mrz_name, i % question.mrz_name.size());
      RC_ASSERT(std::holds_alternative<PartialMatch>(asked.look_up(question).answer));
    }
    const auto renewed = asked.look_up(sought(person, "WWWWWWWWW")).answer;
    if (!alone) RC_ASSERT(std::holds_alternative<PartialMatch>(renewed));
    else if (person.records.empty()) RC_ASSERT(renewed == PlatformAnswer(NothingKnown{}));
    else RC_ASSERT(std::get<PartialMatch>(renewed).records == person.records);
  }
}

}  // namespace

TEST_CASE("caution_4: everybody is found by each of their documents; a changed letter makes it a match in part.", "[caution_4][time_5]") {
  const Folder folder;
  const int rounds = std::getenv("QINGBAI_TEST_FULL") != nullptr ? 20 : 2;
  for (int round = 0; round < rounds; ++round)
    CHECK(rc::check("a register of one seed", [&] { hold(folder.file("register.db"), 60, *rc::gen::arbitrary<std::uint64_t>()); }));
}

TEST_CASE("caution_4: one seed makes one register, byte for byte, and another another.", "[caution_4]") {
  const Folder folder;
  const auto made = platform::generate(folder.file("a"), 3000, 42);
  platform::generate(folder.file("b"), 3000, 42);
  platform::generate(folder.file("c"), 3000, 43);
  CHECK(bytes_of(folder.file("a")) == bytes_of(folder.file("b")));
  CHECK(bytes_of(folder.file("a")) != bytes_of(folder.file("c")));
  CHECK(made.people > 3000);
  CHECK_FALSE(std::filesystem::exists(folder.file("a.unfinished")));
}

TEST_CASE("caution_4: a register of 20,000 holds about two of a hundred with proceedings, in every script, and no document twice.", "[caution_4]") {
  const Folder folder;
  const auto path = folder.file("register.db");
  platform::generate(path, 20'000, 7);
  sql::Connection file(path, sql::Access::read_only);
  const auto count = [&](const std::string& of) { return std::stoi(file.ask("SELECT count(*) FROM " + of)); };
  CHECK(count("(SELECT DISTINCT person FROM proceeding)") == Approx(400).margin(80));
  CHECK(count("(SELECT DISTINCT disposition FROM proceeding)") == 8);
  CHECK(count("(SELECT DISTINCT court FROM proceeding)") == 2);
  CHECK(count("(SELECT DISTINCT penalty FROM proceeding WHERE penalty <> '')") == 9);
  CHECK(count("(SELECT DISTINCT sealed, main_conduct_before_18 FROM proceeding)") == 9);
  CHECK(count("(SELECT number FROM document GROUP BY number HAVING count(*) > 1)") == 0);
  CHECK(count("person WHERE born = ''") > 0);
  CHECK(count("person WHERE length(born) = 4") > 0);
  CHECK(count("person WHERE length(born) = 7") > 0);
  CHECK(count("name WHERE place = 2") > 0);
  CHECK(count("document WHERE length(number) = 15") > 0);
  CHECK(count("document WHERE length(number) = 18") > 0);
  CHECK(count("document WHERE paper = 'passport' AND length(number) > 9") == 0);
  for (const std::string script : {"*[Ѐ-ӿ]*", "*[؀-ۿ]*", "*[ऀ-ॿ]*", "*[฀-๿]*", "*[一-鿿]*", "*[가-힣]*", "*[ぁ-ゖ]*"}) {
    INFO(script);
    CHECK(count("name WHERE native GLOB '" + script + "'") > 0);
  }
  CHECK(count("name WHERE surname GLOB '*[À-ɏ]*' OR given_names GLOB '*[À-ỹ]*'") > 0);
  CHECK(count("name WHERE spelling = '' OR spelling GLOB '*[^A-Z<]*'") == 0);
}
