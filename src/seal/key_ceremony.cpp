#include "seal/key_ceremony.h"

#include <filesystem>

#include <openssl/pem.h>

#include "seal/certificate.h"
#include "seal/chain.h"
#include "seal/ecdsa.h"
#include "seal/key_request.h"
#include "seal/new_file.h"
#include "seal/sm2.h"

namespace seal {
namespace {

/// A certificate with what signs under it: made in this ceremony, or there from an earlier one.
struct Authority {
  Certificate certificate;
  std::unique_ptr<SigningKey> key;
};

struct File {
  std::string path, content;
  bool secret = false;
};

std::string where(const KeyPlace& place) {
  struct Words {
    std::string operator()(const KeyFile& file) const { return file.path; }
    std::string operator()(const TokenPlace& token) const { return "PKCS#11 " + token.token + " / " + token.label + " (" + token.module + ")"; }
    std::string operator()(const KeyRequest& request) const { return "以申请为据 by request " + request.path; }
  };
  return std::visit(Words{}, place);
}

void need_free(const std::string& path) { need(!std::filesystem::exists(path), (path + " is there already and is not overwritten").c_str()); }

class Ceremony {
 public:
  /// A rehearsal does everything with keys that are thrown away, and writes nothing: what fails in it fails before a key is made that cannot be taken back.
  Ceremony(const Plan& plan, base::Instant at, bool rehearsal) : plan_(plan), at_(at), rehearsal_(rehearsal) {}

  std::vector<Made> hold() {
    look_before();
    const auto made = [this](Making what) { return plan_.make.contains(what); };
    Authority root, issuing;
    if (made(Making::root)) root = make_authority(Rank::root, *plan_.root, nullptr);
    else if (made(Making::issuing)) root = standing(*plan_.root);
    if (made(Making::issuing)) issuing = make_authority(Rank::issuing, *plan_.issuing, &root);
    else if (made(Making::leaf)) issuing = standing(*plan_.issuing);
    if (!root.certificate && made(Making::leaf)) root.certificate = certificate_at(plan_.root->certificate);
    if (made(Making::leaf)) make_leaf(issuing, root.certificate);
    if (made(Making::request)) make_request();
    if (made(Making::sm2)) make_sm2();
    files_.push_back({plan_.protocol, protocol_of(plan_, made_, at_)});
    if (rehearsal_) return {};
    for (const auto& file : files_) write_new_file(file.path, file.content, file.secret);
    return std::move(made_);
  }

 private:
  void look_before() const {
    need_free(plan_.protocol);
    const auto look = [](const PlannedCertificate& planned) {
      need_free(planned.certificate);
      if (const auto* file = std::get_if<KeyFile>(&planned.key)) need_free(file->path);
    };
    if (plan_.make.contains(Making::root)) look(*plan_.root);
    if (plan_.make.contains(Making::issuing)) look(*plan_.issuing);
    if (plan_.make.contains(Making::leaf)) look(*plan_.leaf);
    if (plan_.make.contains(Making::request)) {
      need_free(plan_.request);
      if (const auto* file = std::get_if<KeyFile>(&plan_.leaf->key)) need_free(file->path);
    }
    if (plan_.make.contains(Making::sm2)) need_free(plan_.sm2);
    const bool makes_leaf_key = plan_.make.contains(Making::leaf) || plan_.make.contains(Making::request);
    if (makes_leaf_key && std::holds_alternative<TokenPlace>(plan_.leaf->key)) need_free(token_path());
    for (const auto* planned : {&plan_.root, &plan_.issuing, &plan_.leaf})
      if (*planned) need((*planned)->until > (*planned)->from.value_or(at_), ((*planned)->name.both() + " would end before it begins").c_str());
  }

  std::string token_path() const { return (std::filesystem::path(plan_.leaf->certificate).parent_path() / token_file).string(); }

  std::unique_ptr<SigningKey> make_key_at(const KeyPlace& place) {
    if (const auto* token = std::get_if<TokenPlace>(&place)) {
      if (!rehearsal_) return make_token_key(*token);
      need_free_label(*token);
      return std::make_unique<EcdsaSigner>(make_key());
    }
    auto key = make_key();
    files_.push_back({std::get<KeyFile>(place).path, to_pem(key.get()), true});
    return std::make_unique<EcdsaSigner>(std::move(key));
  }

  static Certificate certificate_at(const std::string& path) {
    auto found = read_certificates(path);
    need(found.size() == 1, (path + " holds not one certificate").c_str());
    return std::move(found.front());
  }

  static Authority standing(const PlannedCertificate& planned) {
    Authority found{certificate_at(planned.certificate), nullptr};
    if (const auto* token = std::get_if<TokenPlace>(&planned.key)) found.key = open_token_key(*token);
    else found.key = open_key_file(std::get<KeyFile>(planned.key).path);
    need(X509_check_private_key(found.certificate.get(), found.key->public_key()) == 1,
         (where(planned.key) + " is not the key of " + planned.certificate).c_str());
    need(!marks_specimen(found.certificate.get()), (planned.certificate + " is a specimen's: nothing real is made under it").c_str());
    return found;
  }

  CertificateTerms terms(Rank rank, const PlannedCertificate& planned) const {
    return {rank, {{"C", plan_.country}, {"O", plan_.organization.both()}, {"CN", planned.name.both()}}, planned.from.value_or(at_), planned.until, false};
  }

  // What vouches must stand as long as what it vouches for.
  Certificate certify(Rank rank, const PlannedCertificate& planned, EVP_PKEY* key, const X509* issuer, const SigningKey& by) const {
    const auto wanted = terms(rank, planned);
    if (issuer != nullptr)
      need(wanted.from >= instant_of(X509_get0_notBefore(issuer)) && wanted.until <= instant_of(X509_get0_notAfter(issuer)),
           (planned.name.both() + " would be valid when its issuer is not").c_str());
    return make_certificate(wanted, key, issuer, by);
  }

  Authority make_authority(Rank rank, const PlannedCertificate& planned, const Authority* above) {
    auto key = make_key_at(planned.key);
    auto certificate = above == nullptr ? certify(rank, planned, key->public_key(), nullptr, *key)
                                        : certify(rank, planned, key->public_key(), above->certificate.get(), *above->key);
    files_.push_back({planned.certificate, to_pem({certificate.get()})});
    note(rank == Rank::root ? "根证书 Root certificate" : "签发证书 Issuing certificate", certificate.get(), planned);
    return {std::move(certificate), std::move(key)};
  }

  void make_leaf(const Authority& issuing, const Certificate& root) {
    const auto& planned = *plan_.leaf;
    const auto* request = std::get_if<KeyRequest>(&planned.key);
    std::unique_ptr<SigningKey> own;
    Key requested;
    if (request != nullptr) requested = read_key_request(request->path);
    else own = make_key_at(planned.key);
    auto leaf = certify(Rank::leaf, planned, own ? own->public_key() : requested.get(), issuing.certificate.get(), *issuing.key);
    const std::vector<base::Bytes> chain{to_der(leaf.get()), to_der(issuing.certificate.get())};
    need(chain_leads_to(chain, {{to_der(root.get()), false}}).has_value() && may_sign_documents(leaf.get()),
         "root, issuing and leaf certificate are not one chain: is it the root that the issuing certificate is from?");
    files_.push_back({planned.certificate, to_pem({leaf.get(), issuing.certificate.get(), root.get()})});
    if (const auto* token = std::get_if<TokenPlace>(&planned.key)) files_.push_back({token_path(), to_json(*token)});
    note("签章证书 Leaf certificate, the seal", leaf.get(), planned);
  }

  void make_request() {
    const auto& planned = *plan_.leaf;
    const auto key = make_key_at(planned.key);
    files_.push_back({plan_.request, key_request(terms(Rank::leaf, planned), *key)});
    if (const auto* token = std::get_if<TokenPlace>(&planned.key)) files_.push_back({token_path(), to_json(*token)});
    auto made = describe_key(key->public_key());
    made.what = "签章证书申请 Request for a leaf certificate";
    made.certificate = plan_.request;
    made.key = where(planned.key);
    made_.push_back(std::move(made));
  }

  void make_sm2() {
    const auto key = make_sm2_key();
    files_.push_back({plan_.sm2, to_pem(key.get()), true});
    files_.push_back({plan_.sm2 + ".pub", to_public_pem(key.get())});
    auto made = describe_key(key.get());
    made.what = "国密 SM2 密钥 SM2 key";
    made.key = plan_.sm2;
    made_.push_back(std::move(made));
  }

  void note(const char* what, const X509* certificate, const PlannedCertificate& planned) {
    auto made = describe(certificate);
    made.what = what;
    made.certificate = planned.certificate;
    made.key = where(planned.key);
    made_.push_back(std::move(made));
  }

  const Plan& plan_;
  base::Instant at_;
  bool rehearsal_;
  std::vector<File> files_;  // what will be written, once all of it is there
  std::vector<Made> made_;
};

}  // namespace

std::vector<Made> hold_ceremony(const Plan& plan, base::Instant given) {
  const auto at = std::chrono::floor<std::chrono::seconds>(given);
  Ceremony(plan, at, true).hold();
  return Ceremony(plan, at, false).hold();
}

}  // namespace seal
