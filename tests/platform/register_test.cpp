#include <catch2/catch.hpp>

#include "base/bytes.h"
#include "places.h"
#include "platform/demo_cast.h"
#include "platform/draw.h"
#include "platform/generate.h"
#include "platform/register.h"
#include "sql/connection.h"

using namespace platform_test;
using platform::CastPart;
using platform::Register;
using procedure::Criterion;
using procedure::Match;
using procedure::PartialMatch;
using procedure::Silent;

namespace {

const platform::CastMember& member(const std::vector<platform::CastMember>& cast, CastPart part) {
  for (const auto& one : cast)
    if (one.part == part) return one;
  throw std::logic_error("nobody in the cast plays this part");
}

std::string silence(Register& asked) {
  const auto extract = asked.look_up(sought(platform::demo_cast().front()));
  const auto* silent = std::get_if<Silent>(&extract.answer);
  return silent == nullptr ? "" : silent->reason;
}

}  // namespace

TEST_CASE("caution_4: the register answers for each of the cast what it holds.", "[caution_4][time_5]") {
  const Folder folder;
  platform::generate(folder.file("register.db"), 0, 1);
  Register asked(folder.file("register.db"), noon());
  const auto cast = platform::demo_cast();
  for (const auto& one : cast) {
    INFO(one.zone.number);
    const auto extract = asked.look_up(sought(one));
    CHECK(extract.platform == "register");
    CHECK(extract.answered_at == noon()());
    if (one.part == CastPart::other_passport)
      CHECK(extract.answer == procedure::PlatformAnswer(PartialMatch{{Criterion::name, Criterion::birth_date}, one.registered.records}));
    else if (one.part == CastPart::other_name)
      CHECK(extract.answer == procedure::PlatformAnswer(PartialMatch{{Criterion::document_number, Criterion::birth_date}, {}}));
    else
      CHECK(extract.answer == procedure::PlatformAnswer(Match{one.registered.records}));
  }
  CHECK(member(cast, CastPart::clean).registered.records.empty());
  CHECK(member(cast, CastPart::convicted).registered.records.size() == 1);
}

TEST_CASE("caution_4: who is not in the register is not known.", "[caution_4]") {
  const Folder folder;
  platform::generate(folder.file("register.db"), 100, 1);
  Register asked(folder.file("register.db"), noon());
  const auto nobody = asked.look_up({{"X00000000"}, "NOBODY<<AT<ALL", law::parse_day("1970-01-01").value(), "UTO", 'M'});
  CHECK(nobody.answer == procedure::PlatformAnswer(procedure::NothingKnown{}));
  CHECK(asked.look_up({}).answer == procedure::PlatformAnswer(procedure::NothingKnown{}));
}

TEST_CASE("platform_silent: a register that cannot be read is silent, and says why without a word of the question.", "[platform_silent]") {
  const Folder folder;
  const auto path = folder.file("register.db");
  Register asked(path, noon());
  const auto mended = [&] { return platform::generate(path, 0, 1), silence(asked).empty() && !asked.silence(); };

  CHECK(silence(asked) == "the register's file cannot be opened");
  CHECK(asked.silence());
  CHECK_FALSE(std::filesystem::exists(path));
  CHECK(mended());

  SECTION("not a database") {
    Register anew(path, noon());
    write_bytes(path, std::string(8192, 'x'));
    CHECK(silence(anew) == "the register's file is damaged or not a register");
  }
  SECTION("an empty file") {
    Register anew(path, noon());
    write_bytes(path, "");
    CHECK(silence(anew) == "the register's file is damaged or not a register");
  }
  SECTION("another version") {
    sql::Connection(path, sql::Access::read_write).execute("PRAGMA user_version = 2");
    Register anew(path, noon());
    CHECK(silence(anew) == "the register's file is damaged or not a register");
  }
  SECTION("a value that is not understood") {
    sql::Connection(path, sql::Access::read_write).execute("UPDATE proceeding SET disposition = 'forgotten'");
    const auto cast = platform::demo_cast();
    const auto extract = asked.look_up(sought(member(cast, CastPart::convicted)));
    CHECK(extract.answer == procedure::PlatformAnswer(Silent{"the register's file is damaged or not a register"}));
    CHECK(silence(asked).empty());
  }
  SECTION("locked by somebody else, until they let go") {
    sql::Connection other(path, sql::Access::read_write);
    other.execute("BEGIN EXCLUSIVE");
    CHECK(silence(asked) == "the register is locked by another program");
    other.execute("ROLLBACK");
    CHECK(silence(asked).empty());
  }
}

TEST_CASE("caution_4: asking leaves the register's bytes as they are.", "[caution_4]") {
  const Folder folder;
  const auto path = folder.file("register.db");
  platform::generate(path, 200, 5);
  const auto before = bytes_of(path);
  Register asked(path, noon());
  for (const auto& one : platform::demo_cast()) asked.look_up(sought(one));
  CHECK(bytes_of(path) == before);
}

TEST_CASE("platform_silent: damage anywhere in the file never ends the program.", "[platform_silent]") {
  const Folder folder;
  const auto path = folder.file("register.db");
  platform::generate(path, 300, 9);
  const auto whole = bytes_of(path);
  const auto cast = platform::demo_cast();
  platform::Draw draw{20261123};
  INFO("seed 20261123");
  for (int round = 0; round < 150; ++round) {
    auto damaged = whole;
    for (int i = 0; i < 40; ++i) damaged[draw.below(static_cast<std::uint32_t>(damaged.size()))] = static_cast<char>(draw.next());
    write_bytes(path, damaged);
    Register asked(path, noon());
    for (const auto& one : cast) {
      const auto extract = asked.look_up(sought(one));
      if (const auto* silent = std::get_if<Silent>(&extract.answer)) CHECK(silent->reason.find(one.zone.number) == std::string::npos);
    }
  }
}
