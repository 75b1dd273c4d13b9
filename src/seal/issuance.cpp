#include "seal/issuance.h"

#include <openssl/pem.h>
#include <openssl/rand.h>

#include "seal/certificate.h"
#include "seal/der.h"

namespace seal {
namespace {

using Extension = std::pair<int, const char*>;

std::vector<Extension> extensions_of(Rank rank) {
  switch (rank) {
    case Rank::root: return {{NID_basic_constraints, "critical,CA:TRUE,pathlen:1"}, {NID_key_usage, "critical,keyCertSign,cRLSign"}};
    case Rank::issuing: return {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"}, {NID_key_usage, "critical,keyCertSign,cRLSign"}};
    case Rank::leaf:
      return {{NID_basic_constraints, "critical,CA:FALSE"},
              {NID_key_usage, "critical,digitalSignature,nonRepudiation"},
              {NID_ext_key_usage, "emailProtection,1.3.6.1.5.5.7.3.36"}};
  }
  return {};
}

void add_extension(X509* certificate, const X509* issuer, int kind, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, const_cast<X509*>(issuer), certificate, nullptr, nullptr, 0);
  const std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>> made(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
  need(made != nullptr && X509_add_ext(certificate, made.get(), -1) == 1, (std::string("no extension ") + value).c_str());
}

void add_specimen_policy(X509* certificate) {
  const std::unique_ptr<CERTIFICATEPOLICIES, Freeing<CERTIFICATEPOLICIES_free>> policies(CERTIFICATEPOLICIES_new());
  auto* policy = POLICYINFO_new();
  need(policies && policy != nullptr && sk_POLICYINFO_push(policies.get(), policy) > 0, "no memory for a policy");
  policy->policyid = OBJ_txt2obj(specimen_policy, 1);
  need(X509_add1_ext_i2d(certificate, NID_certificate_policies, policies.get(), 0, X509V3_ADD_DEFAULT) == 1, "a policy cannot be added");
}

// 127 random bits: positive, and nothing that an attacker could foresee.
void set_serial(X509* certificate) {
  unsigned char random[16];
  need(RAND_bytes(random, sizeof random) == 1, "no random bytes");
  random[0] = static_cast<unsigned char>((random[0] & 0x7f) | 0x40);
  const Number number(BN_bin2bn(random, sizeof random, nullptr));
  need(number != nullptr && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr, "no serial number");
}

void set_time(ASN1_TIME* time, base::Instant at) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
  need(ASN1_TIME_set(time, seconds) != nullptr, "no time");
}

void set_subject(X509* certificate, const CertificateTerms& terms) {
  auto* name = X509_get_subject_name(certificate);
  for (const auto& [field, value] : terms.subject)
    need(X509_NAME_add_entry_by_txt(name, field.c_str(), MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(value.data()), static_cast<int>(value.size()),
                                    -1, 0) == 1,
         ("a name does not fit into a certificate (" + field + "; most take 64 characters): " + value).c_str());
}

// The signature is made outside of OpenSSL's certificate, since the key may lie in a token: what is signed, the algorithm, the bits.
Certificate sign(X509* certificate, const SigningKey& by) {
  auto* algorithm = const_cast<X509_ALGOR*>(X509_get0_tbs_sigalg(certificate));
  need(X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_ecdsa_with_SHA256), V_ASN1_UNDEF, nullptr) == 1, "no memory for a certificate");
  unsigned char* encoded = nullptr;
  const int size = i2d_re_X509_tbs(certificate, &encoded);
  const Octets held(encoded);
  need(size > 0, "a certificate cannot be encoded");
  const base::ByteView to_sign(encoded, static_cast<std::size_t>(size));
  const base::Bytes ecdsa_with_sha256{0x30, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02};
  const base::Bytes no_unused_bits{0};
  const auto bits = der(der_tag::bits, {no_unused_bits, by.sign(base::sha256(to_sign))});
  auto made = parse_certificate(der(der_tag::sequence, {to_sign, ecdsa_with_sha256, bits}));
  need(made && X509_verify(made.get(), by.public_key()) == 1, "a certificate cannot be signed");
  return made;
}

std::string text_of(BIO* memory) {
  char* at = nullptr;
  const long size = BIO_get_mem_data(memory, &at);
  return {at, static_cast<std::size_t>(size)};
}

}  // namespace

Certificate make_certificate(const CertificateTerms& terms, EVP_PKEY* subject_key, const X509* issuer, const SigningKey& by) {
  const Certificate made(X509_new());
  auto* certificate = made.get();
  need(certificate != nullptr && X509_set_version(certificate, X509_VERSION_3) == 1, "no memory for a certificate");
  set_serial(certificate);
  set_time(X509_getm_notBefore(certificate), terms.from);
  set_time(X509_getm_notAfter(certificate), terms.until);
  set_subject(certificate, terms);
  const X509* above = issuer == nullptr ? certificate : issuer;
  need(X509_set_issuer_name(certificate, X509_get_subject_name(above)) == 1 && X509_set_pubkey(certificate, subject_key) == 1, "no memory for a certificate");
  for (const auto& [kind, value] : extensions_of(terms.rank)) add_extension(certificate, above, kind, value);
  if (terms.specimen) add_specimen_policy(certificate);
  add_extension(certificate, above, NID_subject_key_identifier, "hash");
  if (issuer != nullptr) add_extension(certificate, above, NID_authority_key_identifier, "keyid:always");
  return sign(certificate, by);
}

Key make_key() {
  Key key(EVP_EC_gen("P-256"));
  need(key != nullptr, "no key can be made");
  return key;
}

std::string to_pem(EVP_PKEY* key) {
  const Stream memory(BIO_new(BIO_s_mem()));
  need(memory && PEM_write_bio_PKCS8PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1, "a key cannot be written");
  return text_of(memory.get());
}

std::string to_pem(const std::vector<const X509*>& certificates) {
  const Stream memory(BIO_new(BIO_s_mem()));
  for (const auto* one : certificates) need(memory && PEM_write_bio_X509(memory.get(), one) == 1, "a certificate cannot be written");
  return text_of(memory.get());
}

}  // namespace seal
