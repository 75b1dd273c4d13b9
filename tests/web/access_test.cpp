#include <catch2/catch.hpp>

#include <spdlog/spdlog.h>

#include "web/site.h"

// Who somebody is, asked again; a form that comes too late; and for what a matter is opened that is no work of theirs. [reminder_2]
namespace {

using namespace std::chrono_literals;
using procedure::Role;
using Fields = std::vector<std::pair<std::string, std::string>>;

constexpr auto password = "a long enough sentence";

bool says(const http::Response& page, const std::string& text) { return page.body.find(text) != std::string::npos; }
std::string address(const base::Id& id) { return "/inquiries/" + base::to_text(id); }
std::string cookie(const http::Response& response) {
  for (const auto& [name, value] : response.headers)
    if (name == "Set-Cookie" && value.starts_with("__Host-session=")) return value.substr(15, value.find(';') - 15);
  return {};
}

struct Counter {
  Counter() {
    spdlog::set_level(spdlog::level::off);
    id = world::accepted(world, world::application(world::member(platform::CastPart::clean)));
    REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
  }
  /// The same person with the session that the answer's cookie names.
  world::Signed as(const std::string& secret) const { return {secret, office::session_of(world.office, secret).value()}; }

  world::Pages pages;
  world::World& world = pages.world;
  base::Id id;
};

}  // namespace

TEST_CASE("reminder_2: to issue, the password is asked for again on the same page once a quarter of an hour has passed", "[reminder_2][web]") {
  Counter counter;
  const auto by = counter.pages.sign_in({Role::case_officer});
  CHECK_FALSE(says(counter.pages.get(by, address(counter.id)), "name=\"proof\""));
  counter.world.now += 15min + 1ms;
  CHECK(says(counter.pages.get(by, address(counter.id)), "name=\"proof\""));

  const auto without = counter.pages.post(by, address(counter.id) + "/issue", {}, "en");
  CHECK(without.status == 403);
  CHECK(says(without, "asks again who you are"));
  CHECK(says(without, "name=\"proof\""));
  const auto wrong = counter.pages.post(by, address(counter.id) + "/issue", {{"proof", "guessed"}}, "en");
  CHECK(wrong.status == 403);
  CHECK(says(wrong, "This is not your password"));
  CHECK(says(wrong, "id=\"proof-error\""));
  CHECK_FALSE(says(wrong, "Questions: call"));  // no hotline knows it
  CHECK(world::state(counter.world, counter.id) == "clear");

  const auto done = counter.pages.post(by, address(counter.id) + "/issue", {{"proof", password}});
  CHECK(done.status == 303);
  CHECK(world::state(counter.world, counter.id) == "issued");
  // The session goes on under another id, and the old one is worth nothing.
  const auto renewed = cookie(done);
  CHECK_FALSE(renewed.empty());
  CHECK(counter.pages.get(by, address(counter.id)).status == 303);
  CHECK(counter.pages.get(counter.as(renewed), address(counter.id)).status == 200);
}

TEST_CASE("web: a form that comes when its session is over keeps what was typed, and is done once whoever sends it signs in", "[web]") {
  Counter counter;
  const auto by = counter.pages.sign_in({Role::case_officer});
  const Fields typed{{"circumstances", "time_5"}, {"reason", "two birth dates <typed>"}};
  counter.world.now += 13h;
  const auto path = address(counter.id) + "/verification";
  const auto late = counter.pages.post(by, path, typed, "en");
  CHECK(late.status == 403);
  CHECK(says(late, "two birth dates &lt;typed&gt;"));
  CHECK(says(late, "action=\"" + path + "\""));
  CHECK_FALSE(says(late, "name=\"token\""));
  CHECK(world::state(counter.world, counter.id) == "clear");

  auto with = typed;
  with.insert(with.end(), {{"again-login", "officer1"}, {"again-password", "guessed"}});
  const auto wrong = counter.pages.post(by, path, with, "en");
  CHECK(wrong.status == 403);
  CHECK(says(wrong, "The account or the password is wrong"));
  CHECK(says(wrong, "two birth dates &lt;typed&gt;"));
  CHECK_FALSE(says(wrong, "guessed"));

  with.back().second = password;
  const auto done = counter.pages.post(by, path, with);
  CHECK(done.status == 303);
  CHECK(world::state(counter.world, counter.id) == "proposed");
  CHECK(counter.pages.get(counter.as(cookie(done)), address(counter.id)).status == 200);
}

TEST_CASE("web: of a form that is not of this session nothing is done and nothing is repeated", "[web]") {
  Counter counter;
  const auto before = counter.pages.sign_in({Role::case_officer});
  const auto now = counter.pages.sign_in({Role::case_officer});
  const world::Signed mixed{now.secret, before.session};
  const auto path = address(counter.id) + "/verification";
  const auto late = counter.pages.post(mixed, path, {{"circumstances", "time_5"}, {"reason", "two birth dates"}}, "en");
  CHECK(late.status == 403);
  CHECK_FALSE(says(late, "two birth dates"));
  CHECK(world::state(counter.world, counter.id) == "clear");
}

TEST_CASE("reminder_2: whoever has no work on a matter is asked for what they open it, and then sees it", "[reminder_2][web]") {
  Counter counter;
  const auto lead = counter.pages.sign_in({Role::person_in_charge});
  const auto asked = counter.pages.get(lead, address(counter.id) + "?language=en");
  CHECK(asked.status == 403);
  CHECK(says(asked, "For what do you open this matter?"));
  CHECK_FALSE(says(asked, "L898902C3"));
  CHECK(counter.pages.post(lead, address(counter.id) + "/purpose", {{"purpose", "curiosity"}, {"reason", "so"}}).status == 422);
  CHECK(counter.pages.post(lead, address(counter.id) + "/purpose", {{"purpose", "supervision"}, {"reason", ""}}).status == 422);
  CHECK(counter.pages.get(lead, address(counter.id)).status == 403);
  CHECK(counter.pages.post(lead, address(counter.id) + "/purpose", {{"purpose", "supervision"}, {"reason", "a complaint"}}).status == 303);
  CHECK(counter.pages.get(lead, address(counter.id)).status == 200);
  // Of another organization there is nothing to declare.
  const auto elsewhere = counter.pages.sign_in({Role::case_officer}, "110108");
  CHECK(counter.pages.post(elsewhere, address(counter.id) + "/purpose", {{"purpose", "supervision"}, {"reason", "a complaint"}}).status == 403);
}

TEST_CASE("reminder_2: an emergency opens another organization's matter to be seen, and a second officer says what was found", "[reminder_2][web]") {
  Counter counter;
  const auto elsewhere = counter.pages.sign_in({Role::case_officer}, "110108");
  const auto number = world::application(world::member(platform::CastPart::clean)).document.number;
  CHECK(counter.pages.get(elsewhere, address(counter.id)).status == 403);
  CHECK(counter.pages.get(elsewhere, "/emergency").status == 200);
  CHECK(says(counter.pages.post(elsewhere, "/emergency", {{"number", "NOBODYS"}, {"reason", "a flight"}}, "en"), "No matter has this number"));
  CHECK(counter.pages.post(elsewhere, "/emergency", {{"number", number}, {"reason", ""}}).status == 422);
  CHECK(counter.pages.post(elsewhere, "/emergency", {{"number", number}, {"reason", "a flight"}}).status == 303);
  const auto seen = counter.pages.get(elsewhere, address(counter.id) + "?language=en");
  CHECK(seen.status == 200);
  CHECK(says(seen, "in an emergency"));
  CHECK_FALSE(says(seen, address(counter.id) + "/issue"));
  CHECK(counter.pages.post(elsewhere, address(counter.id) + "/issue", {}).status == 403);

  const auto lead = counter.pages.sign_in({Role::person_in_charge});
  const auto list = counter.pages.get(lead, "/emergencies?language=en");
  CHECK(says(list, "Emergency openings (1)"));
  CHECK(says(list, "to be looked into"));
  const auto link = list.body.find("/emergencies/");
  const auto one = list.body.substr(link, list.body.find('"', link) - link);
  CHECK(says(counter.pages.get(lead, one), "a flight"));
  CHECK(counter.pages.post(lead, one, {{"found", "justified"}, {"reason", ""}}).status == 422);
  CHECK(counter.pages.post(lead, one, {{"found", "justified"}, {"reason", "the airline confirms it"}}).status == 303);
  CHECK(counter.pages.post(lead, one, {{"found", "unjustified"}, {"reason", "again"}}).status == 409);
  CHECK(says(counter.pages.get(counter.pages.sign_in({Role::auditor}, ""), one + "?language=en"), "the airline confirms it"));
  CHECK(counter.pages.get(counter.pages.sign_in({Role::reception_officer}), "/emergency").status == 403);
}

TEST_CASE("web: somebody changes their password with the present one, and signs in anew", "[web]") {
  Counter counter;
  const auto by = counter.pages.sign_in({Role::case_officer});
  const auto post = [&](const Fields& fields) { return counter.pages.post(by, "/password", fields, "en"); };
  CHECK(says(counter.pages.get(by, "/docket?language=en"), "Change password"));
  CHECK(counter.pages.get(by, "/password").status == 200);
  const std::string chosen = "quite another sentence";
  CHECK(post({{"proof", ""}, {"new-password", chosen}, {"new-password-again", chosen}}).status == 422);
  CHECK(says(post({{"proof", "guessed"}, {"new-password", chosen}, {"new-password-again", chosen}}), "This is not the present password"));
  CHECK(counter.pages.get(by, "/password").status == 200);
  const auto differing = post({{"proof", password}, {"new-password", chosen}, {"new-password-again", "x"}});
  CHECK(says(differing, "The two are not the same"));
  // The present one was right, so that the session goes on under another id.
  const auto renewed = counter.as(cookie(differing));
  CHECK(counter.pages.post(renewed, "/password", {{"proof", password}, {"new-password", "short"}, {"new-password-again", "short"}}).status == 422);
  const auto again = counter.pages.sign_in({Role::case_officer});
  const auto done = counter.pages.post(again, "/password", {{"proof", password}, {"new-password", chosen}, {"new-password-again", chosen}}, "en");
  CHECK(done.status == 200);
  CHECK(says(done, "The password is changed"));
  CHECK_FALSE(says(done, chosen));
  CHECK(counter.pages.get(counter.as(cookie(done)), "/docket").status == 303);
}

TEST_CASE("review_2: who decided a review prints its reply, though the document was handed over and the matter waits for nobody", "[review_2][reminder_2][web]") {
  Counter counter;
  const auto& office = counter.world.office;
  const auto officer = world::officer();
  const auto number = world::application(world::member(platform::CastPart::clean)).document.number;
  const auto form = [&] { return counter.world.form(); };
  REQUIRE(office::issue(office, officer, form(), counter.id));
  REQUIRE(office::hand_over(office, officer, form(), counter.id, procedure::Recipient::applicant, number, world::strokes()));
  const auto review = office::object(office, officer, form(), counter.id, {procedure::Recipient::applicant, number, "wrong"}).value();
  REQUIRE(office::accept_review(office, officer, form(), review, {true}));
  const auto by = counter.pages.sign_in({Role::person_in_charge});
  const office::Subject lead{by.session.account, "王芳", "110105", {Role::person_in_charge}, world::a_moment_ago};
  REQUIRE(office::decide_review(office, lead, form(), review, {procedure::ReviewResult::upheld, {"维持", ""}, false}));
  REQUIRE(office::reply_to_review(office, lead, form(), review));
  const auto shown = counter.pages.get(by, "/reviews/" + base::to_text(review));
  CHECK(shown.status == 200);
  CHECK(says(shown, base::to_text(review) + "/reply.pdf"));
  CHECK(counter.pages.get(by, "/reviews/" + base::to_text(review) + "/reply.pdf").status == 200);
}

TEST_CASE("web: of a form with a password nothing is carried on, and whoever leaves when the session is over has left", "[web]") {
  Counter counter;
  const auto by = counter.pages.sign_in({Role::administrator}, "");
  counter.world.now += 13h;
  const auto late = counter.pages.post(by, "/accounts", {{"login", "new.officer"}, {"name", "New"}, {"password", "a new long sentence"}}, "en");
  CHECK(late.status == 403);
  CHECK_FALSE(says(late, "a new long sentence"));
  CHECK_FALSE(says(late, "new.officer"));
  const auto left = counter.pages.post(by, "/sign-out", {});
  CHECK(left.status == 303);
  CHECK(cookie(left).empty());
}
