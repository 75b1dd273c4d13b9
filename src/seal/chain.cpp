#include "seal/chain.h"

#include "seal/certificate.h"
#include "seal/der.h"

namespace seal {
namespace {

using Trusted = std::unique_ptr<X509_STORE, Freeing<X509_STORE_free>>;
using Walk = std::unique_ptr<X509_STORE_CTX, Freeing<X509_STORE_CTX_free>>;
using Between = std::unique_ptr<STACK_OF(X509), Freeing<[](STACK_OF(X509) * all) { sk_X509_pop_free(all, X509_free); }>>;

bool is_allowed_signature(const X509* certificate) {
  const int algorithm = X509_get_signature_nid(certificate);
  return algorithm == NID_ecdsa_with_SHA256 || algorithm == NID_ecdsa_with_SHA384;
}

bool walk_holds(X509_STORE_CTX* walk, std::size_t length) {
  if (X509_verify_cert(walk) != 1) return false;
  const auto* chain = X509_STORE_CTX_get0_chain(walk);
  if (static_cast<std::size_t>(sk_X509_num(chain)) != length) return false;
  for (int i = 0; i < sk_X509_num(chain); ++i)
    if (!is_allowed_signature(sk_X509_value(chain, i))) return false;
  return true;
}

bool leads_to(const std::vector<Certificate>& certificates, X509* root) {
  const Trusted trusted(X509_STORE_new());
  const Between between(sk_X509_new_null());
  const Walk walk(X509_STORE_CTX_new());
  need(trusted && between && walk && X509_STORE_add_cert(trusted.get(), root) == 1, "no memory for a chain");
  for (std::size_t i = 1; i < certificates.size(); ++i) {
    X509_up_ref(certificates[i].get());
    need(sk_X509_push(between.get(), certificates[i].get()) > 0, "no memory for a chain");
  }
  need(X509_STORE_CTX_init(walk.get(), trusted.get(), certificates.front().get(), between.get()) == 1, "no memory for a chain");
  auto* parameters = X509_STORE_CTX_get0_param(walk.get());
  X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_X509_STRICT | X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_CHECK_SS_SIGNATURE);
  X509_VERIFY_PARAM_set_depth(parameters, 4);
  return walk_holds(walk.get(), certificates.size() + 1);
}

}  // namespace

std::optional<Anchor> chain_leads_to(const std::vector<base::Bytes>& certificates, const std::vector<Anchor>& anchors) {
  std::vector<Certificate> parsed;
  for (const auto& one : certificates) {
    parsed.push_back(parse_certificate(one));
    if (!parsed.back()) return std::nullopt;
  }
  if (parsed.empty()) return std::nullopt;
  for (const auto& anchor : anchors) {
    const auto root = parse_certificate(anchor.root);
    if (root && leads_to(parsed, root.get())) return anchor;
  }
  return std::nullopt;
}

base::Bytes issuer_and_serial_of(const X509* certificate) {
  const auto* name = X509_get_issuer_name(certificate);
  base::Bytes issuer(static_cast<std::size_t>(std::max(0, i2d_X509_NAME(name, nullptr))));
  auto* at = issuer.data();
  need(!issuer.empty() && i2d_X509_NAME(name, &at) > 0, "an issuer's name cannot be encoded");
  const auto* number = X509_get0_serialNumber(certificate);
  base::Bytes serial(static_cast<std::size_t>(std::max(0, i2d_ASN1_INTEGER(number, nullptr))));
  at = serial.data();
  need(!serial.empty() && i2d_ASN1_INTEGER(number, &at) > 0, "a serial number cannot be encoded");
  return der(der_tag::sequence, {issuer, serial});
}

}  // namespace seal
