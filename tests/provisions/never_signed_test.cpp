#include <catch2/catch.hpp>

#include "provisions/matter_states.h"

using namespace procedure;
using matter::by;
using matter::day;

namespace {

Inquiry intended(StatusEntry entry, std::uint64_t number, const Inquiry& clear = matter::found_state(Indication::issue)) {
  const auto content = *decide(lodged(clear)->lodged, *found(clear), IssueCertificate{.code = {7}, .verification_url = {}}, by(6));
  return matter::then(matter::then(matter::then(clear, IssueDecided{matter::someone(6)}), StatusEntryTaken{entry}), content, {number});
}
Inquiry intended_refusal() {
  const auto refusable = matter::refusable_state();
  const auto& held = std::get<Refusable>(refusable);
  const auto content = *decide(lodged(refusable)->lodged, ToRefuse{held.before.found, held.confirmed, false},
                               RefuseCertificate{.code = {8}, .verification_url = {}}, by(matter::refuser));
  return matter::then(matter::then(refusable, RefusalDecided{matter::someone(matter::refuser)}), content, {1});
}
IntentRevoked revocation(const char* number) { return {day("2026-11-24"), number, "unsignable.refused", "number_taken"}; }

}  // namespace

TEST_CASE("never_signed: the matter is where it was before the decision, within the same limit, and the number is on record as revoked",
          "[never_signed][document_4][numbering]") {
  const auto clear = matter::found_state(Indication::issue);
  const auto state = matter::then(intended({416, 7}, 1, clear), revocation("京公朝犯查证字〔2026〕1号"));
  CHECK(name(state) == "clear");
  CHECK(*found(state) == *found(clear));
  CHECK(accepted(state)->due == accepted(clear)->due);
  CHECK_FALSE(std::get<Clear>(state).decided_by);
  CHECK_FALSE(std::get<Clear>(state).status);
  CHECK(deciders(state).empty());
  REQUIRE(accepted(state)->never_signed.size() == 1);
  const auto& revoked = accepted(state)->never_signed.front();
  CHECK(revoked.revocation.number == "京公朝犯查证字〔2026〕1号");
  CHECK(revoked.code == std::array<std::uint8_t, 16>{7});
  CHECK(revoked.status == StatusEntry{416, 7});
}

TEST_CASE("never_signed: it is no document: none stands, none is past, no notice is due, and the next one names none", "[never_signed][review_4]") {
  const auto state = matter::then(intended({416, 7}, 1), revocation("京公朝犯查证字〔2026〕1号"));
  CHECK_FALSE(standing_document(state));
  CHECK(accepted(state)->past.empty());
  CHECK(lodged(state)->notices.empty());
  CHECK(replaced_number(state, OutcomeKind::certificate).empty());
}

TEST_CASE("never_signed: an officer decides anew, with a new number and a new entry of the public list", "[never_signed][document_4]") {
  const auto revoked = matter::then(intended({416, 7}, 1), revocation("京公朝犯查证字〔2026〕1号"));
  const auto state = matter::then(intended({416, 9}, 2, revoked), CertificateIssued{matter::someone(72), {9}, matter::someone(6)});
  CHECK(standing_document(state)->document.number == "京公朝犯查证字〔2026〕2号");
  CHECK(standing_document(state)->status == StatusEntry{416, 9});
  CHECK(accepted(state)->never_signed.front().status == StatusEntry{416, 7});
}

TEST_CASE("never_signed: a refusal that is never signed leads back to the confirmed record", "[never_signed][document_5]") {
  const auto state = matter::then(intended_refusal(), revocation("京公朝犯查拒字〔2026〕1号"));
  CHECK(name(state) == "refusable");
  CHECK_FALSE(std::get<Refusable>(state).decided_by);
  CHECK(std::get<Refusable>(state).confirmed.officer == matter::someone(matter::confirmer));
  REQUIRE(accepted(state)->never_signed.size() == 1);
  CHECK(accepted(state)->never_signed.front().kind == OutcomeKind::refusal);
  CHECK_FALSE(accepted(state)->never_signed.front().status);
}
