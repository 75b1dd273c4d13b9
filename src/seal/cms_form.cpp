#include "seal/cms_form.h"

#include <algorithm>

namespace seal {
namespace {

using base::Bytes;

Bytes oid(std::initializer_list<std::uint8_t> content) {
  const Bytes bytes(content);
  return der(der_tag::oid, {bytes});
}

const Bytes version_1 = der(der_tag::integer, {Bytes{1}});
const Bytes signed_data = oid({0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02});
const Bytes data = oid({0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01});
const Bytes content_type = oid({0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x03});
const Bytes message_digest = oid({0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x04});
const Bytes signing_certificate_v2 = oid({0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x02, 0x2f});
// Without parameters: RFC 5754 for SHA-256, RFC 5758 for ECDSA.
const Bytes sha256_algorithm = der(der_tag::sequence, {oid({0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01})});
const Bytes ecdsa_with_sha256 = der(der_tag::sequence, {oid({0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02})});

Bytes attribute(const Bytes& type, const Bytes& value) { return der(der_tag::sequence, {type, der(der_tag::set, {value})}); }

// ESSCertIDv2 of RFC 5035: SHA-256 is the default and left out, and so are issuer and serial, which the signer's identifier holds.
Bytes signing_certificate(const base::Digest& of_leaf) {
  const auto id = der(der_tag::sequence, {der(der_tag::octets, {of_leaf})});
  return attribute(signing_certificate_v2, der(der_tag::sequence, {der(der_tag::sequence, {id})}));
}

Bytes sorted_set_content(std::vector<Bytes> elements) {
  std::ranges::sort(elements);
  Bytes out;
  for (const auto& element : elements) base::append(out, element);
  return out;
}

}  // namespace

CmsForm::CmsForm(Bytes issuer_and_serial, const std::vector<Bytes>& certificates) {
  const base::Digest none{};
  const auto digest_attribute = attribute(message_digest, der(der_tag::octets, {none}));
  // The three stand in the order of DER's SET OF already: they are of 26, 49 and 57 bytes.
  before_digest_ = attribute(content_type, data);
  base::append(before_digest_, base::ByteView(digest_attribute).first(digest_attribute.size() - none.size()));
  after_digest_ = signing_certificate(base::sha256(certificates.front()));

  data_before_signers_ = version_1;
  base::append(data_before_signers_, der(der_tag::set, {sha256_algorithm}));
  base::append(data_before_signers_, der(der_tag::sequence, {data}));
  base::append(data_before_signers_, der(der_tag::context_0, {sorted_set_content(certificates)}));

  signer_before_attributes_ = version_1;
  base::append(signer_before_attributes_, issuer_and_serial);
  base::append(signer_before_attributes_, sha256_algorithm);
}

Bytes CmsForm::attributes(const base::Digest& content) const { return der(der_tag::set, {before_digest_, content, after_digest_}); }

Bytes CmsForm::assemble(const base::Digest& content, base::ByteView signature) const {
  const auto attributes = der(der_tag::context_0, {before_digest_, content, after_digest_});
  const auto signer = der(der_tag::sequence, {signer_before_attributes_, attributes, ecdsa_with_sha256, der(der_tag::octets, {signature})});
  const auto whole = der(der_tag::sequence, {data_before_signers_, der(der_tag::set, {signer})});
  return der(der_tag::sequence, {signed_data, der(der_tag::context_0, {whole})});
}

namespace {

bool read_certificate_set(base::ByteView set, CmsParts& parts) {
  DerReader certificates(set);
  while (!certificates.done()) {
    const auto one = certificates.take_whole(der_tag::sequence);
    if (!one || parts.certificates.size() == 8) return false;
    parts.certificates.emplace_back(one->begin(), one->end());
  }
  return !parts.certificates.empty();
}

bool read_digest(base::ByteView attributes, CmsParts& parts) {
  DerReader reader(attributes);
  reader.take(der_tag::sequence);
  const auto second = reader.take(der_tag::sequence);
  if (!second) return false;
  DerReader digest(*second);
  digest.take(der_tag::oid);
  const auto values = digest.take(der_tag::set);
  if (!values) return false;
  const auto octets = DerReader(*values).take(der_tag::octets);
  if (!octets || octets->size() != parts.digest.size()) return false;
  std::ranges::copy(*octets, parts.digest.begin());
  return true;
}

bool read_signer(base::ByteView signers, CmsParts& parts) {
  const auto signer = DerReader(signers).take(der_tag::sequence);
  if (!signer) return false;
  DerReader reader(*signer);
  reader.take(der_tag::integer);
  const auto name = reader.take_whole(der_tag::sequence);
  reader.take(der_tag::sequence);
  const auto attributes = reader.take(der_tag::context_0);
  reader.take(der_tag::sequence);
  const auto signature = reader.take(der_tag::octets);
  if (!name || !attributes || !signature) return false;
  parts.issuer_and_serial.assign(name->begin(), name->end());
  parts.signature.assign(signature->begin(), signature->end());
  return read_digest(*attributes, parts);
}

}  // namespace

std::optional<CmsParts> read_cms(base::ByteView cms) {
  const auto outer = DerReader(cms).take(der_tag::sequence);
  if (!outer) return std::nullopt;
  DerReader content(*outer);
  content.take(der_tag::oid);
  const auto held = content.take(der_tag::context_0);
  if (!held) return std::nullopt;
  const auto inner = DerReader(*held).take(der_tag::sequence);
  if (!inner) return std::nullopt;
  DerReader reader(*inner);
  reader.take(der_tag::integer);
  reader.take(der_tag::set);
  reader.take(der_tag::sequence);
  const auto certificates = reader.take(der_tag::context_0);
  const auto signers = reader.take(der_tag::set);
  CmsParts parts;
  if (!certificates || !signers || !read_certificate_set(*certificates, parts) || !read_signer(*signers, parts)) return std::nullopt;
  return parts;
}

}  // namespace seal
