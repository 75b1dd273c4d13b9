#include <catch2/catch.hpp>

#include "places.h"
#include "platform/answer_bytes.h"
#include "platform/record_words.h"

using procedure::Extract;

namespace {

law::Record judgment() {
  law::Record record;
  record.id = "a";
  record.disposition = law::Disposition::guilty;
  record.effective_on = law::parse_day("2019-03-12").value();
  record.penalty = law::Penalty{law::PenaltyKind::fixed_term, 36};
  record.sealed = false;
  return record;
}

Extract extract(procedure::PlatformAnswer answer) { return {"register", platform_test::noon()(), {}, std::move(answer)}; }

}  // namespace

TEST_CASE("caution_4: the bytes of an answer stay what they are.", "[caution_4]") {
  const auto hex = [](procedure::PlatformAnswer answer) { return base::to_hex(platform::answer_bytes(extract(std::move(answer)))); };
  const std::string head = "8601687265676973746572" "1b000001a20621ad00";
  CHECK(hex(procedure::NothingKnown{}) == head + "6d6e6f7468696e675f6b6e6f776e" "8080");
  CHECK(hex(procedure::Silent{"x"}) == head + "6673696c656e74" "816178" "80");
  CHECK(hex(procedure::Match{{judgment()}}) ==
        head + "656d61746368" "80" "81" "89" "6161" "666775696c7479" "6d70656f706c65735f636f757274" "6a323031392d30332d3132" "f6" "f6"
               "826a66697865645f7465726d1824" "f6" "f4");
  CHECK(hex(procedure::PartialMatch{{procedure::Criterion::name}, {}}) == head + "6d7061727469616c5f6d61746368" "81646e616d65" "80");
}

TEST_CASE("caution_4: whatever differs in an answer gives another digest.", "[caution_4]") {
  const auto original = extract(procedure::Match{{judgment()}});
  std::vector<Extract> others(12, original);
  const auto record = [&](std::size_t i) -> law::Record& { return std::get<procedure::Match>(others[i].answer).records.front(); };
  others[0].platform = "another";
  others[1].answered_at += std::chrono::milliseconds{1};
  record(2).id = "b";
  record(3).disposition = law::Disposition::quashed;
  record(4).court = law::Court::other;
  record(5).effective_on.reset();
  record(6).committed_from = record(6).effective_on;
  record(7).committed_to = record(7).effective_on;
  record(8).penalty->months = 37;
  record(9).main_conduct_before_18 = false;
  record(10).sealed = true;
  others[11].answer = procedure::PartialMatch{{}, {judgment()}};
  std::set<base::Digest> digests{platform::answer_digest(original)};
  for (const auto& other : others) digests.insert(platform::answer_digest(other));
  CHECK(digests.size() == 13);
}

TEST_CASE("caution_4: every value of a record has a word that leads back to it.", "[caution_4]") {
  for (const auto value : platform::dispositions()) CHECK(platform::disposition(platform::word(value)) == value);
  for (const auto value : platform::courts()) CHECK(platform::court(platform::word(value)) == value);
  for (const auto value : platform::penalty_kinds()) CHECK(platform::penalty_kind(platform::word(value)) == value);
  CHECK_FALSE(platform::disposition("Guilty"));
  CHECK_FALSE(platform::court(""));
  CHECK_FALSE(platform::penalty_kind("months"));
}
