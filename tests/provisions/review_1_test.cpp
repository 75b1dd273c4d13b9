#include <catch2/catch.hpp>

#include "provisions/party.h"
#include "provisions/review_states.h"

using namespace procedure;
using law::Provision;
using matter::by;
using matter::day;
using matter::Keys;

TEST_CASE("review_1: a party objects at the organization that decided, to a document that stands, once at a time", "[review_1]") {
  const auto refused = matter::refused_state();
  const auto sound = matter::objectionable(refused);
  const auto lodged = procedure::lodged(refused)->lodged;
  struct Row {
    Objectionable matter;
    LodgeObjection command;
    const char* organization;
    Keys keys;
  };
  const auto statement = matter::statement();
  const Row rows[] = {
      {sound, statement, "110105", {}},
      {sound, statement, "110108", {"impediment.review_organization"}},
      {sound, statement, "110000", {"impediment.review_organization"}},
      {{matter::someone(80), {}, false, {}}, statement, "110105", {"impediment.no_document"}},
      {{matter::someone(80), sound.document, true, {}}, statement, "110105", {"impediment.under_review"}},
      {sound, {Recipient::applicant, "X1", "wrong"}, "110105", {"impediment.recipient_document"}},
      {sound, {Recipient::representative, "X1", "wrong"}, "110105", {"impediment.no_representative"}},
      {sound, {Recipient::applicant, "L898902C3", ""}, "110105", {"impediment.statement"}},
  };
  for (const auto& row : rows) {
    INFO(&row - rows);
    CHECK(matter::keys(decide(lodged, row.matter, row.command, by(1, "2026-12-01", row.organization))) == row.keys);
  }
  const auto objection = decide(lodged, sound, statement, by(1, "2026-12-01"));
  CHECK(objection->inquiry == matter::someone(80));
  CHECK(objection->document == *sound.document);
  CHECK(objection->deciders == std::vector{matter::someone(6), matter::someone(5)});
  CHECK(objection->statement == "I was never convicted");
  // No limit for objecting is given, and none is applied.
  CHECK(decide(lodged, sound, statement, by(1, "2036-12-01")));
}

TEST_CASE("another_decides: whoever judged a record has a part in the decision, whoever judged it anew", "[another_decides][time_5][review_1]") {
  // Held at first, and judged to count by the one; then verified, and judged to be another's by the other.
  auto state = matter::found_state(Indication::needs_verification);
  state = matter::then(state, RecordsJudged{day("2026-11-24"), Indication::refuse, matter::someone(matter::judge)});
  state = matter::verifying_state(state, "2026-11-25");
  state = matter::then(state, RecordsJudged{day("2026-11-26"), Indication::issue, matter::someone(7)});
  CHECK(deciders(state) == std::vector{matter::someone(matter::judge), matter::someone(7)});
  // What the platforms say anew is judged anew: whoever judged before has no part in it.
  CHECK(deciders(matter::then(state, matter::finding(Indication::needs_verification))).empty());
}

TEST_CASE("review_1: the document knows that a review of it is open, until it is closed", "[review_1]") {
  auto state = matter::then(matter::refused_state(), ObjectionOpened{matter::someone(81)});
  CHECK(name(state) == "refused");
  CHECK(accepted(state)->review == matter::someone(81));
  CHECK(matter::objectionable(state).under_review);
  state = matter::then(state, ObjectionClosed{matter::someone(81)});
  CHECK_FALSE(matter::objectionable(state).under_review);
}

TEST_CASE("review_1: the application form for review is handed in before a review is accepted", "[review_1]") {
  const auto objected = matter::objected_state();
  CHECK(name(Review{NoObjection{}}) == "none");
  CHECK(name(objected) == "objected");
  const auto& objection = procedure::objected(objected)->objection;
  CHECK(matter::names(decide(objection, AcceptReview{false}, by(1)), Provision::review_1, "impediment.review_form"));
  CHECK(decide(objection, AcceptReview{true}, by(1)));
}

TEST_CASE("review_1: who objected is asked, answers, and may take the objection back", "[review_1][time_4]") {
  auto state = matter::reviewing_state();
  const auto requests = [&state]() -> const Requests& { return under_review(state)->requests; };
  state = matter::after(state, *decide(RequestInformation{AskedOf::party, "the applicant", "the judgment", day("2026-12-10")}, by(2, "2026-12-02")));
  state = matter::after(state, *decide(requests(), Remind{0, day("2026-12-11")}, by(2, "2026-12-10")));
  auto refused = matter::after(state, *decide(requests(), NoteRefusalToCooperate{0, "no"}, by(2, "2026-12-11")));
  CHECK(cooperation_refused(under_review(refused)->requests));
  state = matter::after(state, *decide(requests(), NoteAnswer{0, "handed in"}, by(2, "2026-12-11")));
  CHECK(std::get<RequestAnswered>(requests()[0].standing).answer == "handed in");

  const auto lodged = matter::lodged();
  CHECK(matter::keys(decide(lodged, WithdrawObjection{Recipient::applicant, "X1"}, by(1))) == Keys{"impediment.recipient_document"});
  const auto withdrawn = decide(lodged, WithdrawObjection{Recipient::applicant, "L898902C3"}, by(1, "2026-12-12"));
  REQUIRE(withdrawn);
  CHECK(name(matter::after(state, *withdrawn)) == "dropped");
  const auto dropped = matter::after(matter::objected_state(), *withdrawn);
  CHECK(name(dropped) == "dropped");
  CHECK(under_review(dropped) == nullptr);
  CHECK(objected(dropped) != nullptr);
}

TEST_CASE("another_decides: nobody who had a part in the decision decides its review", "[another_decides][review_1]") {
  const auto objection = objected(matter::reviewing_state())->objection;
  const DecideReview upheld{ReviewResult::upheld, {"经复核，维持", ""}, false};
  CHECK(matter::cites(decide(objection, upheld, by(6)), law::Reading::another_decides, "impediment.another_decides"));
  CHECK(matter::cites(decide(objection, upheld, by(5)), law::Reading::another_decides, "impediment.another_decides"));
  CHECK(decide(objection, upheld, by(3)));
  // Of a certificate: who issued it, and who judged what had been held.
  auto held = matter::then(matter::found_state(Indication::needs_verification), RecordsJudged{day("2026-11-24"), Indication::issue, matter::someone(4)});
  const auto certificate = decide(procedure::lodged(held)->lodged, *found(held), IssueCertificate{.verification_url = {}}, matter::at());
  held = matter::then(matter::then(held, IssueDecided{matter::someone(1)}), *certificate, {1});
  CHECK(deciders(held) == std::vector{matter::someone(1), matter::someone(4)});
}

TEST_CASE("document_renewed: no passport outlives the right to object, and a trustee may object who comes only then",
          "[document_renewed][trustee_later][review_1]") {
  const auto refused = matter::refused_state();
  const auto lodged = procedure::lodged(refused)->lodged;
  const auto years_later = by(1, "2036-12-01");
  const auto object = [&](Recipient who, const char* number, const Shown& shown) {
    return decide(lodged, matter::objectionable(refused), LodgeObjection{who, number, "wrong", shown}, years_later);
  };
  const Shown renewed{"the old passport, cancelled", {}}, trusted{{}, matter::later_trustee()};
  CHECK(matter::keys(object(Recipient::applicant, "X1", {})) == Keys{"impediment.recipient_document"});
  const auto objection = object(Recipient::applicant, "X1", renewed);
  REQUIRE(objection);
  CHECK(objection->document_number == "X1");
  CHECK(objection->shown == renewed);
  CHECK(object(Recipient::representative, "P9876543", trusted)->shown == trusted);
  CHECK(matter::keys(object(Recipient::representative, "P9876543", {{}, LaterRepresentative{.name = "LI HUA", .born_on = day("1980-01-01")}})) ==
        Keys{"lack.not_shown", "lack.not_shown"});

  CHECK(decide(lodged, WithdrawObjection{Recipient::applicant, "X1", renewed}, years_later)->shown == renewed);
  CHECK(decide(lodged, WithdrawObjection{Recipient::representative, "P9876543", trusted}, years_later)->shown == trusted);
  const WithdrawObjection unnamed{Recipient::representative, "P9876543"};
  CHECK(matter::names(decide(lodged, unnamed, years_later), Provision::review_1, "impediment.no_representative"));
}
