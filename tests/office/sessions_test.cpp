#include <catch2/catch.hpp>

#include "codec/events.h"
#include "office/accounts.h"
#include "office/world.h"

// A session: begun by signing in, gone on with by proving who one is again, ended by another password. [reminder_2]
using world::World;
using namespace std::chrono_literals;

TEST_CASE("reminder_2: whoever proves again who they are goes on under a new session, with the forms of the old one", "[reminder_2]") {
  World world;
  const std::string password = "a long enough sentence", login = "somebody", address = "192.0.2.1";
  const auto account = office::open_account(world.office, {}, {login, "Somebody", "110105", {procedure::Role::case_officer}, password}).value();
  office::Patience patience;
  const auto first = office::sign_in(world.office, patience, login, password, address).value();
  const auto token = office::form_token(*office::session_of(world.office, first));
  world.now += 1h;
  CHECK_FALSE(office::prove_again(world.office, patience, first, "another sentence", address));
  CHECK(office::session_of(world.office, first)->proved_at == world.now - 1h);
  const auto second = office::prove_again(world.office, patience, first, password, address).value();
  CHECK(second != first);
  CHECK_FALSE(office::session_of(world.office, first));
  const auto session = office::session_of(world.office, second);
  REQUIRE(session);
  CHECK(session->account == account);
  CHECK(session->proved_at == world.now);
  CHECK(session->since == world.now - 1h);
  CHECK(office::form_token(*session) == token);
  CHECK_FALSE(office::prove_again(world.office, patience, first, password, address));
  // It does not last longer for it.
  world.now += 11h;
  CHECK_FALSE(office::session_of(world.office, second));
  // Wrong ones cost time, as on signing in.
  const auto third = office::sign_in(world.office, patience, login, password, address).value();
  for (int i = 0; i < 4; ++i) CHECK_FALSE(office::prove_again(world.office, patience, third, "guessed", address));
  const auto soon = office::prove_again(world.office, patience, third, password, address);
  REQUIRE_FALSE(soon);
  CHECK(std::holds_alternative<office::TooSoon>(soon.error()));
}

TEST_CASE("reminder_2: another password ends every session that began with the one before", "[reminder_2]") {
  World world;
  const std::string first = "a long enough sentence", second = "quite another sentence", address = "192.0.2.1";
  const auto account = office::open_account(world.office, {}, {"somebody", "Somebody", "110105", {procedure::Role::case_officer}, first}).value();
  office::Patience patience;
  const auto here = office::sign_in(world.office, patience, "somebody", first, address).value();
  CHECK(office::holder_of(world.office, *office::session_of(world.office, here)));
  const auto faults = office::change_password(world.office, account, "short");
  REQUIRE_FALSE(faults);
  CHECK(faults.error().front().field == "new-password");
  CHECK(office::holder_of(world.office, *office::session_of(world.office, here)));

  REQUIRE(office::change_password(world.office, account, second));
  CHECK_FALSE(office::holder_of(world.office, *office::session_of(world.office, here)));
  CHECK_FALSE(office::prove_again(world.office, patience, here, second, address));
  CHECK_FALSE(office::sign_in(world.office, patience, "somebody", first, address));
  const auto there = office::sign_in(world.office, patience, "somebody", second, address);
  REQUIRE(there);
  CHECK(office::holder_of(world.office, *office::session_of(world.office, *there)));
  CHECK_FALSE(office::change_password(world.office, {{9}}, second));
}

TEST_CASE("reminder_2: who no longer has the password chooses another by an administrator's link, once, and the administrator stands on record",
          "[reminder_2]") {
  World world;
  const std::string first = "a long enough sentence", second = "quite another sentence", third = "a third sentence", address = "192.0.2.1";
  const base::Id administrator{{7}};
  const auto account = office::open_account(world.office, {}, {"somebody", "Somebody", "110105", {procedure::Role::case_officer}, first}).value();
  office::Patience patience;
  const auto here = office::sign_in(world.office, patience, "somebody", first, address).value();
  const auto link = [&] { return office::make_password_link(world.office, administrator, account).value(); };

  // Made, it changes nothing yet; a weak password is refused and spends nothing.
  const auto used = link(), beside = link();
  CHECK(office::holder_of(world.office, *office::session_of(world.office, here)));
  const auto weak = office::reset_password(world.office, used, "somebody somebody");
  REQUIRE_FALSE(weak);
  CHECK(weak.error().front().reason == "password.login");
  CHECK(office::account_of_password_link(world.office, used).value().id == account);

  REQUIRE(office::reset_password(world.office, used, second));
  CHECK_FALSE(office::holder_of(world.office, *office::session_of(world.office, here)));
  CHECK_FALSE(office::sign_in(world.office, patience, "somebody", first, address));
  CHECK(office::sign_in(world.office, patience, "somebody", second, address));
  std::optional<codec::Event> last;
  for (const auto& entry : world.office.journal.load(account)) last = codec::decode_event(std::get<ledger::Opened>(entry.content).ordinary).value();
  CHECK(std::get<procedure::PasswordReset>(last.value()).by == administrator);

  // It is spent, and so is every other that was made under the password of before.
  for (const auto& spent : {used, beside}) {
    CHECK_FALSE(office::account_of_password_link(world.office, spent));
    CHECK_FALSE(office::reset_password(world.office, spent, third));
  }
  const auto late = link();
  world.now += 1h + 1ms;
  CHECK_FALSE(office::reset_password(world.office, late, third));
  const auto changed = link();
  REQUIRE(office::change_password(world.office, account, third));
  CHECK_FALSE(office::account_of_password_link(world.office, changed));
  const auto closed = link();
  REQUIRE(office::close_account(world.office, administrator, account));
  CHECK_FALSE(office::account_of_password_link(world.office, closed));
  CHECK_FALSE(office::make_password_link(world.office, administrator, account));
  CHECK_FALSE(office::account_of_password_link(world.office, "guessed"));
}
