#include <catch2/catch.hpp>

#include "procedure/person.h"
#include "provisions/party.h"
#include "provisions/review_states.h"

using namespace procedure;
using law::Provision;
using matter::by;
using matter::day;
using matter::Keys;

TEST_CASE("materials_1: a misspelt name is put right before issue, and asked for anew where the platforms were asked by it", "[materials_1][caution_4]") {
  const auto lodged = matter::lodged();
  auto right = lodged.application.person;
  right.surname = "ERIKSON";
  const CorrectApplication sound{right, "one letter too many, by the passport"};
  const auto corrected = decide(lodged, sound, by(1));
  REQUIRE(corrected);
  auto other = right;
  other.born_on = day("1974-08-13");
  auto foreign = right;
  foreign.nationality = "NOR";
  auto nameless = right;
  nameless.surname = " ";
  CHECK(matter::keys(decide(lodged, CorrectApplication{right, ""}, by(1))) == Keys{"impediment.correction_reason"});
  CHECK(matter::keys(decide(lodged, CorrectApplication{lodged.application.person, "same"}, by(1))) == Keys{"impediment.correction_same"});
  CHECK(matter::keys(decide(lodged, CorrectApplication{nameless, "why"}, by(1))) == Keys{"impediment.correction_surname"});
  CHECK(matter::names(decide(lodged, CorrectApplication{other, "why"}, by(1)), Provision::time_5, "impediment.correction_identity"));
  CHECK(matter::names(decide(lodged, CorrectApplication{foreign, "why"}, by(1)), Provision::time_5, "impediment.correction_identity"));

  auto accented = matter::application().person;
  accented.chinese_name = "安娜";  // by which no platform is asked
  const ApplicationCorrected harmless{day("2026-11-24"), accented, "added", matter::someone(1)};
  struct Row {
    Inquiry before;
    std::string_view after, after_harmless;
  };
  const Row rows[] = {
      {matter::lodged_state(), "lodged", "lodged"},
      {matter::accepted_state(), "accepted", "accepted"},
      {matter::found_state(Indication::issue), "accepted", "clear"},
      {matter::found_state(Indication::needs_verification), "accepted", "needs_verification"},
      {matter::refusable_state(), "accepted", "refusable"},
      {matter::proposed_state(matter::found_state(Indication::issue)), "proposed", "proposed"},
      {matter::verifying_state(matter::found_state(Indication::issue)), "verifying", "verifying"},
      {matter::revoked_state(), "revoked", "revoked"},
  };
  for (const auto& row : rows) {
    INFO(name(row.before));
    const auto state = matter::then(row.before, *corrected);
    CHECK(name(state) == row.after);
    CHECK(procedure::lodged(state)->lodged.application.person == right);
    CHECK(found(state) == nullptr);
    CHECK(name(matter::then(row.before, harmless)) == row.after_harmless);
  }
}

TEST_CASE("at_the_counter: who applied may take the application back until a document is on record", "[at_the_counter]") {
  CHECK(matter::cites(decide(matter::lodged(), WithdrawApplication{Recipient::applicant, "X1"}, by(1)), law::Reading::at_the_counter,
                      "impediment.recipient_document"));
  CHECK(decide(matter::lodged(matter::through_trustee()), WithdrawApplication{Recipient::representative, "11010519491231002X"}, by(1)));
  const auto withdrawn = decide(matter::lodged(), WithdrawApplication{Recipient::applicant, "L898902C3"}, by(1));
  REQUIRE(withdrawn);
  for (const auto& before : {matter::lodged_state(), matter::accepted_state(), matter::found_state(Indication::refuse), matter::proposed_state(),
                             matter::verifying_state(), matter::refusable_state()}) {
    INFO(name(before));
    const auto state = matter::then(before, *withdrawn);
    CHECK(name(state) == "withdrawn");
    CHECK(clock_of(state, day("2027-01-01")).pace == Pace::ended);
    CHECK(procedure::lodged(state)->lodged == procedure::lodged(before)->lodged);
    CHECK_FALSE(undecided(state));
  }
  const auto cut_short = matter::then(matter::verifying_state(), *withdrawn);
  CHECK(accepted(cut_short)->investigations.size() == 1);
  CHECK(stops(*accepted(cut_short)).empty());
}

TEST_CASE("trustee_later: whoever comes later for the applicant may take the application back too, and so may who has another passport by then",
          "[trustee_later][document_renewed][at_the_counter]") {
  const Shown renewed{"the old passport, cancelled", {}}, trusted{{}, matter::later_trustee()};
  CHECK(decide(matter::lodged(), WithdrawApplication{Recipient::applicant, "X1", renewed}, by(1))->shown == renewed);
  CHECK(decide(matter::lodged(), WithdrawApplication{Recipient::representative, "P9876543", trusted}, by(1))->shown == trusted);
  CHECK(matter::cites(decide(matter::lodged(), WithdrawApplication{Recipient::representative, "P9876543"}, by(1)), law::Reading::at_the_counter,
                      "impediment.no_representative"));
}

TEST_CASE("place_1: an application that lies at the wrong place goes to the right one, before it is accepted", "[place_1][place_2]") {
  auto application = matter::application();
  application.district = "110108";
  const auto moved = decide(matter::lodged(application), TransferApplication{"110108"}, by(1));
  REQUIRE(moved);
  CHECK(moved->from == "110105");
  CHECK(procedure::lodged(matter::then(matter::lodged_state(application), *moved))->lodged.organization == "110108");
  CHECK(matter::names(decide(matter::lodged(application), TransferApplication{"110101"}, by(1)), Provision::place_1, "impediment.transfer"));
  CHECK(matter::keys(decide(matter::lodged(), TransferApplication{"110105"}, by(1))) == Keys{"impediment.transfer"});
  auto trusted = matter::through_trustee();
  trusted.district = "110108";
  CHECK(matter::names(decide(matter::lodged(trusted), TransferApplication{"110101"}, by(1)), Provision::place_2, "impediment.transfer"));
  application.district = "nowhere";
  CHECK(matter::keys(decide(matter::lodged(application), TransferApplication{"110108"}, by(1))) == Keys{"impediment.transfer"});
}

TEST_CASE("reminder_1: suspected misuse is noted on the matter in any state, and decides nothing", "[reminder_1]") {
  CHECK(matter::names(decide(SuspectMisuse{" "}, by(1)), Provision::reminder_1, "impediment.misuse_note"));
  const auto suspected = decide(SuspectMisuse{"the stamp is not the embassy's"}, by(1));
  REQUIRE(suspected);
  for (const auto& before : {matter::lodged_state(), matter::verifying_state(), matter::issued_state(), matter::refused_state(), matter::revoked_state()}) {
    const auto state = matter::then(before, *suspected);
    CHECK(name(state) == name(before));
    CHECK(procedure::lodged(state)->misuse.front().note == "the stamp is not the embassy's");
  }
}

TEST_CASE("what_is_an_inquiry: a person is what the streams of the documents say together", "[what_is_an_inquiry][contradiction][reminder_1][time_5]") {
  KnownPerson person;
  const auto at = matter::instant("2026-05-06T02:00:00.000Z");
  person = procedure::apply(person, InquiryCounted{matter::someone(1), day("2026-05-06")});
  person = procedure::apply(person, OutcomeRecorded{matter::someone(1), OutcomeKind::refusal, at});
  person = procedure::apply(person, OutcomeRecorded{matter::someone(1), OutcomeKind::certificate, at + std::chrono::hours{24}});
  person = procedure::apply(person, MisuseNoted{matter::someone(1), day("2026-05-07")});
  CHECK(person.inquiries.size() == 1);
  CHECK(person.outcomes == std::vector<Earlier>{{matter::someone(1), OutcomeKind::certificate, at + std::chrono::hours{24}}});
  CHECK(person.misuse.size() == 1);
  // time_5: who is who is for a person to say, and may be said anew.
  CHECK(matter::names(decide(ComparePersons{matter::someone(9), true, ""}, matter::someone(1), by(2)), Provision::time_5, "impediment.reason"));
  person = procedure::apply(person, *decide(ComparePersons{matter::someone(9), true, "both passports shown"}, matter::someone(1), by(2)));
  CHECK(person.same.contains(matter::someone(9)));
  person = procedure::apply(person, *decide(ComparePersons{matter::someone(9), false, "other parents"}, matter::someone(1), by(2)));
  CHECK_FALSE(person.same.contains(matter::someone(9)));
  CHECK(person.different.contains(matter::someone(9)));
  person = procedure::apply(person, *decide(ComparePersons{matter::someone(9), true, "after all"}, matter::someone(1), by(2)));
  CHECK(person.different.empty());
}

TEST_CASE("time_5: two people are alike by name as the zone spells it, birth date and nationality", "[time_5][document_numbers]") {
  const auto person = matter::application().person;
  auto spelt = person;
  spelt.given_names = "Anna-Maria";
  auto younger = person;
  younger.born_on = day("1974-08-13");
  auto dateless = person;
  dateless.born_on.reset();
  auto unspelt = person;
  unspelt.surname = "王";
  CHECK(likeness(person) == "ERIKSSON<<ANNA<MARIA/1974-08-12/SWE");
  CHECK(likeness(spelt) == likeness(person));
  CHECK(likeness(younger) != likeness(person));
  CHECK(likeness(dateless).empty());
  CHECK(likeness(unspelt).empty());
}

TEST_CASE("provisional: a calendar loaded later moves every clock that runs, and none that stands", "[provisional][working_day][stopped_days]") {
  const auto& before = matter::beijing();
  auto loaded = before;
  loaded.digest = {99};
  auto year = law::Arrangement{2027, "for the test", {}, {}};
  for (auto on = day("2027-01-01"); on <= day("2027-01-08"); on += std::chrono::days{1}) year.off.emplace(on, "long holiday");
  loaded.calendar.arrangements.emplace(2027, year);

  const auto accepted = matter::accepted_state(matter::application(), "2026-12-30");
  const auto* held = procedure::accepted(accepted);
  CHECK(held->due == law::Due{day("2027-01-05"), true});
  CHECK_FALSE(moved(held->from, stops(*held), held->due, before));
  const auto event = moved(held->from, stops(*held), held->due, loaded);
  REQUIRE(event);
  CHECK(*event == DueDateMoved{ClockKind::processing, day("2027-01-05"), day("2027-01-12"), false, {99}});
  CHECK(clock_of(matter::then(accepted, *event), day("2027-01-12")).pace == Pace::due_today);
  CHECK_FALSE(moved(held->from, {}, {}, loaded));  // it stands

  auto verifying = matter::verifying_state(accepted, "2026-12-30");
  const auto limit_moved = moved(std::get<Verifying>(verifying).investigation.limit, loaded);
  REQUIRE(limit_moved);
  CHECK(limit_moved->clock == ClockKind::investigation);
  verifying = matter::then(verifying, *limit_moved);
  CHECK(std::get<Verifying>(verifying).investigation.limit.due.day == limit_moved->to);

  auto review = matter::objected_state();
  review = matter::after(review, *decide(objected(review)->objection, AcceptReview{true}, by(1, "2026-12-28")), {1});
  const auto review_moved = moved(under_review(review)->limit, loaded);
  REQUIRE(review_moved);
  CHECK(review_moved->clock == ClockKind::review);
  review = matter::after(review, *review_moved);
  CHECK(under_review(review)->limit.due == law::Due{review_moved->to, false});
}

TEST_CASE("time_1: the pace of a clock", "[time_1][time_3]") {
  const auto accepted = matter::accepted_state();
  CHECK(clock_of(accepted, day("2026-11-25")).pace == Pace::running);
  CHECK(clock_of(accepted, day("2026-11-26")).pace == Pace::due_today);
  CHECK(clock_of(accepted, day("2026-11-27")).pace == Pace::overdue);
  CHECK(clock_of(matter::issued_state(), day("2026-11-27")).pace == Pace::ended);
  CHECK(clock_of(matter::issued_state(), day("2026-11-27")).due.day == day("2026-11-26"));
  CHECK(clock_of(Unknown{}, day("2026-11-27")).pace == Pace::not_begun);
  std::set<std::string_view> names;
  using enum Pace;
  for (const auto one : {not_begun, running, due_today, overdue, stopped, ended}) names.insert(name(one));
  CHECK(names.size() == 6);
}

TEST_CASE("time_1: the receipt and a silent platform are noted whatever the state", "[time_1][platform_silent]") {
  const ReceiptIssued receipt{matter::someone(73), {}, matter::someone(1)};
  const auto state = matter::then(matter::verifying_state(), receipt);
  CHECK(accepted(state)->receipt == receipt);
  const auto silent = matter::then(state, PlatformFellSilent{{"register"}, matter::someone(1)});
  CHECK(accepted(silent)->silent_since);
  CHECK_FALSE(accepted(matter::then(silent, matter::finding(Indication::issue)))->silent_since);
}

TEST_CASE("platform_silent: a matter waits for an answer wherever the platforms are asked, and nowhere once there is one or nobody asks", "[platform_silent]") {
  const PlatformFellSilent silence{{"register"}, matter::someone(1)};
  const auto waits = [&](const Inquiry& state) { return silent_since(matter::then(state, silence)).has_value(); };
  for (const auto& asked : {matter::accepted_state(), matter::verifying_state(), matter::revoked_state()}) {
    CHECK_FALSE(silent_since(asked));
    CHECK(waits(asked));
    CHECK_FALSE(silent_since(matter::then(matter::then(asked, silence), matter::finding(Indication::issue))));
  }
  for (const auto& state : {Inquiry{Unknown{}}, matter::lodged_state(), matter::found_state(Indication::issue), matter::refusable_state(),
                            matter::issued_state(), matter::refused_state()}) {
    INFO(name(state));
    CHECK_FALSE(silent_since(state));
  }
  CHECK_FALSE(silent_since(matter::then(matter::issued_state(), silence)));
}
