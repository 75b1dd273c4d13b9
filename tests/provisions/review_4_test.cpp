#include <catch2/catch.hpp>

#include "provisions/review_states.h"

using namespace procedure;
using law::Provision;
using matter::by;
using matter::day;
using matter::Keys;

TEST_CASE("review_4: the issuing organization or its superior revokes, with the reason, and nobody else", "[review_4]") {
  const auto document = standing_document(matter::issued_state())->document;
  const RevokeDocument sound{RevocationGround::examination, {"核查发现有误", "Found incorrect."}};
  const auto answer = [&](const char* organization, const RevokeDocument& command) {
    return decide(document, "110105", command, by(3, "2026-12-01", organization));
  };
  CHECK(answer("110105", sound)->revoker == Revoker::issuing_organization);
  CHECK(answer("110000", sound)->revoker == Revoker::superior);
  CHECK(answer("110000", sound)->organization == "110000");
  CHECK(matter::names(answer("110108", sound), Provision::review_4, "impediment.revoker"));
  CHECK(matter::keys(answer("", sound)) == Keys{"impediment.revoker"});
  CHECK(matter::keys(answer("110108", {RevocationGround::review, {"", ""}})) == Keys{"impediment.revoker", "impediment.reason"});
  // Its notice is numbered where the document was issued.
  CHECK(answer("110000", sound)->number_pattern == "京公朝犯查撤字〔2026〕{n}号");
  CHECK(answer("110105", sound)->number == "京公朝犯查证字〔2026〕1号");
  CHECK(matter::keys(decide(document, "999999", sound, by(3, "2026-12-01", "110000"))) == Keys{"impediment.revoker"});
}

TEST_CASE("review_4: a revoked document stands no more, and stays on record as what it was", "[review_4]") {
  for (const auto& before : {matter::issued_state(), matter::refused_state()}) {
    const auto standing = *standing_document(before);
    const auto state = matter::revoked_state(before);
    CHECK(name(state) == "revoked");
    CHECK_FALSE(standing_document(state));
    REQUIRE(accepted(state)->past.size() == 1);
    const auto& past = accepted(state)->past.front();
    CHECK(past.document == standing.document);
    CHECK(past.digest == standing.digest);
    CHECK(past.code == standing.code);
    CHECK(past.notice == "京公朝犯查撤字〔2026〕1号");
    CHECK(past.revocation.reason.zh == "姓名有误");
    CHECK(deciders(state).empty());
    CHECK(found(state) == nullptr);
  }
}

TEST_CASE("review_4: the right document rests on a fresh finding and has a number of its own", "[review_4][caution_5]") {
  auto state = matter::revoked_state();
  auto right = matter::application().person;
  right.given_names = "ANNE MARIA";
  state = matter::then(state, ApplicationCorrected{day("2026-12-01"), right, "by the passport", matter::someone(1)});
  CHECK(name(state) == "revoked");
  state = matter::then(state, matter::finding(Indication::issue));
  CHECK(name(state) == "clear");
  const auto content = decide(lodged(state)->lodged, *found(state), IssueCertificate{.verification_url = {}}, by(6, "2026-12-02"));
  CHECK(content->content.person.given_names == "ANNE MARIA");
  state = matter::then(matter::then(state, IssueDecided{matter::someone(6)}), *content, {2});
  state = matter::then(state, CertificateIssued{matter::someone(72), {9}, matter::someone(6)});
  CHECK(standing_document(state)->document.number == "京公朝犯查证字〔2026〕2号");
  CHECK(accepted(state)->past.front().document.number == "京公朝犯查证字〔2026〕1号");
  // And may be revoked in its turn.
  CHECK(accepted(matter::revoked_state(state))->past.size() == 2);
}

TEST_CASE("review_4: a revoked certificate keeps its entry of the public list, and the right one has an entry of its own", "[review_4]") {
  const auto issued_with = [](const procedure::Inquiry& clear, StatusEntry entry, std::uint64_t number) {
    const auto content = decide(lodged(clear)->lodged, *found(clear), IssueCertificate{.verification_url = {}}, by(6, "2026-12-02"));
    const auto taken = matter::then(matter::then(clear, IssueDecided{matter::someone(6)}), StatusEntryTaken{entry});
    return matter::then(matter::then(taken, *content, {number}), CertificateIssued{matter::someone(72), {9}, matter::someone(6)});
  };
  const auto first = issued_with(matter::found_state(Indication::issue), {416, 7}, 1);
  CHECK(standing_document(first)->status == StatusEntry{416, 7});
  const auto revoked = matter::revoked_state(first);
  CHECK(accepted(revoked)->past.back().status == StatusEntry{416, 7});
  const auto right = issued_with(matter::then(revoked, matter::finding(Indication::issue)), {416, 9}, 2);
  CHECK(standing_document(right)->status == StatusEntry{416, 9});
  CHECK(accepted(right)->past.back().status == StatusEntry{416, 7});
}

TEST_CASE("reissue_limit: the right document is due within three working days of the revocation, by a period of its own", "[reissue_limit][review_4]") {
  auto state = matter::revoked_state();
  CHECK(clock_of(state, day("2026-12-01")) == Clock{Pace::running, {day("2026-12-04"), false}, day("2026-12-01"), {}});
  CHECK(clock_of(state, day("2026-12-07")).pace == Pace::overdue);
  state = matter::verifying_state(matter::then(state, matter::finding(Indication::needs_verification)), "2026-12-03");
  CHECK(clock_of(state, day("2026-12-07")).pace == Pace::stopped);
  const auto concluded = decide(std::get<Verifying>(state).investigation, ToConclude{accepted(state)->from, stops(*accepted(state)), false},
                                ConcludeVerification{"settled"}, by(2, "2026-12-10"));
  CHECK(concluded->due_on == day("2026-12-14"));
}

TEST_CASE("review_4: what a review finds incorrect is revoked before anybody is told so", "[review_4][review_2]") {
  CHECK(matter::names(may_reply({ReviewResult::incorrect, true}), Provision::review_4, "impediment.not_revoked"));
  CHECK(may_reply({ReviewResult::incorrect, false}));
  CHECK(may_reply({ReviewResult::upheld, true}));
  const auto review = matter::settled_state(ReviewResult::incorrect);
  const Outcome right{OutcomeKind::certificate, "京公朝犯查证字〔2026〕1号", day("2026-12-08")};
  const auto content = review_reply(*lodged(matter::refused_state()), *settled(review), right, {matter::beijing(), "Li", true});
  CHECK(content.result == ReviewResult::incorrect);
  CHECK(content.reissued == right);
}
