#include <filesystem>

#include <openssl/pem.h>

#include "seal/certificate.h"
#include "seal/chain.h"
#include "seal/cms_form.h"
#include "seal/ecdsa.h"
#include "seal/token.h"

namespace seal {
namespace {

class KeySeal final : public Seal {
 public:
  KeySeal(std::unique_ptr<SigningKey> key, std::vector<base::Bytes> chain, base::Bytes key_id, CmsForm form, bool specimen)
      : key_(std::move(key)), chain_(std::move(chain)), key_id_(std::move(key_id)), form_(std::move(form)), specimen_(specimen),
        cms_limit_(form_.assemble({}, base::Bytes(EcdsaSigner::limit)).size()) {}
  base::Bytes cms(const base::Digest& content) const override {
    return form_.assemble(content, key_->sign(base::sha256(form_.attributes(content))));
  }
  std::size_t cms_limit() const override { return cms_limit_; }
  base::Bytes es256_of(const base::Digest& hashed) const override { return raw_of_der(key_->sign(hashed)); }
  base::Bytes key_id() const override { return key_id_; }
  const std::vector<base::Bytes>& chain() const override { return chain_; }
  bool specimen() const override { return specimen_; }

 private:
  std::unique_ptr<SigningKey> key_;
  std::vector<base::Bytes> chain_;
  base::Bytes key_id_;
  CmsForm form_;
  bool specimen_;
  std::size_t cms_limit_;
};

// A key that answers to another name than the certificate's is found out here, not by whoever checks the first document.
void try_out(const SigningKey& key, X509* leaf) {
  const auto digest = base::sha256(base::as_bytes(std::string_view("qingbai: is this the key of the certificate?")));
  const auto verifying = ecdsa_verifying(X509_get0_pubkey(leaf));
  need(verifying != nullptr && ecdsa_holds(verifying.get(), digest, key.sign(digest)), "the key does not sign as its certificate says");
}

}  // namespace

std::unique_ptr<SigningKey> open_key_file(const std::string& path) {
  const auto others = std::filesystem::status(path).permissions() & (std::filesystem::perms::group_all | std::filesystem::perms::others_all);
  need(others == std::filesystem::perms::none, (path + " can be read by others than its owner: chmod 600").c_str());
  const Stream file(BIO_new_file(path.c_str(), "r"));
  need(file != nullptr, (path + " cannot be read").c_str());
  Key key(PEM_read_bio_PrivateKey(file.get(), nullptr, nullptr, nullptr));
  need(is_p256(key.get()), (path + " is not a P-256 key").c_str());
  return std::make_unique<EcdsaSigner>(std::move(key));
}

std::unique_ptr<Seal> join_seal(std::unique_ptr<SigningKey> key, const std::vector<Certificate>& certificates, const std::string& named) {
  need(certificates.size() >= 2, "seal.pem holds no chain of leaf and root");
  auto* leaf = certificates.front().get();
  need(X509_check_private_key(leaf, key->public_key()) == 1, (named + " is not the key of seal.pem's first certificate").c_str());
  need(may_sign_documents(leaf), "seal.pem's first certificate is not for signing documents");
  need(is_self_signed(certificates.back().get()), "seal.pem's last certificate is not a root");

  std::vector<base::Bytes> chain;
  bool specimen = false;
  for (const auto& one : certificates) {
    chain.push_back(to_der(one.get()));
    specimen = specimen || marks_specimen(one.get());
  }
  const std::vector<base::Bytes> without_root(chain.begin(), chain.end() - 1);
  need(chain_leads_to(without_root, {Anchor{chain.back(), false}}).has_value(), "the certificates of seal.pem are not one chain");
  try_out(*key, leaf);
  return std::make_unique<KeySeal>(std::move(key), chain, key_id_of(leaf), CmsForm(issuer_and_serial_of(leaf), without_root), specimen);
}

std::unique_ptr<Seal> open_file_seal(const std::string& directory) {
  return join_seal(open_key_file(directory + "/seal.key"), read_certificates(directory + "/seal.pem"), "seal.key");
}

bool has_seal(const std::string& directory) {
  return std::filesystem::exists(directory + "/seal.key") || std::filesystem::exists(directory + "/" + token_file);
}

std::unique_ptr<Seal> open_seal(const std::string& directory) {
  const auto token = directory + "/" + token_file;
  if (!std::filesystem::exists(token)) return open_file_seal(directory);
  need(!std::filesystem::exists(directory + "/seal.key"), (directory + " holds both seal.key and " + token_file + ": which of them signs?").c_str());
  return join_seal(open_token_key(read_token_place(token)), read_certificates(directory + "/seal.pem"), token_file);
}

}  // namespace seal
