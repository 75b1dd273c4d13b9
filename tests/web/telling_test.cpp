#include <catch2/catch.hpp>

#include <spdlog/spdlog.h>

#include "web/site.h"

// Who is to be told that a due date moved is seen from every list and on the matter, until it is noted that they were. [provisional]
namespace {

procedure::Application applicant() {
  auto made = world::application(world::member(platform::CastPart::clean));
  made.contact = "+86 10 5550 0100";
  return made;
}

bool says(const http::Response& page, const std::string& text) { return page.body.find(text) != std::string::npos; }

}  // namespace

TEST_CASE("provisional: the pages of whoever waits for a day that moved, until they are told", "[provisional]") {
  spdlog::set_level(spdlog::level::off);
  world::Pages pages;
  auto& world = pages.world;
  const auto by = pages.sign_in({procedure::Role::reception_officer});
  const auto id = world::accepted(world, applicant());
  CHECK(says(pages.get(by, "/docket/untold?language=en"), "Nothing stands here."));
  const procedure::DueDateMoved moved{procedure::ClockKind::processing, world::day("2026-11-26"), world::day("2026-11-27"), false, {}};
  REQUIRE(office::append(world.office, id, office::batch_of(world.office, *office::load_matter(world.office, id), {{moved}}, world.form())));

  for (const auto* list : {"/docket?language=en", "/docket/due?language=en", "/reviews?language=en"}) CHECK(says(pages.get(by, list), "To be told (1)"));
  const auto list = pages.get(by, "/docket/untold?language=en");
  for (const auto* text : {"ERIKSSON, ANNA MARIA", "26 November 2026", "27 November 2026", "+86 10 5550 0100"}) CHECK(says(list, text));
  const auto matter = "/inquiries/" + base::to_text(id);
  CHECK(says(pages.get(by, matter + "?language=en"), matter + "/telling"));
  CHECK(says(pages.get(by, matter + "/telling?language=en"), "+86 10 5550 0100"));

  CHECK(pages.post(by, matter + "/telling", {{"note", "nobody says how"}}, "en").status == 422);
  CHECK(pages.post(by, matter + "/telling", {{"means", "telephone"}, {"note", "the applicant answered"}}, "en").status == 303);
  CHECK(says(pages.get(by, "/docket/untold?language=en"), "Nothing stands here."));
  CHECK_FALSE(says(pages.get(by, matter + "?language=en"), matter + "/telling"));
  CHECK(says(pages.get(by, matter + "?language=en"), "Told that the due date moved"));
  // Whoever sends it from an old page is shown the matter as it is now.
  CHECK(pages.post(by, matter + "/telling", {{"means", "letter"}}, "en").status == 409);
  CHECK(pages.post(pages.sign_in({procedure::Role::person_in_charge}), matter + "/telling", {{"means", "letter"}}).status == 403);
}

TEST_CASE("review_1: the superior authority's lists say whose each line is", "[review_1]") {
  spdlog::set_level(spdlog::level::off);
  world::Pages pages;
  auto& world = pages.world;
  const auto id = world::accepted(world, applicant());
  world.now = *base::parse_rfc3339("2026-11-27T02:00:00.000Z");
  const auto superior = pages.sign_in({procedure::Role::superior_authority}, "110000");
  const auto due = pages.get(superior, "/docket/due?language=en");
  CHECK(says(due, base::to_text(id)));
  CHECK(says(due, "Chaoyang Sub-Bureau"));
  const auto own = pages.get(pages.sign_in({procedure::Role::person_in_charge}), "/docket/due?language=en");
  CHECK(says(own, base::to_text(id)));
  CHECK_FALSE(says(own, ">Organization<"));
  CHECK(says(due, ">Organization<"));
}

TEST_CASE("review_2: a review that is due stands in the list of its day, and its page says when until it is replied to", "[review_2]") {
  spdlog::set_level(spdlog::level::off);
  world::Pages pages;
  auto& world = pages.world;
  world::Told told(world.clock);
  const auto id = world::refused(world, told, applicant());
  const procedure::LodgeObjection objection{procedure::Recipient::applicant, applicant().document.number, "Not I."};
  const auto review = office::object(world.office, world::officer(), world.form(), id, objection);
  REQUIRE(review);
  REQUIRE(office::accept_review(world.office, world::officer(), world.form(), *review, {true}));
  const auto address = "/reviews/" + base::to_text(*review);
  world.now = *base::parse_rfc3339("2026-12-15T02:00:00.000Z");
  const auto lead = pages.sign_in({procedure::Role::person_in_charge});
  for (const auto* text : {"Reviews whose reply is overdue (1)", "京公朝犯查拒字〔2026〕1号", "ERIKSSON, ANNA MARIA", "14 December 2026"})
    CHECK(says(pages.get(lead, "/docket/due?language=en"), text));
  CHECK(says(pages.get(lead, "/docket/due?language=en"), address));

  REQUIRE(office::decide_review(world.office, world::lead(), world.form(), *review, {procedure::ReviewResult::upheld, {"维持", ""}, false}));
  const auto decided = pages.get(lead, address + "?language=en");
  for (const auto* text : {"Reply due", "14 December 2026", "How the due date is reached"}) CHECK(says(decided, text));
  REQUIRE(office::reply_to_review(world.office, world::lead(), world.form(), *review));
  CHECK_FALSE(says(pages.get(lead, "/docket/due?language=en"), address));
  CHECK_FALSE(says(pages.get(lead, address + "?language=en"), "Reply due"));
}

TEST_CASE("platform_silent: whoever opens what is due sees what waits for a platform, and nothing of it where all answer", "[platform_silent]") {
  spdlog::set_level(spdlog::level::off);
  world::Pages pages;
  auto& world = pages.world;
  world::Told told(world.clock);
  world.office.platforms = {&told};
  const auto lead = pages.sign_in({procedure::Role::person_in_charge});
  const auto id = world::accepted(world, applicant());
  CHECK_FALSE(says(pages.get(lead, "/docket/due?language=en"), "Platforms that do not answer"));
  told.answer = procedure::Silent{"no answer"};
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
  const auto due = pages.get(lead, "/docket/due?language=en");
  for (const auto* text : {"Platforms that do not answer (1)", "No answer since", "2026-11-23T02:00:00.000Z", "ERIKSSON, ANNA MARIA"}) CHECK(says(due, text));
  CHECK(says(due, "/inquiries/" + base::to_text(id)));
  told.answer = procedure::NothingKnown{};
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
  CHECK_FALSE(says(pages.get(lead, "/docket/due?language=en"), "Platforms that do not answer"));
}
