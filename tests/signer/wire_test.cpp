#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "base/cbor.h"
#include "codec/contents.h"
#include "signer/contents.h"
#include "signer/demands.h"
#include "signer/signed_log.h"
#include "signer/wire.h"

namespace {

using namespace signer_test;
using signer::Refusal;

const base::Instant noon{std::chrono::milliseconds{1'795'000'000'000}};
const procedure::Approval one{base::Id{{1}}, noon}, other{base::Id{{2}}, noon + std::chrono::hours{1}};

std::vector<signer::Asked> everything_asked() {
  std::vector<signer::Asked> all{signer::asked::Hello{}, signer::asked::Wallet{certificate(), {one, other}}};
  for (const auto& content : every_content()) {
    all.push_back(signer::asked::Lint{content});
    all.push_back(signer::asked::Document{content, "proof", {one, other}});
    all.push_back(signer::asked::Document{content, "", {{}, one}});
  }
  signer::asked::List list{{"https://check.example/status/416", std::chrono::floor<std::chrono::seconds>(noon), noon + std::chrono::hours{24}, {}}};
  list.list.bits.set(77);
  all.push_back(list);
  return all;
}

std::vector<signer::Answered> everything_answered() {
  return {signer::answered::Greeting{false, {1, 2, 3}}, signer::answered::Sound{}, signer::answered::Document{{4, 5}}, signer::answered::Wallet{"ey~"},
          signer::answered::List{"ey", {6}}, procedure::Unsignable{"unsignable.glyph", "U+1F600"}, Refusal::not_now, signer::answered::Away{}};
}

}  // namespace

TEST_CASE("wire: whatever is asked and answered arrives as it was sent, in one spelling", "[signer]") {
  for (const auto& asked : everything_asked()) {
    const auto read = signer::decode_asked(signer::encode(asked));
    REQUIRE(read.has_value());
    CHECK(*read == asked);
    CHECK(signer::encode(*read) == signer::encode(asked));
  }
  for (const auto& answered : everything_answered()) CHECK(signer::decode_answered(signer::encode(answered)).value() == answered);
}

TEST_CASE("wire: another version is told apart from what is not understood", "[signer]") {
  auto frame = signer::encode(signer::Asked{signer::asked::Hello{}});
  frame[1] = 2;
  CHECK(signer::decode_asked(frame).error() == Refusal::other_version);
  CHECK(signer::decode_asked({}).error() == Refusal::not_understood);
}

TEST_CASE("wire: bytes and digests to sign are not in the language", "[signer]") {
  base::CborWriter bytes_to_sign;
  bytes_to_sign.array(3).uint(signer::wire_version).uint(2).bytes(base::Digest{});
  CHECK(signer::decode_asked(bytes_to_sign.view()).error() == Refusal::not_understood);
  for (std::uint64_t what = 5; what < 40; ++what) {
    base::CborWriter out;
    out.array(3).uint(signer::wire_version).uint(what).bytes(base::Digest{});
    CHECK(signer::decode_asked(out.view()).error() == Refusal::not_understood);
  }
}

TEST_CASE("wire: random, cut and changed frames are refused or are what somebody else could have sent", "[signer]") {
  const auto all = everything_asked();
  CHECK(rc::check("frames", [&all] {
    auto frame = signer::encode(*rc::gen::elementOf(all));
    if (frame.size() > 4000) frame.resize(4000);
    const auto at = *rc::gen::inRange<std::size_t>(0, frame.size());
    if (*rc::gen::arbitrary<bool>()) frame.resize(at);
    else frame[at] ^= *rc::gen::inRange<std::uint8_t>(1, 255);
    const auto read = signer::decode_asked(frame);
    if (read) RC_ASSERT(signer::encode(*read) == frame);
  }));
}

TEST_CASE("result_2: who stands behind a decision is asked of each, and two persons where the law wants two", "[result_2][signer]") {
  const auto later = noon + std::chrono::hours{2};
  const auto all = every_content();
  // certificate, refusal, receipt, missing materials, review receipt, reply, extension, revocation in a review, appeal
  const bool grounds[] = {true, true, false, false, false, true, true, true, true};
  const bool two[] = {false, true, false, false, false, true, true, true, true};
  const procedure::Approval same{one.account, other.at}, nobody{base::Id{}, noon}, early{base::Id{{2}}, noon - std::chrono::hours{1}};
  for (std::size_t i = 0; i < all.size(); ++i) {
    INFO(signer::kind_of(all[i]));
    const auto refused = [&](const procedure::Approvals& approvals, base::Instant now) { return signer::refusal_of(all[i], approvals, now); };
    CHECK(refused({one, other}, later) == std::nullopt);
    CHECK(refused({one, {}}, later) == Refusal::no_decision);
    CHECK(refused({one, nobody}, later) == Refusal::no_decision);
    CHECK(refused({{}, other}, later) == (grounds[i] ? std::optional(Refusal::no_grounds) : std::nullopt));
    CHECK(refused({nobody, other}, later) == (grounds[i] ? std::optional(Refusal::no_grounds) : std::nullopt));
    CHECK(refused({one, same}, later) == (two[i] ? std::optional(Refusal::same_person) : std::nullopt));
    CHECK(refused({one, early}, later) == (grounds[i] ? std::optional(Refusal::wrong_order) : std::nullopt));
    CHECK(refused({one, other}, noon) == Refusal::not_now);
  }
}

TEST_CASE("signer: a line of its log reads back, and holds no name, no passport, no birth date", "[signer]") {
  const signer::SignedLine line{noon, "certificate", "京公朝犯查证字〔2026〕1号", base::Digest{1}, base::Digest{2}, {one, other}};
  const auto json = to_json(line);
  CHECK(signer::parse_signed_line(json).value() == line);
  CHECK_FALSE(signer::parse_signed_line(json.substr(0, json.size() - 1)).has_value());
  auto without = line;
  without.approvals = {};
  CHECK(signer::parse_signed_line(to_json(without)).value() == without);
}
