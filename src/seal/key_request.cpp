#include "seal/key_request.h"

#include <openssl/pem.h>

#include "seal/certificate.h"
#include "seal/der.h"

namespace seal {
namespace {

using Request = std::unique_ptr<X509_REQ, Freeing<X509_REQ_free>>;

base::Bytes what_is_signed(const CertificateTerms& terms, const SigningKey& key) {
  const std::unique_ptr<X509_NAME, Freeing<X509_NAME_free>> name(X509_NAME_new());
  for (const auto& [field, value] : terms.subject)
    need(X509_NAME_add_entry_by_txt(name.get(), field.c_str(), MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(value.data()),
                                    static_cast<int>(value.size()), -1, 0) == 1,
         ("a name does not fit into a certificate: " + value).c_str());
  unsigned char* named = nullptr;
  const int name_size = i2d_X509_NAME(name.get(), &named);
  const Octets held_name(named);
  unsigned char* public_half = nullptr;
  const int key_size = i2d_PUBKEY(key.public_key(), &public_half);
  const Octets held_key(public_half);
  need(name_size > 0 && key_size > 0, "no memory for a request");
  const base::Bytes version{0};
  return der(der_tag::sequence, {der(der_tag::integer, {version}), base::ByteView(named, static_cast<std::size_t>(name_size)),
                                 base::ByteView(public_half, static_cast<std::size_t>(key_size)), der(der_tag::context_0, {})});
}

}  // namespace

std::string key_request(const CertificateTerms& terms, const SigningKey& key) {
  const auto to_sign = what_is_signed(terms, key);
  const base::Bytes ecdsa_with_sha256{0x30, 0x0a, 0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02};
  const base::Bytes no_unused_bits{0};
  const auto whole = der(der_tag::sequence, {to_sign, ecdsa_with_sha256, der(der_tag::bits, {no_unused_bits, key.sign(base::sha256(to_sign))})});
  const Stream memory(BIO_new(BIO_s_mem()));
  need(memory && PEM_write_bio(memory.get(), PEM_STRING_X509_REQ, "", whole.data(), static_cast<long>(whole.size())) > 0, "a request cannot be written");
  char* at = nullptr;
  const long size = BIO_get_mem_data(memory.get(), &at);
  return {at, static_cast<std::size_t>(size)};
}

Key read_key_request(const std::string& path) {
  const Stream file(BIO_new_file(path.c_str(), "r"));
  need(file != nullptr, (path + " cannot be read").c_str());
  const Request request(PEM_read_bio_X509_REQ(file.get(), nullptr, nullptr, nullptr));
  need(request != nullptr, (path + " is no request for a certificate").c_str());
  Key key(X509_REQ_get_pubkey(request.get()));
  need(is_p256(key.get()), ("the key of " + path + " is not on P-256").c_str());
  need(X509_REQ_verify(request.get(), key.get()) == 1, (path + " is not signed by its own key").c_str());
  return key;
}

}  // namespace seal
