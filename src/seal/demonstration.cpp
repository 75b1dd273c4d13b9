#include <cerrno>
#include <filesystem>

#include <unistd.h>

#include "seal/ecdsa.h"
#include "seal/issuance.h"
#include "seal/new_file.h"

namespace seal {
namespace {

namespace files = std::filesystem;

// Demonstrations are held at any date, also simulated ones; RFC 5280 writes "never" like this.
constexpr base::Instant from_the_beginning = std::chrono::sys_days{std::chrono::year{2020} / 1 / 1};
constexpr base::Instant to_the_end = std::chrono::sys_days{std::chrono::year{9999} / 12 / 31} + std::chrono::hours{24} - std::chrono::seconds{1};

CertificateTerms terms(Rank rank, const std::string& organization, const std::string& name) {
  return {rank, {{"C", "CN"}, {"O", organization}, {"OU", "SPECIMEN 样本"}, {"CN", "SPECIMEN 样本 " + name}}, from_the_beginning, to_the_end, true};
}

bool has_keys(const files::path& directory) { return files::exists(directory / "seal.key") && files::exists(directory / "seal.pem"); }

// Leaf, intermediate and root over a key; those of the last two are thrown away.
std::vector<Certificate> chain_of(EVP_PKEY* leaf_key, const std::string& organization) {
  const EcdsaSigner root_key(make_key()), intermediate_key(make_key());
  auto root = make_certificate(terms(Rank::root, organization, "root"), root_key.public_key(), nullptr, root_key);
  auto intermediate = make_certificate(terms(Rank::issuing, organization, "intermediate"), intermediate_key.public_key(), root.get(), root_key);
  std::vector<Certificate> chain;
  chain.push_back(make_certificate(terms(Rank::leaf, organization, "seal"), leaf_key, intermediate.get(), intermediate_key));
  chain.push_back(std::move(intermediate));
  chain.push_back(std::move(root));
  return chain;
}

void write_keys(const files::path& directory, const std::string& organization) {
  const auto leaf_key = make_key();
  const auto chain = chain_of(leaf_key.get(), organization);
  write_new_file(directory / "seal.key", to_pem(leaf_key.get()), true);
  write_new_file(directory / "seal.pem", to_pem({chain[0].get(), chain[1].get(), chain[2].get()}), false);
  write_new_file(directory / "root.pem", to_pem({chain[2].get()}), false);
}

}  // namespace

std::unique_ptr<Seal> make_throw_away_seal() {
  auto key = make_key();
  const auto chain = chain_of(key.get(), "Nobody");
  return join_seal(std::make_unique<EcdsaSigner>(std::move(key)), chain, "the throw-away key");
}

void make_demonstration_keys(const std::string& directory, const std::string& organization) {
  const auto target = files::absolute(directory).lexically_normal() / "";
  const auto final_name = target.parent_path();
  if (has_keys(final_name)) return;
  need(!files::exists(final_name) || files::is_empty(final_name), (directory + " holds something, but no seal.key with its seal.pem").c_str());
  files::create_directories(final_name.parent_path());
  std::string temporary = final_name.string() + ".XXXXXX";
  need(mkdtemp(temporary.data()) != nullptr, (temporary + " cannot be made").c_str());
  try {
    write_keys(temporary, organization);
  } catch (const std::runtime_error&) {
    files::remove_all(temporary);
    throw;
  }
  // Over an empty directory a directory can be renamed; over one that another process has just filled it cannot, and then that one serves.
  if (rename(temporary.c_str(), final_name.c_str()) != 0) {
    const bool there = errno == ENOTEMPTY || errno == EEXIST;
    files::remove_all(temporary);
    need(there && has_keys(final_name), (directory + " cannot be made").c_str());
  }
  sync_folder(final_name.parent_path());
}

}  // namespace seal
