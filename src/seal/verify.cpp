#include "seal/certificate.h"
#include "seal/chain.h"
#include "seal/cms_form.h"
#include "seal/ecdsa.h"
#include "seal/remembered.h"

namespace seal {
namespace {

constexpr std::size_t cms_most = 16384;

// The leaf first: it is the one that the signer's identifier names, and there is exactly one.
bool put_leaf_first(CmsParts& parts) {
  const auto is_signer = [&parts](const base::Bytes& der) {
    const auto certificate = parse_certificate(der);
    return certificate && issuer_and_serial_of(certificate.get()) == parts.issuer_and_serial;
  };
  auto& all = parts.certificates;
  if (std::ranges::count_if(all, is_signer) != 1) return false;
  std::iter_swap(all.begin(), std::ranges::find_if(all, is_signer));
  return true;
}

// A leaf's key, ready to verify: to read it out of the certificate costs three times what the verification does.
class LeafKeys {
 public:
  /// Null where the certificate has no key on P-256.
  EVP_PKEY_CTX* of(base::ByteView leaf) {
    const auto known = std::ranges::find_if(keys_, [leaf](const auto& one) { return std::ranges::equal(one.leaf, leaf); });
    if (known != keys_.end()) return known->context.get();
    auto context = verifying(leaf);
    if (context == nullptr) return nullptr;
    if (keys_.size() == most) keys_.clear();
    return keys_.emplace_back(base::Bytes(leaf.begin(), leaf.end()), std::move(context)).context.get();
  }

 private:
  static constexpr std::size_t most = 16;
  struct LeafKey {
    base::Bytes leaf;
    KeyContext context;
    LeafKey(base::Bytes der, KeyContext key) : leaf(std::move(der)), context(std::move(key)) {}
  };
  static KeyContext verifying(base::ByteView leaf) {
    const auto certificate = parse_certificate(leaf);
    return certificate ? ecdsa_verifying(X509_get0_pubkey(certificate.get())) : nullptr;
  }
  std::vector<LeafKey> keys_;
};

bool leaf_signed(base::ByteView leaf, const base::Digest& digest, base::ByteView der_signature) {
  thread_local LeafKeys keys;  // a context is used by one thread at a time
  auto* context = keys.of(leaf);
  return context != nullptr && ecdsa_holds(context, digest, der_signature);
}

// Names what a chain is believed by: each part with its length, so that no two questions are one text.
base::Digest question_of(const std::vector<base::Bytes>& certificates, const std::vector<Anchor>& anchors) {
  base::Sha256 question;
  const auto add = [&question](base::ByteView bytes) {
    const std::uint64_t size = bytes.size();
    question.add({reinterpret_cast<const std::uint8_t*>(&size), sizeof size});
    question.add(bytes);
  };
  for (const auto& anchor : anchors) add(anchor.root), add(base::Bytes{anchor.specimen});
  add({});
  for (const auto& certificate : certificates) add(certificate);
  return question.finish();
}

std::expected<Signer, SignatureFault> walk_chain(const std::vector<base::Bytes>& certificates, const std::vector<Anchor>& anchors) {
  if (certificates.empty()) return std::unexpected(SignatureFault::unreadable);
  const auto leaf = parse_certificate(certificates.front());
  if (!leaf) return std::unexpected(SignatureFault::unreadable);
  const auto anchor = chain_leads_to(certificates, anchors);
  if (!anchor) return std::unexpected(SignatureFault::chain_not_ours);
  if (!may_sign_documents(leaf.get())) return std::unexpected(SignatureFault::purpose_wrong);
  Signer signer{anchor->specimen, key_id_of(leaf.get()), organization_of(leaf.get()), certificates.front(),
                instant_of(X509_get0_notBefore(leaf.get())), instant_of(X509_get0_notAfter(leaf.get()))};
  for (const auto& der : certificates) signer.specimen = signer.specimen || marks_specimen(parse_certificate(der).get());
  return signer;
}

}  // namespace

// No clock and nothing else is asked, so a chain that held once holds always; of others nothing is kept, since anybody can bring any number of them.
std::expected<Signer, SignatureFault> verify_chain(const std::vector<base::Bytes>& certificates, const std::vector<Anchor>& anchors) {
  static Remembered<Signer> held;
  const auto question = question_of(certificates, anchors);
  if (auto known = held.find(question)) return *std::move(known);
  auto signer = walk_chain(certificates, anchors);
  if (signer) held.keep(question, *signer);
  return signer;
}

std::expected<Signer, SignatureFault> verify_cms(base::ByteView cms, const base::Digest& content, const std::vector<Anchor>& anchors) {
  if (cms.size() > cms_most) return std::unexpected(SignatureFault::unreadable);
  auto parts = read_cms(cms);
  if (!parts || !put_leaf_first(*parts)) return std::unexpected(SignatureFault::unreadable);
  // Whatever differs from the one form by a byte (another algorithm, attribute, signer, spelling, a byte after the end) is not read at all.
  const CmsForm form(parts->issuer_and_serial, parts->certificates);
  if (!std::ranges::equal(form.assemble(parts->digest, parts->signature), cms)) return std::unexpected(SignatureFault::unreadable);

  auto signer = verify_chain(parts->certificates, anchors);
  if (!signer) return signer;
  if (!leaf_signed(signer->leaf, base::sha256(form.attributes(parts->digest)), parts->signature))
    return std::unexpected(SignatureFault::signature_wrong);
  if (parts->digest != content) return std::unexpected(SignatureFault::digest_differs);
  return signer;
}

bool verify_es256(base::ByteView leaf, base::ByteView message, base::ByteView signature) {
  const auto encoded = der_of_raw(signature);
  return !encoded.empty() && leaf_signed(leaf, base::sha256(message), encoded);
}

}  // namespace seal
