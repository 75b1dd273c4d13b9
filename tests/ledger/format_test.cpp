#include <catch2/catch.hpp>

#include "ledger/checkpoint.h"
#include "ledger/commitment.h"

using namespace ledger;

namespace {

const std::string example = "example.org/qingbai/beijing\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

base::Id stream(std::uint8_t fill) {
  base::Id id;
  id.bytes.fill(fill);
  return id;
}

}  // namespace

TEST_CASE("checkpoint: its text parses to the same text", "[ledger]") {
  const auto parsed = parse_checkpoint(example);
  REQUIRE(parsed);
  CHECK(parsed->origin == "example.org/qingbai/beijing");
  CHECK(parsed->size == 20852163);
  CHECK(base::to_hex(parsed->root) == "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62");
  CHECK(to_text(*parsed) == example);
  const Checkpoint largest{"o", ~std::uint64_t{0}, empty_root()};
  CHECK(parse_checkpoint(to_text(largest)) == largest);
  CHECK_THROWS_AS(to_text({"two\nlines", 1, {}}), std::invalid_argument);
}

TEST_CASE("checkpoint: only one spelling parses", "[ledger]") {
  const std::string root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
  const std::vector<std::string> bad{
      "",
      "o",
      "\n1\n" + root + "\n",
      "o\t\n1\n" + root + "\n",
      "o\n01\n" + root + "\n",
      "o\n+1\n" + root + "\n",
      "o\n-1\n" + root + "\n",
      "o\n 1\n" + root + "\n",
      "o\n1 \n" + root + "\n",
      "o\n\n" + root + "\n",
      "o\n0x1\n" + root + "\n",
      "o\n18446744073709551616\n" + root + "\n",
      "o\n1\n" + root,
      "o\n1\n" + root + "\n\n",
      "o\n1\n" + root + "\nextension\n",
      "o\r\n1\r\n" + root + "\r\n",
      "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
      "o\n1\nCsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=\n",
      "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
      "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n",
  };
  for (const auto& text : bad) {
    INFO(text);
    CHECK_FALSE(parse_checkpoint(text));
  }
}

TEST_CASE("commitment: the worked example of docs/formats/journal.md", "[ledger]") {
  Salt salt;
  salt.fill(0x11);
  Salt second;
  second.fill(0x22);
  const auto allotted = to_cbor({{"beijing/105/certificate/2026", 7}});
  CHECK(base::to_hex(allotted) == "8182781c6265696a696e672f3130352f63657274696669636174652f3230323607");
  const auto header = header_of({stream(0xaa), 3, 41, base::Instant(std::chrono::milliseconds(1795400000000))}, allotted);
  CHECK(base::to_hex(header) == "860150aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa0318291b000001a2062de200" + base::to_hex(allotted));
  const auto plain = commitment(salt, header, base::as_bytes("issued"), Digest{});
  const auto restricted = restricted_commitment(second, pad(base::as_bytes("clean")));
  const auto both = commitment(salt, header, base::as_bytes("issued"), restricted);
  CHECK(base::to_hex(plain) == "4035f1e6e7e71968784b5e70704f6a8e60e3e5bbffab0479aae1ea8b7bc12efa");
  CHECK(base::to_hex(restricted) == "ea5708e27c67b45024cd220c04b34f0b501db44694b26ea7f56b9f8e2e9785fb");
  CHECK(base::to_hex(both) == "cdb5d6790583f4ea039ab5492e4985f47b4b5e4fc6ead939b0142b8a0e4c9056");
  CHECK(base::to_hex(leaf_hash(both)) == "bc8fb0d30644d05062456d8c24086c50e39bc2a222c418808cc7d7d5b1eb1759");
}

TEST_CASE("commitment: whatever the leaf covers changes it", "[ledger]") {
  const Salt salt{};
  const Place place{stream(1), 1, 0, base::Instant{}};
  const auto none = to_cbor({});
  const auto usual = commitment(salt, header_of(place, none), base::as_bytes("text"), Digest{});
  std::set<Digest> all{usual};
  Salt other_salt{};
  other_salt[31] = 1;
  all.insert(commitment(other_salt, header_of(place, none), base::as_bytes("text"), Digest{}));
  all.insert(commitment(salt, header_of({stream(2), 1, 0, {}}, none), base::as_bytes("text"), Digest{}));
  all.insert(commitment(salt, header_of({stream(1), 2, 0, {}}, none), base::as_bytes("text"), Digest{}));
  all.insert(commitment(salt, header_of({stream(1), 1, 1, {}}, none), base::as_bytes("text"), Digest{}));
  all.insert(commitment(salt, header_of({stream(1), 1, 0, base::Instant(std::chrono::milliseconds(1))}, none), base::as_bytes("text"), Digest{}));
  all.insert(commitment(salt, header_of(place, to_cbor({{"s", 1}})), base::as_bytes("text"), Digest{}));
  all.insert(commitment(salt, header_of(place, none), base::as_bytes("texts"), Digest{}));
  all.insert(commitment(salt, header_of(place, none), base::as_bytes("text"), restricted_commitment(salt, pad({}))));
  CHECK(all.size() == 9);
}

TEST_CASE("allotted: exactly one spelling parses", "[ledger]") {
  const std::vector<Allotment> allotted{{"beijing/105/certificate/2026", 7}, {"beijing/status", 1'000'000}};
  CHECK(parse_allotted(to_cbor(allotted)) == allotted);
  CHECK(parse_allotted(to_cbor({})) == std::vector<Allotment>{});
  for (const std::string bad : {"", "81", "8181", "8183616101", "82826161018261", "8000", "8182616118", "818261611801", "a0"})
    CHECK_FALSE(parse_allotted(*base::from_hex(bad)));
}

TEST_CASE("padding: a restricted plaintext of any length has one size and comes back", "[ledger]") {
  for (const std::size_t length : {std::size_t{0}, std::size_t{1}, std::size_t{255}, std::size_t{256}, restricted_limit}) {
    const base::Bytes content(length, 0x5a);
    const auto padded = pad(content);
    CHECK(padded.size() == restricted_size);
    CHECK(unpad(padded) == content);
  }
  CHECK_THROWS_AS(pad(base::Bytes(restricted_limit + 1)), std::length_error);
  auto padded = pad(base::as_bytes("x"));
  CHECK_FALSE(unpad(base::ByteView(padded).first(restricted_size - 1)));
  padded.back() = 1;
  CHECK_FALSE(unpad(padded));
  padded[0] = 0xff;
  CHECK_FALSE(unpad(padded));
}
