#include <catch2/catch.hpp>

#include "api/batches.h"

// Many at once: each answered as the page would answer it alone. [caution_5] [review_4]
namespace {

using namespace api_test;
using Kinds = std::vector<std::string>;

std::vector<Members> every_carrier(const Held& held) { return {held.by_number(), qr(held), wallet(held), pdf(held)}; }

bool has_header(const http::Response& response, std::string_view name, std::string_view value) {
  return std::ranges::any_of(response.headers, [&](const auto& header) { return header.first == name && header.second == value; });
}

}  // namespace

TEST_CASE("caution_5: every carrier of a certificate is checked in one batch, each in its place", "[caution_5][specimen]") {
  Programs programs;
  const auto held = programs.issued();
  const auto answers = programs.checked(every_carrier(held));
  REQUIRE(answers.size() == 4);
  for (const auto& answer : answers) {
    INFO(answer);
    CHECK(member(answer, "answer") == "specimen");
    CHECK(member(answer, "number") == held.number);
    CHECK(member(answer, "as_of") == "2026-11-23T02:00:00.000Z");
    CHECK(answer.find(R"("specimen":true)") != std::string::npos);
    CHECK(member(answer, "said").find("It has no legal effect.") != std::string::npos);
  }
  const Members foreign{{"qr", "HTTPS://CHECK.EXAMPLE/C#AAAA"}};
  CHECK(programs.kinds({pdf(held), held.by_number(), foreign, qr(held)}) == Kinds{"specimen", "specimen", "not_ours", "specimen"});
}

TEST_CASE("caution_5: what a signed text says is answered with it, to be compared, and nothing of it where only number and code are known", "[caution_5]") {
  Programs programs;
  const auto held = programs.issued();
  const auto answers = programs.checked(every_carrier(held));
  const auto surname = world::application(world::member(platform::CastPart::clean)).person.surname;
  for (const auto carrier : {1, 2}) {
    CHECK(member(answers[std::size_t(carrier)], "surname") == surname);
    CHECK_FALSE(member(answers[std::size_t(carrier)], "document_number").empty());
    CHECK(member(answers[std::size_t(carrier)], "issued_on") == "2026-11-23");
  }
  CHECK(answers[0].find("shown") == std::string::npos);
  CHECK(answers[0].find(surname) == std::string::npos);
  // A signature that does not hold shows nothing.
  auto altered = held.qr;
  altered[altered.size() - 20] = altered[altered.size() - 20] == 'A' ? 'B' : 'A';
  CHECK(programs.checked({{{"qr", altered}}})[0].find("shown") == std::string::npos);
}

TEST_CASE("review_4: a document that was taken back says so by every carrier, and what took its place stands", "[review_4]") {
  Programs programs;
  const auto held = programs.issued();
  programs.revoke(held);
  CHECK(programs.kinds(every_carrier(held)) == Kinds(4, "revoked"));
  CHECK(member(programs.checked({qr(held)})[0], "revoked_at") == "2026-11-23T02:00:00.000Z");
  programs.world.now += std::chrono::hours{2};
  REQUIRE(office::ask_platforms(programs.world.office, world::officer(), programs.world.form(), held.inquiry));
  REQUIRE(office::issue(programs.world.office, world::officer(), programs.world.form(), held.inquiry));
  CHECK(programs.kinds(every_carrier(held)) == Kinds(4, "replaced"));
}

TEST_CASE("caution_5: an altered document, one of somebody else and one that is none are told apart, with the reason in a word", "[caution_5]") {
  Programs programs;
  const auto held = programs.issued();
  auto file = held.pdf;
  file[file.size() / 2] ^= 1;
  auto longer = held.pdf;
  longer.push_back('\n');
  const auto sent = [](const base::Bytes& bytes) { return Members{{"pdf", base::to_base64(bytes)}}; };
  const auto answers = programs.checked({sent(file), sent(longer), sent(base::to_bytes("text")), {{"credential", "eyJ.a.b~"}}});
  CHECK(member(answers[0], "answer") + " " + member(answers[0], "why") == "altered content");
  CHECK(member(answers[1], "answer") + " " + member(answers[1], "why") == "altered appended");
  CHECK(member(answers[2], "answer") + " " + member(answers[2], "why") == "not_ours not_a_document");
  CHECK(member(answers[3], "answer") + " " + member(answers[3], "why") == "not_ours not_a_document");
  CHECK_FALSE(member(answers[0], "reason").empty());
  CHECK_FALSE(member(answers[0], "next").empty());
}

TEST_CASE("review_4: was it valid on a day is answered as of the day's end, for every carrier", "[review_4]") {
  Programs programs;
  const auto held = programs.issued();
  programs.world.now += std::chrono::hours{48};
  programs.revoke(held);
  programs.world.now += std::chrono::hours{24};
  for (const auto& carrier : every_carrier(held)) {
    const auto answers =
        programs.checked({on(carrier, "2026-11-22"), on(carrier, "2026-11-23"), on(carrier, "2026-11-25"), on(carrier, "2026-11-26"), carrier});
    Kinds kinds;
    for (const auto& answer : answers) kinds.push_back(member(answer, "answer"));
    CHECK(kinds == Kinds{"not_yet", "specimen", "revoked", "revoked", "revoked"});
    CHECK(member(answers[1], "as_of") == "2026-11-23T15:59:59.999Z");
  }
}

TEST_CASE("caution_5: the sentences are in the language asked for, the key words in none", "[caution_5]") {
  Programs programs;
  const auto held = programs.issued();
  const auto english = programs.sent(batch_of({qr(held)}), "en-GB, fr;q=0.5");
  const auto chinese = programs.sent(batch_of({qr(held)}), "zh-CN");
  CHECK(member(english.body, "language") == "en");
  CHECK(member(chinese.body, "language") == "zh-Hans");
  CHECK(member(english.body, "said").find("Specimen") == 0);
  CHECK(member(chinese.body, "said").find("样本") != std::string::npos);
  CHECK(member(chinese.body, "answer") == "specimen");
}

TEST_CASE("reminder_2: nothing of an answer is kept on its way", "[reminder_2]") {
  Programs programs;
  const auto answered = programs.sent(batch_of({qr(programs.issued())}));
  CHECK(answered.status == 200);
  CHECK(has_header(answered, "Cache-Control", "no-store"));
}
