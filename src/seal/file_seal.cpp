#include <filesystem>

#include <openssl/pem.h>

#include "seal/certificate.h"
#include "seal/chain.h"
#include "seal/cms_form.h"
#include "seal/ecdsa.h"

namespace seal {
namespace {

class FileSeal final : public Seal {
 public:
  FileSeal(Key key, std::vector<base::Bytes> chain, base::Bytes key_id, CmsForm form, bool specimen)
      : signer_(std::move(key)), chain_(std::move(chain)), key_id_(std::move(key_id)), form_(std::move(form)), specimen_(specimen),
        cms_limit_(form_.assemble({}, base::Bytes(EcdsaSigner::limit)).size()) {}
  base::Bytes cms(const base::Digest& content) const override {
    return form_.assemble(content, signer_.sign(base::sha256(form_.attributes(content))));
  }
  std::size_t cms_limit() const override { return cms_limit_; }
  base::Bytes es256(base::ByteView message) const override { return raw_of_der(signer_.sign(base::sha256(message))); }
  base::Bytes key_id() const override { return key_id_; }
  const std::vector<base::Bytes>& chain() const override { return chain_; }
  bool specimen() const override { return specimen_; }

 private:
  EcdsaSigner signer_;
  std::vector<base::Bytes> chain_;
  base::Bytes key_id_;
  CmsForm form_;
  bool specimen_;
  std::size_t cms_limit_;
};

Key read_key(const std::string& path) {
  const auto others = std::filesystem::status(path).permissions() & (std::filesystem::perms::group_all | std::filesystem::perms::others_all);
  need(others == std::filesystem::perms::none, (path + " can be read by others than its owner: chmod 600").c_str());
  const Stream file(BIO_new_file(path.c_str(), "r"));
  need(file != nullptr, (path + " cannot be read").c_str());
  Key key(PEM_read_bio_PrivateKey(file.get(), nullptr, nullptr, nullptr));
  need(is_p256(key.get()), (path + " is not a P-256 key").c_str());
  return key;
}

}  // namespace

std::unique_ptr<Seal> open_file_seal(const std::string& directory) {
  auto key = read_key(directory + "/seal.key");
  const auto certificates = read_certificates(directory + "/seal.pem");
  need(certificates.size() >= 2, "seal.pem holds no chain of leaf and root");
  auto* leaf = certificates.front().get();
  need(X509_check_private_key(leaf, key.get()) == 1, "seal.key is not the key of seal.pem's first certificate");
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
  return std::make_unique<FileSeal>(std::move(key), chain, key_id_of(leaf), CmsForm(issuer_and_serial_of(leaf), without_root), specimen);
}

}  // namespace seal
