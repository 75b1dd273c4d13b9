#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <unistd.h>

#include "seal/certificate.h"

namespace seal {
namespace {

namespace files = std::filesystem;

constexpr const char* specimen_unit = "SPECIMEN 样本";
// Demonstrations are held at any date, also simulated ones; RFC 5280 writes "never" like this.
constexpr const char* from_the_beginning = "20200101000000Z";
constexpr const char* to_the_end = "99991231235959Z";

struct Issued {
  Key key;
  Certificate certificate;
};

/// What tells one certificate of the chain from another.
struct Profile {
  const char* name;
  std::vector<std::pair<int, const char*>> extensions;
};

const Profile root_profile{"SPECIMEN 样本 root",
                           {{NID_basic_constraints, "critical,CA:TRUE,pathlen:1"}, {NID_key_usage, "critical,keyCertSign,cRLSign"}}};
const Profile intermediate_profile{"SPECIMEN 样本 intermediate",
                                   {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"}, {NID_key_usage, "critical,keyCertSign,cRLSign"}}};
const Profile leaf_profile{"SPECIMEN 样本 seal",
                           {{NID_basic_constraints, "critical,CA:FALSE"}, {NID_key_usage, "critical,digitalSignature,nonRepudiation"},
                            {NID_ext_key_usage, "emailProtection,1.3.6.1.5.5.7.3.36"}}};

void add_name(X509_NAME* name, const char* field, const std::string& value) {
  need(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(value.data()), static_cast<int>(value.size()), -1, 0) == 1,
       "a name does not fit into a certificate");
}

void add_extension(X509* certificate, X509* issuer, int kind, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
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

Issued issue(const Profile& profile, const std::string& organization, const Issued* by) {
  Issued made{Key(EVP_EC_gen("P-256")), Certificate(X509_new())};
  auto* certificate = made.certificate.get();
  need(made.key && certificate != nullptr && X509_set_version(certificate, X509_VERSION_3) == 1, "no memory for a certificate");
  set_serial(certificate);
  need(ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate), from_the_beginning) == 1, "no time");
  need(ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate), to_the_end) == 1, "no time");
  auto* name = X509_get_subject_name(certificate);
  add_name(name, "C", "CN");
  add_name(name, "O", organization);
  add_name(name, "OU", specimen_unit);
  add_name(name, "CN", profile.name);
  auto* issuer = by == nullptr ? certificate : by->certificate.get();
  need(X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1 && X509_set_pubkey(certificate, made.key.get()) == 1,
       "no memory for a certificate");
  for (const auto& [kind, value] : profile.extensions) add_extension(certificate, issuer, kind, value);
  add_specimen_policy(certificate);
  add_extension(certificate, issuer, NID_subject_key_identifier, "hash");
  if (by != nullptr) add_extension(certificate, issuer, NID_authority_key_identifier, "keyid:always");
  need(X509_sign(certificate, (by == nullptr ? made : *by).key.get(), EVP_sha256()) > 0, "a certificate cannot be signed");
  return made;
}

std::string pem_of(const Stream& memory) {
  char* at = nullptr;
  const long size = BIO_get_mem_data(memory.get(), &at);
  return {at, static_cast<std::size_t>(size)};
}

std::string to_pem(EVP_PKEY* key) {
  const Stream memory(BIO_new(BIO_s_mem()));
  need(memory && PEM_write_bio_PKCS8PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1, "a key cannot be written");
  return pem_of(memory);
}

std::string to_pem(std::initializer_list<const Issued*> chain) {
  const Stream memory(BIO_new(BIO_s_mem()));
  for (const auto* one : chain) need(memory && PEM_write_bio_X509(memory.get(), one->certificate.get()) == 1, "a certificate cannot be written");
  return pem_of(memory);
}

void sync(const files::path& what, int flags) {
  const int opened = open(what.c_str(), flags);
  const bool done = opened >= 0 && fsync(opened) == 0;
  if (opened >= 0) close(opened);
  need(done, (what.string() + " cannot be written through").c_str());
}

void write_file(const files::path& path, const std::string& content, mode_t mode) {
  const int opened = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL, mode);
  const bool written = opened >= 0 && write(opened, content.data(), content.size()) == static_cast<ssize_t>(content.size()) && fsync(opened) == 0;
  if (opened >= 0) close(opened);
  need(written, (path.string() + " cannot be written").c_str());
}

bool has_keys(const files::path& directory) { return files::exists(directory / "seal.key") && files::exists(directory / "seal.pem"); }

void write_keys(const files::path& directory, const std::string& organization) {
  const auto root = issue(root_profile, organization, nullptr);
  const auto intermediate = issue(intermediate_profile, organization, &root);
  const auto leaf = issue(leaf_profile, organization, &intermediate);
  write_file(directory / "seal.key", to_pem(leaf.key.get()), 0600);
  write_file(directory / "seal.pem", to_pem({&leaf, &intermediate, &root}), 0644);
  write_file(directory / "root.pem", to_pem({&root}), 0644);
  sync(directory, O_RDONLY | O_DIRECTORY);
}

}  // namespace

void make_demonstration_keys(const std::string& directory, const std::string& organization) {
  const auto target = files::absolute(directory).lexically_normal() / "";
  const auto final_name = target.parent_path();
  if (has_keys(final_name)) return;
  need(!files::exists(final_name) || files::is_empty(final_name), (directory + " holds something, but no seal.key with its seal.pem").c_str());
  files::create_directories(final_name.parent_path());
  std::string temporary = final_name.string() + ".XXXXXX";
  need(mkdtemp(temporary.data()) != nullptr, (temporary + " cannot be made").c_str());
  write_keys(temporary, organization);
  // Over an empty directory a directory can be renamed; over one that another process has just filled it cannot, and then that one serves.
  if (rename(temporary.c_str(), final_name.c_str()) != 0) {
    const bool there = errno == ENOTEMPTY || errno == EEXIST;
    files::remove_all(temporary);
    need(there && has_keys(final_name), (directory + " cannot be made").c_str());
  }
  sync(final_name.parent_path(), O_RDONLY | O_DIRECTORY);
}

}  // namespace seal
