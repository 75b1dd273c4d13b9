#include <catch2/catch.hpp>

#include "provisions/matter_states.h"

using namespace procedure;
using law::Provision;
using matter::by;
using matter::day;
using matter::Keys;

TEST_CASE("result_2: a second officer confirms identity and effect, and had no hand in it before", "[result_2]") {
  const FirstOfficers first{matter::someone(1), matter::someone(2), {matter::someone(4), matter::someone(6)}};
  struct Row {
    std::uint8_t officer;
    ConfirmRecord command;
    Keys keys;
  };
  const Row rows[] = {
      {5, {true, true, "read and compared"}, {}},
      {1, {true, true, "read"}, {"impediment.second_officer"}},
      {2, {true, true, "read"}, {"impediment.second_officer"}},
      {4, {true, true, "read"}, {"impediment.second_officer"}},
      {6, {true, true, "read"}, {"impediment.second_officer"}},
      {5, {false, true, "read"}, {"impediment.identity_unconfirmed"}},
      {5, {true, false, "read"}, {"impediment.effect_unconfirmed"}},
      {5, {true, true, ""}, {"impediment.reason"}},
      {1, {false, false, ""}, {"impediment.second_officer", "impediment.identity_unconfirmed", "impediment.effect_unconfirmed", "impediment.reason"}},
  };
  for (const auto& row : rows) {
    INFO(&row - rows);
    CHECK(matter::keys(decide(first, row.command, by(row.officer))) == row.keys);
  }
  CHECK(decide(FirstOfficers{matter::someone(1), matter::someone(2), {}}, ConfirmRecord{true, true, "read"}, by(4)));
  const auto confirmed = decide(first, ConfirmRecord{true, true, "read and compared"}, by(5));
  CHECK(confirmed->event == RecordConfirmed{day("2026-11-23"), matter::someone(5)});
  CHECK(confirmed->confirmation.reason == "read and compared");
}

TEST_CASE("result_2: nothing is refused before the confirmation, nor by who confirmed", "[result_2]") {
  const auto refuse = matter::finding(Indication::refuse);
  const RecordConfirmed confirmed{day("2026-11-23"), matter::someone(5)};
  struct Row {
    FindingMade found;
    std::optional<RecordConfirmed> confirmed;
    std::uint8_t officer;
    Keys keys;
  };
  const Row rows[] = {
      {refuse, confirmed, 6, {}},
      {refuse, confirmed, 5, {"impediment.confirmer_decides"}},
      {refuse, {}, 6, {"impediment.unconfirmed"}},
      {matter::finding(Indication::needs_verification), {}, 6, {"impediment.no_record", "impediment.unconfirmed"}},
      {matter::finding(Indication::issue), {}, 6, {"impediment.no_record", "impediment.unconfirmed"}},
  };
  for (const auto& row : rows) {
    INFO(&row - rows);
    const auto answer = decide(matter::lodged(), ToRefuse{row.found, row.confirmed, false}, RefuseCertificate{.verification_url = {}}, by(row.officer));
    CHECK(matter::keys(answer) == row.keys);
  }
}

TEST_CASE("result_2: from the record that counts to the notification that is signed for", "[result_2][caution_3]") {
  auto state = matter::found_state(Indication::refuse);
  CHECK(name(state) == "record_found");
  CHECK(name(matter::refusable_state()) == "refusable");
  const RefusalIntended on_record{{.number = "{n}", .issuer = {}, .person = {}, .document = {}, .inquired_at = {}, .issued_on = {},
                                    .verification_url = {}}};
  CHECK(name(matter::then(matter::refusable_state(), on_record, {1})) == "intended_refusal");
  state = matter::refused_state();
  CHECK(name(state) == "refused");
  CHECK(intended(state) == nullptr);
  CHECK(issued(state) == nullptr);
  CHECK(refused(state)->issue.document == matter::someone(71));
  CHECK(intended_refusal(state)->content.number == "京公朝犯查拒字〔2026〕1号");
  CHECK(standing_document(state)->document == Outcome{OutcomeKind::refusal, "京公朝犯查拒字〔2026〕1号", day("2026-11-23")});
  CHECK(deciders(state) == std::vector{matter::someone(6), matter::someone(5)});
  const auto handed_over = decide(lodged(state)->lodged, HandOver{.document_number = "L898902C3", .signature = {}}, matter::at());
  state = matter::then(state, *handed_over);
  CHECK(name(state) == "handed_over");
  CHECK(refused(state) != nullptr);
  CHECK(deciders(state) == std::vector{matter::someone(6), matter::someone(5)});
  CHECK(clock_of(state, day("2027-01-01")).pace == Pace::ended);
}
