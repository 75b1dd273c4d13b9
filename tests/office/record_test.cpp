#include <catch2/catch.hpp>

#include <algorithm>

#include "codec/events.h"
#include "office/accounts.h"
#include "office/world.h"

using platform::CastPart;

namespace {

// A signer whose process dies before the first signature, and is there again afterwards.
class Interrupted : public procedure::Signer {
 public:
  std::expected<void, procedure::Unsignable> lint(const procedure::Content& content) const override { return world::shared().signer.lint(content); }
  std::expected<base::Bytes, procedure::Unsignable> sign(const procedure::Content& content, const std::string& log_proof,
                                                       const procedure::Approvals& approvals) const override {
    if (!died_ && std::holds_alternative<procedure::CertificateContent>(content)) {
      died_ = true;
      throw std::runtime_error("the signer died");
    }
    return world::shared().signer.sign(content, log_proof, approvals);
  }
  std::string wallet(const procedure::CertificateContent& content, const procedure::Approvals& approvals) const override {
    return world::shared().signer.wallet(content, approvals);
  }
  bool specimen() const override { return true; }

 private:
  mutable bool died_ = false;
};

std::vector<ledger::Row> docket(const world::World& world) { return world.journal.rows({"docket", "110105", {}, 0, 100}); }

}  // namespace

TEST_CASE("document_4: what will be signed is on record before it is signed, and a crash between is finished on start", "[document_4]") {
  Interrupted signer;
  world::World world(signer);
  const auto id = world::accepted(world, world::application(world::member(CastPart::clean)));
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
  CHECK_THROWS(office::issue(world.office, world::officer(), world.form(), id));
  CHECK(world::state(world, id) == "intended");
  CHECK(office::finish_intended(world.office) == 1);
  CHECK(world::state(world, id) == "issued");
  const auto matter = *office::load_matter(world.office, id);
  CHECK(procedure::issued(matter.state)->issue.officer == world::officer().account);
  CHECK(office::finish_intended(world.office) == 0);
}

TEST_CASE("document_4: a name that no font can draw stops the issue before anything is on record", "[document_4]") {
  world::World world;
  auto application = world::application(world::member(CastPart::clean));
  application.person.native_name = "\xf3\xb0\x80\x80";  // a private character
  const auto id = world::accepted(world, application);
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), id));
  const auto issued = office::issue(world.office, world::officer(), world.form(), id);
  REQUIRE_FALSE(issued);
  CHECK(std::get<procedure::Unsignable>(issued.error()).detail == "U+F0000");
  CHECK(world::state(world, id) == "clear");
}

TEST_CASE("office: the docket dropped and rebuilt is the docket", "[office]") {
  world::World world;
  const auto first = world::accepted(world, world::application(world::member(CastPart::clean)));
  REQUIRE(office::ask_platforms(world.office, world::officer(), world.form(), first));
  REQUIRE(office::issue(world.office, world::officer(), world.form(), first));
  world::accepted(world, world::application(world::member(CastPart::convicted)));
  REQUIRE(office::lodge(world.office, world::officer(), world.form(), {world::application(world::member(CastPart::sealed_juvenile))}));
  REQUIRE(office::open_account(world.office, {}, {"somebody", "Somebody", "110105", {procedure::Role::case_officer}, "a long enough sentence"}));
  const auto before = docket(world);
  REQUIRE(before.size() == 3);
  const auto digest = procedure::issued(office::load_matter(world.office, first)->state)->issue.digest;
  office::rebuild_rows(world.office);
  CHECK(docket(world) == before);
  CHECK(office::on_record(world.office, digest));
  CHECK(office::account_of(world.office, "somebody"));
}

TEST_CASE("reminder_2: every look at personal data is an entry, and another organization's officer gets none", "[reminder_2]") {
  world::World world;
  const auto id = world::accepted(world, world::application(world::member(CastPart::clean)));
  const auto looks = [&] { return world.journal.load(base::derived_id("access", id)).size(); };
  REQUIRE(looks() == 0);
  REQUIRE(office::see_case(world.office, world::officer(), id));
  CHECK(looks() == 1);
  const auto elsewhere = office::see_case(world.office, world::officer("110108"), id);
  REQUIRE_FALSE(elsewhere);
  CHECK(std::holds_alternative<office::Denied>(elsewhere.error()));
  CHECK(looks() == 1);
  CHECK(office::find(world.office, world::officer(), "L898902C3")->size() == 1);
  CHECK(office::find(world.office, world::officer("110108"), "L898902C3")->empty());
  const auto nobody = office::see_case(world.office, world::officer(), {{9}});
  REQUIRE_FALSE(nobody);
  CHECK(std::holds_alternative<office::NotThere>(nobody.error()));
}

TEST_CASE("office: signing in waits longer after each failure, and never for long", "[office]") {
  world::World world;
  REQUIRE(office::open_account(world.office, {}, {"somebody", "Somebody", "110105", {procedure::Role::case_officer}, "a long enough sentence"}));
  office::Patience patience;
  const auto secret = office::sign_in(world.office, patience, "somebody", "a long enough sentence", "127.0.0.1");
  REQUIRE(secret);
  REQUIRE(office::session_of(world.office, *secret));
  CHECK_FALSE(office::session_of(world.office, "another"));
  office::sign_out(world.office, *secret);
  CHECK_FALSE(office::session_of(world.office, *secret));
  for (int i = 0; i < 4; ++i) CHECK_FALSE(office::sign_in(world.office, patience, "somebody", "wrong", "127.0.0.1"));
  const auto soon = office::sign_in(world.office, patience, "somebody", "a long enough sentence", "127.0.0.1");
  REQUIRE_FALSE(soon);
  CHECK(std::holds_alternative<office::TooSoon>(soon.error()));
  world.now += std::chrono::minutes{15};
  CHECK(office::sign_in(world.office, patience, "somebody", "a long enough sentence", "127.0.0.1"));
}

TEST_CASE("office: a weak password and roles that do not go together open no account", "[office]") {
  world::World world;
  using enum procedure::Role;
  const std::vector<std::pair<office::NewAccount, std::string>> rows{
      {{"a", "A", "110105", {case_officer}, "short"}, "password.short"},
      {{"a", "A", "110105", {case_officer}, std::string(20, 'x')}, "password.known"},
      {{"login", "A", "110105", {case_officer}, "my login is login"}, "password.login"},
      {{"a", "A", "110105", {case_officer, auditor}, "a long enough sentence"}, "account.roles_apart"},
      {{"a", "A", "110105", {}, "a long enough sentence"}, "account.roles_apart"},
      {{"a", "A", "", {case_officer}, "a long enough sentence"}, "account.organization_missing"},
      {{"a", "A", "999999", {case_officer}, "a long enough sentence"}, "account.organization_unknown"},
      {{"Not A Login", "A", "110105", {case_officer}, "a long enough sentence"}, "account.login_form"},
      {{"a", "", "110105", {case_officer}, "a long enough sentence"}, "account.name_missing"},
  };
  for (const auto& [account, fault] : rows) {
    const auto opened = office::open_account(world.office, {}, account);
    REQUIRE_FALSE(opened);
    CHECK(std::ranges::any_of(opened.error(), [&fault = fault](const auto& one) { return one.reason == fault; }));
  }
  CHECK_FALSE(office::any_account(world.office));
}
