#include <catch2/catch.hpp>

#include "provisions/matter_states.h"

using namespace procedure;
using law::Provision;
using law::Reading;
using law::RecordStatus;
using matter::by;
using matter::day;
using matter::Keys;

namespace {

Found found_with(std::vector<Extract> extracts, std::vector<Earlier> earlier = {}, bool in_doubt = false) {
  return std::get<Found>(decide(matter::lodged(), RecordExtract{std::move(extracts), std::move(earlier), in_doubt}, matter::at()));
}
law::Record held(std::string id = "J-1") {
  auto record = matter::conviction();
  record.id = std::move(id);
  record.effective_on.reset();
  return record;
}
Earlier earlier(OutcomeKind outcome, const char* on, std::uint8_t inquiry = 90) {
  return {matter::someone(inquiry), outcome, matter::instant((std::string(on) + "T02:00:00.000Z").c_str())};
}
const Extract clean = matter::extract(NothingKnown{});

}  // namespace

TEST_CASE("time_8: a conclusion takes its reason and everything held judged, and starts the clock again", "[time_8][time_3][stopped_days]") {
  auto state = matter::verifying_state(matter::found_state(Indication::needs_verification), "2026-11-26");
  const auto investigation = [&state] { return std::get<Verifying>(state).investigation; };
  CHECK(clock_of(state, day("2026-12-01")).pace == Pace::stopped);
  CHECK_FALSE(clock_of(state, day("2026-12-01")).due.day);
  CHECK(clock_of(state, day("2026-12-01")).stops == std::vector<law::Stop>{{day("2026-11-26"), {}}});
  const auto conclude = [&](const char* conclusion, const char* on) {
    const auto* accepted = procedure::accepted(state);
    const bool unresolved = found(state) != nullptr && found(state)->indication == Indication::needs_verification;
    return decide(investigation(), ToConclude{accepted->from, stops(*accepted), unresolved}, ConcludeVerification{conclusion}, by(2, on));
  };
  CHECK(matter::keys(conclude("", "2026-12-01")) == Keys{"impediment.unresolved", "impediment.conclusion"});
  state = matter::then(state, RecordsJudged{day("2026-12-01"), Indication::issue, matter::someone(matter::judge)});
  CHECK(name(state) == "verifying");
  const auto concluded = conclude("another person", "2026-12-02");
  REQUIRE(concluded);
  CHECK(concluded->on == day("2026-12-02"));
  CHECK(concluded->due_on == day("2026-12-03"));  // two days had gone before it stood; the third is left
  CHECK(concluded->jurisdiction == matter::beijing().digest);
  state = matter::then(state, *concluded);
  CHECK(name(state) == "clear");
  CHECK(judgments(state) == std::vector{RecordsJudged{day("2026-12-01"), Indication::issue, matter::someone(matter::judge)}});
  const auto clock = clock_of(state, day("2026-12-03"));
  CHECK(clock.pace == Pace::due_today);
  CHECK(clock.stops == std::vector<law::Stop>{{day("2026-11-26"), day("2026-12-02")}});
  CHECK(procedure::accepted(state)->investigations.front().proposal.reason == "two birth dates");
}

TEST_CASE("time_8: the platforms may be asked during the verification, and the answer holds after it", "[time_8][caution_4]") {
  auto state = matter::then(matter::verifying_state(), matter::finding(Indication::refuse));
  CHECK(name(state) == "verifying");
  CHECK(found(state)->indication == Indication::refuse);
  const auto& investigation = std::get<Verifying>(state).investigation;
  const auto concluded = decide(investigation, ToConclude{procedure::accepted(state)->from, {}, false}, ConcludeVerification{"found"}, by(2, "2026-11-30"));
  CHECK(name(matter::then(state, *concluded)) == "record_found");
}

TEST_CASE("time_8: what the service raises by itself says what it is, in the restricted part alone", "[time_8][time_5][indistinguishable]") {
  const auto part = matter::extract(PartialMatch{{Criterion::name}, {}});
  const auto doubts = [](const Found& found) { return found.grounds.doubts; };
  CHECK(doubts(found_with({clean})).empty());
  CHECK(doubts(found_with({part})) == std::vector<Doubt>{{Provision::time_5, {}}});
  CHECK(doubts(found_with({matter::extract(Match{{held()}})})) == std::vector<Doubt>{{Provision::time_8, Reading::effective}});
  CHECK(doubts(found_with({clean}, {}, true)) == std::vector<Doubt>{{Provision::time_5, Reading::what_is_an_inquiry}});
  const auto all = found_with({part, matter::extract(Match{{held()}})}, {earlier(OutcomeKind::refusal, "2026-05-06")}, true);
  CHECK(all.grounds.doubts.size() == 3);  // what is held contradicts nothing yet
  for (const auto& one : {found_with({part}), found_with({clean}, {}, true), found_with({clean}, {earlier(OutcomeKind::refusal, "2026-05-06")})})
    CHECK(one.event == found_with({part}).event);
}

TEST_CASE("contradiction: a result that contradicts the last one of the same person goes to a person", "[contradiction][time_8]") {
  auto later = matter::conviction();
  later.effective_on = day("2026-08-01");
  const auto guilty = matter::extract(Match{{matter::conviction()}});  // in effect since 2018
  const auto since = matter::extract(Match{{later}});
  const auto sealed = matter::extract(Match{{matter::juvenile()}});
  using enum Indication;
  struct Row {
    Extract answer;
    std::vector<Earlier> earlier;
    Indication indication;
  };
  const Row rows[] = {
      {clean, {earlier(OutcomeKind::certificate, "2026-05-06")}, issue},
      {clean, {earlier(OutcomeKind::refusal, "2026-05-06")}, needs_verification},
      {sealed, {earlier(OutcomeKind::certificate, "2026-05-06")}, issue},
      {sealed, {earlier(OutcomeKind::refusal, "2026-05-06")}, needs_verification},
      {guilty, {earlier(OutcomeKind::refusal, "2026-05-06")}, refuse},
      {guilty, {earlier(OutcomeKind::certificate, "2026-05-06")}, needs_verification},
      {since, {earlier(OutcomeKind::certificate, "2026-05-06")}, refuse},
      {since, {earlier(OutcomeKind::certificate, "2026-08-01")}, needs_verification},
      {clean, {earlier(OutcomeKind::certificate, "2026-05-07", 91), earlier(OutcomeKind::refusal, "2026-05-06", 92)}, issue},
      {clean, {earlier(OutcomeKind::refusal, "2026-05-08", 91), earlier(OutcomeKind::certificate, "2026-05-07", 92)}, needs_verification},
  };
  for (const auto& row : rows) {
    INFO(&row - rows);
    const auto found = found_with({row.answer}, row.earlier);
    CHECK(found.event.indication == row.indication);
    const auto doubt = row.indication == needs_verification ? std::vector<Doubt>{{Provision::time_8, Reading::contradiction}} : std::vector<Doubt>{};
    CHECK(found.grounds.doubts == doubt);
  }
}

TEST_CASE("time_8: a restricted officer judges every record that is held, each with provision and reason", "[time_8][every_record_explained][sealing_doubt]") {
  auto flagged = held("J-2");
  flagged.sealed = true;
  const auto grounds = found_with({matter::extract(Match{{held(), matter::juvenile()}}),
                                   matter::extract(PartialMatch{{Criterion::name}, {flagged, held()}})}).grounds;
  CHECK(to_judge(grounds) == std::vector<std::string>{"J-1", "J-2"});
  const auto answer = [&](std::vector<JudgedRecord> records, const char* reason = "compared") {
    return matter::keys(decide(grounds, JudgeRecords{{std::move(records), reason}}, by(matter::judge)));
  };
  const JudgedRecord counts{"J-1", RecordStatus::counts, Provision::result_2, "the judgment was read"};
  const JudgedRecord other{"J-2", RecordStatus::does_not_count, Provision::time_5, "another birth date"};
  CHECK(answer({counts, other}).empty());
  CHECK(answer({counts}) == Keys{"impediment.unjudged"});
  CHECK(answer({}, "") == Keys{"impediment.unjudged", "impediment.unjudged", "impediment.reason"});
  CHECK(answer({counts, other, {"J-9", RecordStatus::counts, Provision::result_2, "?"}}) == Keys{"impediment.judged_unknown"});
  CHECK(answer({{"J-1", RecordStatus::held, Provision::time_8, "still"}, other}) == Keys{"impediment.judged_held"});
  CHECK(answer({{"J-1", RecordStatus::counts, Provision::result_3, "why"}, other}) == Keys{"impediment.judged_provision"});
  CHECK(answer({{"J-1", RecordStatus::sealed, Provision::result_2, "why"}, other}) == Keys{"impediment.judged_provision"});
  CHECK(answer({{"J-1", RecordStatus::sealed, Provision::result_3, "why"}, other}).empty());
  CHECK(answer({{"J-1", RecordStatus::does_not_count, Provision::innocence_6, "why"}, other}).empty());
  CHECK(answer({{"J-1", RecordStatus::does_not_count, Provision::time_8, "why"}, other}) == Keys{"impediment.judged_provision"});
  CHECK(answer({{"J-1", RecordStatus::counts, Provision::result_2, " "}, other}) == Keys{"impediment.judged_reason"});
  CHECK(answer({counts, {"J-2", RecordStatus::counts, Provision::result_2, "why"}}) == Keys{"impediment.judged_sealed"});
}

TEST_CASE("time_8: what follows from the judgment is issue or refuse, and no more is told", "[time_8][one_is_enough][indistinguishable]") {
  const auto of = [](const std::vector<law::Record>& records, std::vector<JudgedRecord> judged) {
    const auto grounds = found_with({matter::extract(PartialMatch{{Criterion::name}, records})}).grounds;
    return decide(grounds, JudgeRecords{{std::move(judged), "compared"}}, by(matter::judge));
  };
  const JudgedRecord counts{"J-1", RecordStatus::counts, Provision::result_2, "his"};
  const JudgedRecord other{"J-1", RecordStatus::does_not_count, Provision::time_5, "another's"};
  const JudgedRecord sealed{"J-1", RecordStatus::sealed, Provision::result_3, "under eighteen"};
  CHECK(of({matter::conviction()}, {counts})->event.indication == Indication::refuse);
  CHECK(of({matter::conviction()}, {other})->event.indication == Indication::issue);
  CHECK(of({matter::conviction()}, {sealed})->event == of({matter::conviction()}, {other})->event);
  CHECK(of({}, {})->event.indication == Indication::issue);
  CHECK(of({matter::conviction()}, {other})->judgment.records == std::vector<JudgedRecord>{other});
  // A record that counted without a doubt of its own still counts, when the doubt was another.
  const auto contradicted = found_with({matter::extract(Match{{matter::conviction()}})}, {earlier(OutcomeKind::certificate, "2026-05-06")}).grounds;
  CHECK(decide(contradicted, JudgeRecords{{{}, "the earlier one was wrong"}}, by(matter::judge))->event.indication == Indication::refuse);

  const auto held = matter::found_state(Indication::needs_verification);
  CHECK(name(matter::then(held, RecordsJudged{day("2026-11-24"), Indication::issue, matter::someone(4)})) == "clear");
  const auto refuse = matter::then(held, RecordsJudged{day("2026-11-24"), Indication::refuse, matter::someone(4)});
  CHECK(name(refuse) == "record_found");
  CHECK(found(refuse)->indication == Indication::refuse);
}

TEST_CASE("time_5: while a verification runs, a record that counts is judged as well, and only then", "[time_5][time_8][result_2][every_record_explained]") {
  const auto grounds = found_with({matter::extract(Match{{matter::conviction()}})}).grounds;
  CHECK(to_judge(grounds).empty());
  CHECK(to_judge(grounds, Judging::what_counts_too) == std::vector<std::string>{"J-1"});
  const auto judge = [&](std::vector<JudgedRecord> records) {
    return decide(grounds, JudgeRecords{{std::move(records), "compared"}}, by(matter::judge), Judging::what_counts_too);
  };
  CHECK(matter::keys(judge({})) == Keys{"impediment.unjudged"});
  CHECK(judge({{"J-1", RecordStatus::does_not_count, Provision::time_5, "another's, by the fingerprints"}})->event.indication == Indication::issue);
  CHECK(judge({{"J-1", RecordStatus::counts, Provision::result_2, "his"}})->event.indication == Indication::refuse);
}

TEST_CASE("time_5: what may be judged is what is held, and what counts once its verification is approved", "[time_5][time_8][result_2]") {
  using procedure::Judging;
  const auto counted = matter::found_state(Indication::refuse);
  CHECK_FALSE(procedure::judging(counted));
  CHECK_FALSE(procedure::judging(matter::proposed_state(counted)));
  const auto verifying = matter::verifying_state(counted, "2026-11-24");
  CHECK(procedure::judging(verifying) == Judging::what_counts_too);
  CHECK(procedure::judging(matter::found_state(Indication::needs_verification)) == Judging::what_is_held);
  CHECK_FALSE(procedure::judging(matter::issued_state()));
  // Found to be another's, the matter is clear; found to be his after all, a second officer confirms it as before.
  const auto judged = [&](Indication indication) {
    return procedure::undecided(matter::then(verifying, procedure::RecordsJudged{matter::day("2026-11-25"), indication, matter::someone(matter::judge)}));
  };
  CHECK(std::holds_alternative<procedure::Clear>(judged(Indication::issue).value()));
  CHECK(std::holds_alternative<procedure::RecordFound>(judged(Indication::refuse).value()));
}
