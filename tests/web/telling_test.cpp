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
