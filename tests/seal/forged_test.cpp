#include <catch2/catch.hpp>

#include <openssl/pem.h>

#include "seal/ceremony.h"
#include "seal/certificate.h"
#include "seal/chain.h"
#include "seal/cms_form.h"
#include "seal/ecdsa.h"

namespace {

using seal::SignatureFault;

struct Forger {
  explicit Forger(const std::string& directory)
      : certificates(seal::read_chains(directory).empty() ? read_all(directory) : seal::read_chains(directory).front()) {
    const seal::Stream file(BIO_new_file((directory + "/seal.key").c_str(), "r"));
    signer = std::make_unique<seal::EcdsaSigner>(seal::Key(PEM_read_bio_PrivateKey(file.get(), nullptr, nullptr, nullptr)));
  }
  static std::vector<base::Bytes> read_all(const std::string& directory) {
    std::vector<base::Bytes> all;
    for (const auto& one : seal::read_certificates(directory + "/seal.pem")) all.push_back(seal::to_der(one.get()));
    return all;
  }
  /// A CMS of our form over these certificates, signed by this key.
  base::Bytes sign(const base::Digest& digest, const std::vector<base::Bytes>& chain) const {
    const seal::CmsForm form(seal::issuer_and_serial_of(seal::parse_certificate(chain.front()).get()), chain);
    return form.assemble(digest, signer->sign(base::sha256(form.attributes(digest))));
  }
  std::vector<base::Bytes> certificates;
  std::unique_ptr<seal::EcdsaSigner> signer;
};

SignatureFault fault_of(const base::Bytes& cms, const base::Digest& digest, const std::vector<seal::Anchor>& anchors) {
  const auto verified = seal::verify_cms(cms, digest, anchors);
  REQUIRE_FALSE(verified.has_value());
  return verified.error();
}

const base::Digest digest = base::sha256(base::as_bytes("content"));

}  // namespace

TEST_CASE("seal: a signature of our form by a key of our root that is not for documents is of the wrong purpose", "[seal]") {
  const Scratch scratch;
  Ceremony server;
  server.purposes = "serverAuth";
  make_ceremony_keys(scratch / "keys", server);
  const Forger forger(scratch / "keys");
  const auto anchors = seal::read_anchors(scratch / "keys");
  CHECK(fault_of(forger.sign(digest, {forger.certificates.front()}), digest, anchors) == SignatureFault::purpose_wrong);
}

TEST_CASE("seal: another's key under our leaf's name, and our key under another's leaf, prove nothing", "[seal]") {
  const Forger ours(real_bureau().keys());
  const Scratch scratch;
  make_ceremony_keys(scratch / "theirs");
  const Forger theirs(scratch / "theirs");
  const auto& anchors = real_bureau().anchors;
  CHECK(seal::verify_cms(ours.sign(digest, {ours.certificates.front()}), digest, anchors).has_value());
  CHECK(fault_of(theirs.sign(digest, {ours.certificates.front()}), digest, anchors) == SignatureFault::signature_wrong);
  CHECK(fault_of(ours.sign(digest, {theirs.certificates.front()}), digest, anchors) == SignatureFault::chain_not_ours);
  CHECK(fault_of(theirs.sign(digest, theirs.certificates), digest, anchors) == SignatureFault::chain_not_ours);
}

TEST_CASE("seal: certificates that the chain does not need are not carried along", "[seal]") {
  const Forger ours(real_bureau().keys());
  const auto leaf = ours.certificates.front();
  CHECK(fault_of(ours.sign(digest, {leaf, bureau().seal->chain()[1]}), digest, real_bureau().anchors) == SignatureFault::chain_not_ours);
  CHECK(fault_of(ours.sign(digest, {leaf, leaf}), digest, real_bureau().anchors) == SignatureFault::unreadable);
}

TEST_CASE("seal: a root by the same name with another key vouches for nothing", "[seal]") {
  const Scratch scratch;
  make_ceremony_keys(scratch / "same_name");
  CHECK(fault_of(real_bureau().seal->cms(digest), digest, seal::read_anchors(scratch / "same_name")) == SignatureFault::chain_not_ours);
}

TEST_CASE("seal: what the openssl program signs with our own key is not in our form", "[seal]") {
  const Scratch scratch;
  write_text(scratch / "content", "content");
  const auto keys = real_bureau().keys();
  for (const std::string option : {"", "-cades", "-noattr", "-md sha512", "-nodetach", "-cades -keyid"}) {
    const auto command = "openssl cms -sign -binary " + option + " -in " + (scratch / "content") + " -signer " + keys + "/leaf.crt -inkey " + keys +
                         "/seal.key -outform DER -out " + (scratch / "cms") + " 2>/dev/null";
    REQUIRE(std::system(command.c_str()) == 0);
    const auto cms = base::to_bytes(read_text(scratch / "cms"));
    INFO(option);
    CHECK(fault_of(cms, digest, real_bureau().anchors) == SignatureFault::unreadable);
  }
}
