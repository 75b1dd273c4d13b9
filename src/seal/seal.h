#pragma once
#include <expected>
#include <memory>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/hash.h"
#include "base/instant.h"

namespace seal {

/// The organization's signature: a P-256 key with its certificates. What it signs is decided above.
class Seal {
 public:
  virtual ~Seal() = default;
  /// The detached CMS (PAdES B-B: ETSI.CAdES.detached, ESS signing-certificate-v2, no signing time) over a content of this digest, DER.
  virtual base::Bytes cms(const base::Digest& content) const = 0;
  /// The most bytes `cms` ever returns.
  virtual std::size_t cms_limit() const = 0;
  /// ECDSA with SHA-256 over the message: raw r and s, 64 bytes.
  base::Bytes es256(base::ByteView message) const { return es256_of(base::sha256(message)); }
  /// The same where the message has been hashed already.
  virtual base::Bytes es256_of(const base::Digest& hashed) const = 0;
  /// Names the key: the first 8 bytes of SHA-256 over the leaf's SubjectPublicKeyInfo.
  virtual base::Bytes key_id() const = 0;
  /// The leaf first, the root last, DER.
  virtual const std::vector<base::Bytes>& chain() const = 0;
  /// True until an organization has installed its own keys: [specimen]
  virtual bool specimen() const = 0;
};

/// The files of `directory`: seal.key (PKCS#8 PEM), seal.pem (leaf, intermediate, root). Throws where they do not fit together.
std::unique_ptr<Seal> open_file_seal(const std::string& directory);
/// The same with the key where the directory says it is: in seal.key, or in the token that seal.token names (docs/keys.md).
std::unique_ptr<Seal> open_seal(const std::string& directory);
/// Whether the directory holds a key to sign with, or says where it is.
bool has_seal(const std::string& directory);
/// Makes root, intermediate and leaf for demonstration into `directory` if there are none; they say SPECIMEN in their names.
/// All of it or nothing: the directory appears with its files in it. The keys of root and intermediate are thrown away.
void make_demonstration_keys(const std::string& directory, const std::string& organization);

/// A seal of a key that is made now, in memory, with a chain that leads to a root which nobody trusts: what it signs is read and thrown away, and whatever
/// of it came out all the same would be nobody's.
std::unique_ptr<Seal> make_throw_away_seal();

/// What a checker trusts: root certificates, DER, and whether what they sign is a specimen.
struct Anchor {
  base::Bytes root;
  bool specimen = false;
  bool operator==(const Anchor&) const = default;
};
/// The root of this DER; none where it is no self-signed certificate.
std::optional<Anchor> read_anchor(base::ByteView der);
/// The self-signed certificates in the *.pem files of a directory, where there are any.
std::vector<Anchor> find_anchors(const std::string& directory);
/// The same. Throws where there is none.
std::vector<Anchor> read_anchors(const std::string& directory);
/// The chains in the *.pem files of a directory, DER, each as its file has it: those that begin with a leaf.
std::vector<std::vector<base::Bytes>> read_chains(const std::string& directory);

/// Why a signature proves nothing.
enum class SignatureFault {
  unreadable,      // not in the one form of docs/formats/signature.md
  digest_differs,  // a signature that holds, over another content
  signature_wrong,
  chain_not_ours,
  purpose_wrong,  // a certificate of ours that is not for documents
};
/// Who signed, as the leaf certificate says.
struct Signer {
  bool specimen = false;
  base::Bytes key_id;
  std::string organization;
  base::Bytes leaf;  // DER
  base::Instant valid_from, valid_until;
  bool operator==(const Signer&) const = default;
};
/// What a detached CMS over a content of this digest proves.
std::expected<Signer, SignatureFault> verify_cms(base::ByteView cms, const base::Digest& content, const std::vector<Anchor>& anchors);
/// Whose leaf this is (DER, the leaf first, without the root), as far as certificates tell.
std::expected<Signer, SignatureFault> verify_chain(const std::vector<base::Bytes>& certificates, const std::vector<Anchor>& anchors);
/// Whether raw r and s over the message are by the key of this leaf certificate.
bool verify_es256(base::ByteView leaf, base::ByteView message, base::ByteView signature);

}  // namespace seal
