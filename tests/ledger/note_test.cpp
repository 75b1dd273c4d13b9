#include <catch2/catch.hpp>

#include "ledger/log_proof.h"
#include "ledger/witness.h"

using namespace ledger;

namespace {

// The example of Go's golang.org/x/mod/sumdb/note.
const std::string neumann_key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const std::string neumann_note =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n"
    "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
// The checkpoint of C2SP tlog-cosignature.
const std::string sofa =
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "\u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
    "\u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";

}  // namespace

TEST_CASE("note: what others have signed parses to the same text", "[ledger]") {
  for (const auto& text : {neumann_note, sofa}) {
    const auto note = parse_note(text);
    REQUIRE(note);
    CHECK(to_text(*note) == text);
  }
  const auto checkpoint = parse_note(sofa);
  REQUIRE(checkpoint->signatures.size() == 2);
  CHECK(checkpoint->signatures[0].signature.size() == 64);
  CHECK(checkpoint->signatures[1].key_id == 0x8d66cf3f);
  CHECK(checkpoint->signatures[1].signature.size() == 72);
  CHECK(parse_checkpoint(checkpoint->text)->size == 20852163);
}

TEST_CASE("note: the text may hold empty lines, the last one parts it from the signatures", "[ledger]") {
  const auto note = parse_note("a\n\nb\n\n\u2014 name AAAAAAAA\n");
  REQUIRE(note);
  CHECK(note->text == "a\n\nb\n");
}

TEST_CASE("note: only one spelling parses", "[ledger]") {
  const std::string line = "\u2014 name AAAAAAAA\n";
  REQUIRE(parse_note("a\n\n" + line));
  const std::vector<std::string> wrong{
      "a\n" + line,
      "a\n\n",
      "a\n\n" + line + "\n",
      "a\n\n" + line + "x\n",
      "a\n\n" + line.substr(0, line.size() - 1),
      "a\r\n\r\n" + line,
      "\x80\n\n" + line,
      "a\tb\n\n" + line,
      "a\n\n- name AAAAAAAA\n",
      "a\n\n\u2014  AAAAAAAA\n",
      "a\n\n\u2014 n+m AAAAAAAA\n",
      "a\n\n\u2014 n\u00a0m AAAAAAAA\n",
      "a\n\n\u2014 name AAAAAA==\n",
      "a\n\n\u2014 name AAAAAAA\n",
      "a\n\n\u2014 name AAAAAAAB=\n",
      "a\n\n\u2014 name AAAAAAF=\n",
      "a\n\n\u2014 name AAAAAAAA \n",
  };
  for (const auto& bad : wrong) {
    INFO(bad);
    CHECK_FALSE(parse_note(bad));
  }
  std::string many = "a\n\n";
  for (std::size_t i = 0; i < max_signatures; ++i) many += line;
  CHECK(parse_note(many));
  CHECK_FALSE(parse_note(many + line));
}

TEST_CASE("verifier_key: Go's example key parses, and one spelling alone", "[ledger]") {
  const auto key = parse_verifier_key(neumann_key);
  REQUIRE(key);
  CHECK(key->name == "PeterNeumann");
  CHECK(key_id(*key) == 0xc74f20a3);
  CHECK(to_text(*key) == neumann_key);
  auto witness = *key;
  witness.kind = SignatureKind::cosignature;
  CHECK(key_id(witness) != key_id(*key));
  CHECK(parse_verifier_key(to_text(witness)) == witness);
  for (const std::string bad : {"", "PeterNeumann", "PeterNeumann+c74f20a3", "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
                                "PeterNeumann+c74f20a3+AhpC2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"})
    CHECK_FALSE(parse_verifier_key(bad));
}

TEST_CASE("tlog_proof: one spelling of a proof parses", "[ledger]") {
  Digest hash{};
  const LogProof proof{base::Bytes{1, 2, 3}, 41, {hash, hash}, sofa};
  const auto text = to_text(proof);
  CHECK(text == "c2sp.org/tlog-proof@v1\nextra AQID\nindex 41\n"
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n" + sofa);
  CHECK(parse_log_proof(text) == proof);
  const LogProof least{std::nullopt, 0, {}, sofa};
  CHECK(to_text(least) == "c2sp.org/tlog-proof@v1\nindex 0\n\n" + sofa);
  CHECK(parse_log_proof(to_text(least)) == least);
  const auto changed = [&](std::string_view from, std::string_view to) {
    auto other = text;
    return other.replace(other.find(from), from.size(), to);
  };
  for (const auto& bad : {changed("@v1", "@v2"), changed("AQID", "AQI"), changed("index 41", "index 041"), changed("index 41\n", ""),
                          changed("index 41", "Index 41"),
                          changed("AAA=\n\n", "AAA=\n"), changed("AAA=\n", "AA==\n"), text + "\n", text.substr(0, text.size() - 1),
                          changed("extra AQID", "extra  AQID")}) {
    INFO(bad);
    CHECK_FALSE(parse_log_proof(bad));
  }
  auto longest = proof;
  longest.inclusion.assign(63, hash);
  CHECK(parse_log_proof(to_text(longest)) == longest);
  longest.inclusion.push_back(hash);
  CHECK_THROWS_AS(to_text(longest), std::invalid_argument);
}

TEST_CASE("tlog_witness: the request of the specification parses to the same text", "[ledger]") {
  const std::string text =
      "old 20852014\nPlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=\njrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=\n"
      "5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=\n/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=\n\n" + sofa;
  const auto request = parse_witness_request(text);
  REQUIRE(request);
  CHECK(request->old_size == 20852014);
  CHECK(request->consistency.size() == 4);
  CHECK(to_text(*request) == text);
  CHECK(origin_of(*request) == "example.com/behind-the-sofa");
}
