#include "seal/certificate.h"
#include "seal/chain.h"
#include "seal/cms_form.h"
#include "seal/ecdsa.h"

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

}  // namespace

std::expected<Signer, SignatureFault> verify_chain(const std::vector<base::Bytes>& certificates, const std::vector<Anchor>& anchors) {
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

std::expected<Signer, SignatureFault> verify_cms(base::ByteView cms, const base::Digest& content, const std::vector<Anchor>& anchors) {
  if (cms.size() > cms_most) return std::unexpected(SignatureFault::unreadable);
  auto parts = read_cms(cms);
  if (!parts || !put_leaf_first(*parts)) return std::unexpected(SignatureFault::unreadable);
  // Whatever differs from the one form by a byte (another algorithm, attribute, signer, spelling, a byte after the end) is not read at all.
  const CmsForm form(parts->issuer_and_serial, parts->certificates);
  if (!std::ranges::equal(form.assemble(parts->digest, parts->signature), cms)) return std::unexpected(SignatureFault::unreadable);

  auto signer = verify_chain(parts->certificates, anchors);
  if (!signer) return signer;
  if (!ecdsa_holds(X509_get0_pubkey(parse_certificate(signer->leaf).get()), base::sha256(form.attributes(parts->digest)), parts->signature))
    return std::unexpected(SignatureFault::signature_wrong);
  if (parts->digest != content) return std::unexpected(SignatureFault::digest_differs);
  return signer;
}

bool verify_es256(base::ByteView leaf, base::ByteView message, base::ByteView signature) {
  const auto certificate = parse_certificate(leaf);
  const auto encoded = der_of_raw(signature);
  return certificate && !encoded.empty() && ecdsa_holds(X509_get0_pubkey(certificate.get()), base::sha256(message), encoded);
}

}  // namespace seal
