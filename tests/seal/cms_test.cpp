#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "seal/keys.h"

namespace {

using seal::SignatureFault;

const base::Bytes content = base::to_bytes("Certificate of No Criminal Conviction");

int run(const std::string& command) { return std::system((command + " >/dev/null 2>&1").c_str()); }

std::string openssl_verify(const std::string& cms, const std::string& file, const std::string& root) {
  return "openssl cms -verify -cades -binary -inform DER -in " + cms + " -content " + file + " -CAfile " + root + " -out /dev/null";
}

}  // namespace

TEST_CASE("seal: what it signs is verified, with the organization and the specimen's mark", "[seal][specimen]") {
  const auto& ours = bureau();
  const auto digest = base::sha256(content);
  const auto signer = seal::verify_cms(ours.seal->cms(digest), digest, ours.anchors);
  REQUIRE(signer.has_value());
  CHECK(signer->specimen);
  CHECK(signer->organization == "Chaoyang Sub-Bureau");
  CHECK(signer->key_id == ours.seal->key_id());
  CHECK(signer->leaf == ours.seal->chain().front());
  CHECK(signer->valid_from < signer->valid_until);
  CHECK(ours.seal->specimen());
}

TEST_CASE("seal: openssl takes the signature as CAdES, and refuses it over another content", "[seal]") {
  const auto& ours = bureau();
  const Scratch scratch;
  for (int i = 0; i < 8; ++i) {
    const auto cms = ours.seal->cms(base::sha256(content));
    write_text(scratch / "cms.der", base::as_text(cms));
    write_text(scratch / "content", base::as_text(content));
    write_text(scratch / "other", "another content");
    CHECK(run(openssl_verify(scratch / "cms.der", scratch / "content", ours.keys() + "/root.pem")) == 0);
    CHECK(run(openssl_verify(scratch / "cms.der", scratch / "other", ours.keys() + "/root.pem")) != 0);
  }
}

TEST_CASE("seal: no signature is longer than its limit, and most come close", "[seal]") {
  const auto& ours = bureau();
  std::size_t longest = 0;
  for (std::uint8_t i = 0; i < 100; ++i) {
    base::Digest digest{};
    digest[0] = i;
    const auto size = ours.seal->cms(digest).size();
    REQUIRE(size <= ours.seal->cms_limit());
    longest = std::max(longest, size);
  }
  CHECK(longest + 2 >= ours.seal->cms_limit());
  CHECK(ours.seal->cms_limit() < 2048);
}

TEST_CASE("seal: another content, another organization's roots, no roots at all are told apart", "[seal]") {
  const auto& ours = bureau();
  const Bureau theirs("Another Sub-Bureau");
  const auto digest = base::sha256(content);
  const auto cms = ours.seal->cms(digest);
  CHECK(seal::verify_cms(cms, base::sha256(base::as_bytes("else")), ours.anchors).error() == SignatureFault::digest_differs);
  CHECK(seal::verify_cms(cms, digest, theirs.anchors).error() == SignatureFault::chain_not_ours);
  CHECK(seal::verify_cms(cms, digest, {}).error() == SignatureFault::chain_not_ours);
  auto both = theirs.anchors;
  both.insert(both.end(), ours.anchors.begin(), ours.anchors.end());
  CHECK(seal::verify_cms(cms, digest, both).has_value());
}

TEST_CASE("seal: no byte of a signature can be changed, cut or added", "[seal]") {
  const auto& ours = bureau();
  const auto digest = base::sha256(content);
  const auto cms = ours.seal->cms(digest);
  for (std::size_t at = 0; at < cms.size(); ++at) {
    auto changed = cms;
    changed[at] = static_cast<std::uint8_t>(changed[at] ^ (1u << (at % 8)));
    INFO("byte " << at);
    REQUIRE_FALSE(seal::verify_cms(changed, digest, ours.anchors).has_value());
    REQUIRE_FALSE(seal::verify_cms(base::ByteView(cms).first(at), digest, ours.anchors).has_value());
  }
  auto longer = cms;
  longer.push_back(0);
  CHECK(seal::verify_cms(longer, digest, ours.anchors).error() == SignatureFault::unreadable);
}

TEST_CASE("seal: random bytes and spliced signatures are read without harm", "[seal]") {
  const auto& ours = bureau();
  const auto digest = base::sha256(content);
  const auto cms = ours.seal->cms(digest);
  CHECK(rc::check("random", [&](const base::Bytes& noise) { RC_ASSERT(!seal::verify_cms(noise, digest, ours.anchors).has_value()); }));
  CHECK(rc::check("spliced", [&] {
    auto spliced = cms;
    const auto from = *rc::gen::inRange<std::size_t>(0, cms.size());
    const auto noise = *rc::gen::nonEmpty(rc::gen::arbitrary<base::Bytes>());
    for (std::size_t i = 0; i < noise.size() && from + i < spliced.size(); ++i) spliced[from + i] = noise[i];
    RC_PRE(spliced != cms);
    RC_ASSERT(!seal::verify_cms(spliced, digest, ours.anchors).has_value());
  }));
}

TEST_CASE("seal: ES256 is raw r and s over the message, in its one spelling", "[seal]") {
  const auto& ours = bureau();
  const auto& leaf = ours.seal->chain().front();
  CHECK(rc::check("signed and verified", [&](const base::Bytes& message) {
    const auto signature = ours.seal->es256(message);
    RC_ASSERT(signature.size() == 64u);
    RC_ASSERT(seal::verify_es256(leaf, message, signature));
    auto longer = message;
    longer.push_back(1);
    RC_ASSERT(!seal::verify_es256(leaf, longer, signature));
    auto changed = signature;
    const auto at = *rc::gen::inRange<std::size_t>(0, 64);
    changed[at] = static_cast<std::uint8_t>(changed[at] ^ (1u << *rc::gen::inRange(0, 8)));
    RC_ASSERT(!seal::verify_es256(leaf, message, changed));
    RC_ASSERT(!seal::verify_es256(leaf, message, base::ByteView(signature).first(63)));
    RC_ASSERT(!seal::verify_es256(ours.seal->chain().back(), message, signature));
  }));
  CHECK_FALSE(seal::verify_es256(leaf, content, base::Bytes(64)));
  CHECK_FALSE(seal::verify_es256({}, content, ours.seal->es256(content)));
}

TEST_CASE("seal: signatures of several seals on one thread are each by their own key", "[seal]") {
  const auto& ours = bureau();
  const Bureau theirs;
  for (int i = 0; i < 4; ++i) {
    CHECK(seal::verify_es256(ours.seal->chain().front(), content, ours.seal->es256(content)));
    CHECK(seal::verify_es256(theirs.seal->chain().front(), content, theirs.seal->es256(content)));
  }
}
