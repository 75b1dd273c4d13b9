#include <catch2/catch.hpp>

#include <spdlog/spdlog.h>

#include "web/site.h"

// What the page of a matter offers and says at the counter.
namespace {

using procedure::Role;

procedure::Application applicant() { return world::application(world::member(platform::CastPart::clean)); }
bool says(const http::Response& page, const std::string& text) { return page.body.find(text) != std::string::npos; }
std::string address(const base::Id& id) { return "/inquiries/" + base::to_text(id); }

base::Id lodged(world::World& world, const procedure::Application& application) {
  return office::lodge(world.office, world::officer(), world.form(), {application}).value();
}

struct Counter {
  Counter() { spdlog::set_level(spdlog::level::off); }
  world::Pages pages;
  world::Signed officer = pages.sign_in({Role::case_officer});
};

}  // namespace

TEST_CASE("document_1: the form of a matter comes filled in with what it holds, as PDF and for Word, and the look is recorded", "[document_1][document_6]") {
  Counter counter;
  auto& world = counter.pages.world;
  const auto id = lodged(world, applicant());
  const auto looks = [&] { return office::see_looks(world.office, world::officer(), id)->size(); };
  const auto before = looks();
  const auto pdf = counter.pages.get(counter.officer, address(id) + "/forms/application_form.pdf");
  CHECK(pdf.status == 200);
  CHECK(pdf.body.starts_with("%PDF-"));
  const auto word = counter.pages.get(counter.officer, address(id) + "/forms/application_form.docx");
  CHECK(word.status == 200);
  CHECK(word.body.starts_with("PK"));
  CHECK(looks() == before + 3);
  // Nobody comes for the applicant, and no document stands yet.
  for (const auto* none : {"/forms/power_of_attorney.pdf", "/forms/review_application_form.pdf", "/forms/nothing.pdf"})
    CHECK(counter.pages.get(counter.officer, address(id) + none).status == 404);
  CHECK(counter.pages.get(counter.pages.sign_in({Role::case_officer}, "110108"), address(id) + "/forms/application_form.pdf").status == 403);

  auto trusted = applicant();
  trusted.channel = procedure::Channel::through_trustee;
  trusted.representative = procedure::Representative{"LI HUA", "T1234", world::day("1980-01-01")};
  const auto other = lodged(world, trusted);
  CHECK(counter.pages.get(counter.officer, address(other) + "/forms/power_of_attorney.docx").status == 200);
  CHECK(says(counter.pages.get(counter.officer, address(other) + "?language=en"), "/forms/power_of_attorney.pdf"));
}

TEST_CASE("document_3: the form for review comes filled in once a document stands", "[document_3][review_1]") {
  Counter counter;
  auto& world = counter.pages.world;
  const auto id = world::accepted(world, applicant());
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
  REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
  CHECK(counter.pages.get(counter.officer, address(id) + "/forms/review_application_form.pdf").status == 200);
  CHECK(says(counter.pages.get(counter.officer, address(id) + "?language=en"), "/forms/review_application_form.docx"));
}

TEST_CASE("either_document: a minor who comes alone is told to come through a guardian, and is offered no tick for one", "[either_document]") {
  Counter counter;
  auto minor = applicant();
  minor.person.born_on = world::day("2015-03-04");
  const auto id = lodged(counter.pages.world, minor);
  CHECK_FALSE(says(counter.pages.get(counter.officer, address(id)), "material.proof_of_guardianship"));
  const auto refused = counter.pages.post(counter.officer, address(id) + "/acceptance",
                                          {{"materials", "material.application_form"}, {"materials", "material.passport"}}, "en");
  CHECK(refused.status == 422);
  CHECK(says(refused, "lodge one that names the guardian"));
  CHECK(says(refused, "12367"));
}

TEST_CASE("foreign_national: the officer's reason for a doubtful nationality is asked for, kept, and shown to whoever handles the matter", "[foreign_national]") {
  Counter counter;
  auto stateless = applicant();
  stateless.person.nationality = "XXA";
  const auto id = lodged(counter.pages.world, stateless);
  CHECK(says(counter.pages.get(counter.officer, address(id)), "standing-reason"));
  const std::vector<std::pair<std::string, std::string>> seen{{"materials", "material.application_form"}, {"materials", "material.passport"}};
  CHECK(counter.pages.post(counter.officer, address(id) + "/acceptance", seen, "en").status == 422);
  auto with_reason = seen;
  with_reason.emplace_back("standing-reason", "a travel document of a convention");
  CHECK(counter.pages.post(counter.officer, address(id) + "/acceptance", with_reason, "en").status == 303);
  CHECK(says(counter.pages.get(counter.pages.sign_in({Role::case_officer}), address(id)), "a travel document of a convention"));
}

TEST_CASE("time_2: whoever proposed a verification reads on the matter why it was declined", "[time_2]") {
  Counter counter;
  auto& world = counter.pages.world;
  const auto id = world::accepted(world, applicant());
  REQUIRE(office::propose_verification(world.office, world::officer(), world.form(), id, {{law::Provision::time_8}, "odd"}));
  REQUIRE(office::decline_verification(world.office, world::lead(), world.form(), id, {"the embassy has answered already"}));
  CHECK(says(counter.pages.get(counter.officer, address(id)), "the embassy has answered already"));
}

TEST_CASE("review_4: the superior authority has its name, on its pages and beside what it revoked", "[review_4]") {
  Counter counter;
  auto& world = counter.pages.world;
  const auto id = world::accepted(world, applicant());
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
  REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
  const auto superior = counter.pages.sign_in({Role::superior_authority}, "110000");
  CHECK(counter.pages.post(superior, address(id) + "/purpose", {{"purpose", "supervision"}, {"reason", "a complaint"}}).status == 303);
  CHECK(counter.pages.post(superior, address(id) + "/revocation", {{"ground", "examination"}, {"reason-zh", "有误"}}).status == 303);
  CHECK(says(counter.pages.get(superior, address(id) + "?language=en"), "张伟 · Beijing Public Security Bureau"));
  CHECK(says(counter.pages.get(counter.officer, address(id) + "?language=en"), "by Beijing Public Security Bureau"));
  CHECK(says(counter.pages.get(counter.officer, address(id) + "?language=zh"), "由北京市公安局撤销"));
}

TEST_CASE("reminder_2: the administrator moves an account and closes it, and both hold at once; nobody changes their own", "[reminder_2]") {
  Counter counter;
  auto& pages = counter.pages;
  const auto admin = pages.sign_in({Role::administrator}, "");
  const auto account = [](const world::Signed& who) { return "/accounts/" + base::to_text(who.session.account); };
  CHECK(says(pages.get(admin, "/accounts"), account(counter.officer)));
  CHECK(pages.get(counter.officer, account(counter.officer)).status == 403);
  CHECK(pages.get(counter.officer, "/applications/new").status == 200);
  // What they are now stands in the form: whoever changes the one changes nothing else.
  const auto form = pages.get(admin, account(counter.officer));
  CHECK(says(form, "<option value=\"110105\" selected>"));
  CHECK(says(form, "value=\"case_officer\" checked"));
  CHECK_FALSE(says(form, "value=\"auditor\" checked"));
  // The superior authority works above the sub-bureaus, and nowhere else.
  CHECK(pages.post(admin, account(counter.officer), {{"organization", "110105"}, {"roles", "superior_authority"}}, "en").status == 422);
  CHECK(says(pages.get(admin, account(counter.officer) + "?language=en"), ">Beijing Public Security Bureau<"));
  CHECK(pages.post(admin, account(counter.officer), {{"organization", "110000"}, {"roles", "superior_authority"}}).status == 303);
  CHECK(pages.post(counter.officer, "/applications/new", {}).status != 303);
  CHECK(says(pages.get(counter.officer, "/docket?language=en"), "Beijing Public Security Bureau"));
  CHECK(pages.post(admin, account(counter.officer), {{"close", "yes"}}).status == 303);
  CHECK(pages.get(counter.officer, "/docket").status == 303);  // to the sign-in
  CHECK(pages.get(admin, account(counter.officer)).status == 404);
  CHECK(pages.post(admin, account(admin), {{"close", "yes"}}).status == 404);
  CHECK(pages.get(admin, "/accounts").status == 200);
}

TEST_CASE("reminder_2: by the administrator's link an officer sets a password of their own; nobody makes one for themselves or without the role",
          "[reminder_2][web]") {
  Counter counter;
  auto& pages = counter.pages;
  const auto admin = pages.sign_in({Role::administrator}, "");
  const auto account = [](const world::Signed& who) { return "/accounts/" + base::to_text(who.session.account); };
  CHECK(pages.post(counter.officer, account(admin), {{"link", "yes"}}).status == 403);
  CHECK(pages.post(admin, account(admin), {{"link", "yes"}}).status == 404);
  const auto made = pages.post(admin, account(counter.officer), {{"link", "yes"}}, "en");
  REQUIRE(made.status == 200);
  const auto at = made.body.find("/new-password/");
  REQUIRE(at != std::string::npos);
  const auto link = made.body.substr(at, made.body.find('<', at) - at);
  CHECK(pages.get(counter.officer, "/docket").status == 200);  // made, it ends nothing

  // Whoever opens it needs no account to be signed in.
  const world::Signed nobody{};
  CHECK(says(pages.get(nobody, link), "name=\"new-password-again\""));
  CHECK(pages.post(nobody, link, {{"new-password", "another long sentence"}, {"new-password-again", "one other long sentence"}}).status == 422);
  CHECK(pages.post(nobody, link, {{"new-password", "short"}, {"new-password-again", "short"}}).status == 422);
  CHECK(pages.post(nobody, link, {{"new-password", "another long sentence"}, {"new-password-again", "another long sentence"}}).status == 200);
  CHECK(pages.get(counter.officer, "/docket").status == 303);  // to the sign-in
  CHECK(pages.get(nobody, link).status == 404);
  CHECK(pages.post(nobody, link, {{"new-password", "a third long sentence"}, {"new-password-again", "a third long sentence"}}).status == 404);
}

TEST_CASE("document_numbers: at the counter a number is found, and a document known, however it is typed", "[document_numbers][caution_3][web]") {
  Counter counter;
  auto& world = counter.pages.world;
  auto application = applicant();
  application.document.number = "C00417823";
  const auto id = world::accepted(world, application);
  for (const char* typed : {"c00417823", "C 0041 7823", "京公朝犯查受字(2026)1号", "京公朝犯查受字〔２０２６〕１號"}) {
    INFO(typed);
    CHECK(counter.pages.post(counter.officer, "/docket", {{"number", typed}}).status == 303);
  }
  CHECK(counter.pages.post(counter.officer, "/docket", {{"number", base::to_text(id)}}).status == 303);  // its reference
  CHECK(says(counter.pages.post(counter.officer, "/docket", {{"number", "C00417824"}}, "en"), "No application here"));
  const auto withdrawn = counter.pages.post(counter.officer, address(id) + "/withdrawal", {{"by", "applicant"}, {"document-number", "c 00417823"}}, "en");
  CHECK(withdrawn.status == 303);
}

TEST_CASE("time_1: whoever has to come back gets their receipt, however far the matter is by then", "[time_1][document_2][web]") {
  Counter counter;
  auto& world = counter.pages.world;
  const auto id = world::accepted(world, applicant());
  CHECK(says(counter.pages.get(counter.officer, address(id)), address(id) + "/receipt\""));
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
  CHECK(says(counter.pages.get(counter.officer, address(id)), address(id) + "/receipt\""));
  CHECK(counter.pages.post(counter.officer, address(id) + "/receipt", {}).status == 303);
  CHECK(says(counter.pages.get(counter.officer, address(id)), address(id) + "/receipt.pdf"));
  // Once it is decided there is the decision to be handed over.
  REQUIRE(office::issue(world.office, world::officer(), world.form(), id));
  CHECK_FALSE(says(counter.pages.get(counter.officer, address(id)), address(id) + "/receipt\""));
}

TEST_CASE("materials_2: a trustee who was typed is not dropped without a word where the applicant is said to come in person", "[materials_2][web]") {
  Counter counter;
  const auto sent = counter.pages.post(counter.officer, "/applications/new", {{"channel", "in_person"}, {"representative-name", "王伟"}}, "en");
  CHECK(sent.status == 422);
  CHECK(says(sent, "A trustee or guardian is filled in"));
  const auto none = counter.pages.post(counter.officer, "/applications/new", {{"channel", "in_person"}, {"representative-name", " "}}, "en");
  CHECK_FALSE(says(none, "A trustee or guardian is filled in"));
}

TEST_CASE("indistinguishable: that somebody of the restricted role looked, and nothing else, is told to the auditor alone", "[indistinguishable][reminder_2]") {
  Counter counter;
  auto& world = counter.pages.world;
  const auto id = world::accepted(world, applicant());
  const auto alone = counter.pages.sign_in({Role::restricted_officer});
  world::declare(world.office, {alone.session.account, "刘洋", "110105", {Role::restricted_officer}, world.now}, id);
  REQUIRE(office::see_case(world.office, {alone.session.account, "刘洋", "110105", {Role::restricted_officer}, world.now}, id));
  const auto told = office::see_looks(world.office, world::officer(), id);
  REQUIRE(told);
  CHECK(std::ranges::none_of(*told, [&](const auto& look) { return look.officer == alone.session.account; }));
  // Who also works at the counter looks as everybody else does.
  const office::Subject both{alone.session.account, "刘洋", "110105", {Role::restricted_officer, Role::case_officer}, world.now};
  REQUIRE(office::see_case(world.office, both, id));
  CHECK(std::ranges::any_of(*office::see_looks(world.office, world::officer(), id), [&](const auto& look) { return look.officer == alone.session.account; }));
}

TEST_CASE("foreign_national: at the counter a notice of missing materials is refused to whom no paper helps, with what to do instead",
          "[foreign_national][materials_1]") {
  Counter counter;
  auto& world = counter.pages.world;
  const auto reception = counter.pages.sign_in({Role::reception_officer});
  auto chinese = applicant();
  chinese.person.nationality = "CHN";
  const auto id = lodged(world, chinese);
  const auto answer = counter.pages.post(reception, address(id) + "/missing-materials", {}, "en");
  CHECK(answer.status == 422);
  CHECK(says(answer, "Chinese nationals do not apply here"));
  CHECK(procedure::lodged(world::loaded(world, id))->notices.empty());

  auto expired = applicant();
  expired.document.number = "X7654321";
  expired.document.expires_on = world::day("2026-11-22");
  const auto other = lodged(world, expired);
  CHECK(counter.pages.post(reception, address(other) + "/missing-materials", {}, "en").status == 303);
  const auto notices = procedure::lodged(world::loaded(world, other))->notices;
  REQUIRE(notices.size() == 1);
  CHECK(notices.front().missing.back() == procedure::MissingMaterial{"material.identity_document", "lack.expired"});
}

TEST_CASE("review_1: the history of a matter says which officer lodged an objection, and never that the service did", "[review_1]") {
  Counter counter;
  auto& world = counter.pages.world;
  world::Told told(world.clock);
  const auto id = world::refused(world, told, applicant());
  auto by = world::officer();
  by.account = counter.pages.sign_in({Role::reception_officer}).session.account;
  REQUIRE(office::object(world.office, by, world.form(), id, {procedure::Recipient::applicant, applicant().document.number, "Not I."}));
  const auto page = counter.pages.get(counter.officer, address(id) + "?language=en").body;
  const auto entry = page.find("Objection lodged");
  REQUIRE(entry != std::string::npos);
  CHECK(page.substr(entry, page.find("</li>", entry) - entry).find("张伟") != std::string::npos);
}
