#include "seal/certificate.h"

#include <ctime>

#include <openssl/pem.h>

namespace seal {

base::Bytes to_der(const X509* certificate) {
  base::Bytes out(static_cast<std::size_t>(std::max(0, i2d_X509(certificate, nullptr))));
  auto* at = out.data();
  need(i2d_X509(certificate, &at) == static_cast<int>(out.size()) && !out.empty(), "a certificate cannot be encoded");
  return out;
}

Certificate parse_certificate(base::ByteView der) {
  if (der.size() > 65536) return nullptr;
  const auto* at = der.data();
  Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
  if (!certificate || at != der.data() + der.size()) return nullptr;
  if (!std::ranges::equal(to_der(certificate.get()), der)) return nullptr;
  return certificate;
}

std::vector<Certificate> read_certificates(const std::string& path) {
  const Stream file(BIO_new_file(path.c_str(), "r"));
  need(file != nullptr, (path + " cannot be read").c_str());
  std::vector<Certificate> found;
  while (auto* one = PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr)) found.emplace_back(one);
  return found;
}

base::Bytes key_id_of(const X509* certificate) {
  unsigned char* encoded = nullptr;
  const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &encoded);
  const Octets held(encoded);
  need(size > 0, "a certificate has no key");
  const auto digest = base::sha256(base::ByteView{encoded, static_cast<std::size_t>(size)});
  return {digest.begin(), digest.begin() + 8};
}

bool marks_specimen(const X509* certificate) {
  const std::unique_ptr<CERTIFICATEPOLICIES, Freeing<CERTIFICATEPOLICIES_free>> policies(
      static_cast<CERTIFICATEPOLICIES*>(X509_get_ext_d2i(certificate, NID_certificate_policies, nullptr, nullptr)));
  if (!policies) return false;
  const std::unique_ptr<ASN1_OBJECT, Freeing<ASN1_OBJECT_free>> wanted(OBJ_txt2obj(specimen_policy, 1));
  for (int i = 0; i < sk_POLICYINFO_num(policies.get()); ++i)
    if (OBJ_cmp(sk_POLICYINFO_value(policies.get(), i)->policyid, wanted.get()) == 0) return true;
  return false;
}

bool is_self_signed(const X509* certificate) {
  return X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0 &&
         X509_verify(const_cast<X509*>(certificate), X509_get0_pubkey(certificate)) == 1;
}

bool is_p256(const EVP_PKEY* key) {
  if (key == nullptr || EVP_PKEY_get_base_id(key) != EVP_PKEY_EC) return false;
  char group[64];
  std::size_t size = 0;
  if (EVP_PKEY_get_group_name(key, group, sizeof group, &size) != 1) return false;
  return OBJ_txt2nid(group) == NID_X9_62_prime256v1;
}

bool may_sign_documents(X509* leaf) {
  if ((X509_get_extension_flags(leaf) & EXFLAG_CA) != 0 || !is_p256(X509_get0_pubkey(leaf))) return false;
  // Without the extension OpenSSL answers every usage; an absent one is no permission here.
  const auto usage = X509_get_key_usage(leaf);
  if (X509_get_ext_by_NID(leaf, NID_key_usage, -1) < 0 || usage != (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) return false;
  const std::unique_ptr<EXTENDED_KEY_USAGE, Freeing<EXTENDED_KEY_USAGE_free>> purposes(
      static_cast<EXTENDED_KEY_USAGE*>(X509_get_ext_d2i(leaf, NID_ext_key_usage, nullptr, nullptr)));
  if (!purposes) return false;
  const std::unique_ptr<ASN1_OBJECT, Freeing<ASN1_OBJECT_free>> documents(OBJ_txt2obj(document_signing, 1));
  bool found = false;
  for (int i = 0; i < sk_ASN1_OBJECT_num(purposes.get()); ++i) found = found || OBJ_cmp(sk_ASN1_OBJECT_value(purposes.get(), i), documents.get()) == 0;
  return found;
}

std::string organization_of(const X509* certificate) {
  const auto* name = X509_get_subject_name(certificate);
  const int at = X509_NAME_get_index_by_NID(name, NID_organizationName, -1);
  if (at < 0) return {};
  unsigned char* utf8 = nullptr;
  const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
  const std::unique_ptr<unsigned char, Freeing<[](unsigned char* p) { OPENSSL_free(p); }>> held(utf8);
  return size < 0 ? std::string{} : std::string(reinterpret_cast<const char*>(utf8), static_cast<std::size_t>(size));
}

base::Instant instant_of(const ASN1_TIME* time) {
  std::tm parts{};
  need(ASN1_TIME_to_tm(time, &parts) == 1, "a certificate has no readable time");
  return base::Instant{std::chrono::seconds{timegm(&parts)}};
}

}  // namespace seal
