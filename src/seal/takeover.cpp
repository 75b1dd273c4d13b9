#include "seal/takeover.h"

#include <filesystem>

#include "base/durable_file.h"
#include "seal/certificate.h"
#include "seal/new_file.h"
#include "seal/token.h"

namespace seal {
namespace {

namespace files = std::filesystem;

std::string text_at(const files::path& path) {
  auto text = base::read_file(path);
  need(text.has_value(), (path.string() + " cannot be read").c_str());
  return *std::move(text);
}

// The leaf's key id tells the former chain from every other; what is kept already is kept in the same words.
void keep(const files::path& path, const std::string& content, bool secret) {
  if (files::exists(path)) return need(text_at(path) == content, (path.string() + " is there already and holds something else").c_str());
  write_new_file(path, content, secret);
}

std::string keep_former(const files::path& directory) {
  const auto certificates = read_certificates(directory / "seal.pem");
  need(!certificates.empty(), "seal.pem holds no certificate");
  const auto id = base::to_hex(key_id_of(certificates.front().get()));
  keep(directory / ("past-" + id + ".pem"), text_at(directory / "seal.pem"), false);
  if (files::exists(directory / "seal.key")) {
    const auto key = open_key_file(directory / "seal.key");
    if (X509_check_private_key(certificates.front().get(), key->public_key()) == 1)
      keep(directory / ("past-" + id + ".key"), text_at(directory / "seal.key"), true);
  }
  return id;
}

// The second signature's public half is in every document that has one: of the former key nothing is needed any more.
void take_over_second(const files::path& to, const files::path& from) {
  if (!files::exists(from / "sm2.key")) return;
  const auto next = text_at(from / "sm2.key");
  if (files::exists(to / "sm2.key") && text_at(to / "sm2.key") != next) {
    const auto former = text_at(to / "sm2.key");
    keep(to / ("past-" + base::to_hex(base::ByteView(base::sha256(base::as_bytes(former))).first(8)) + ".sm2.key"), former, true);
  }
  base::write_durably(to / "sm2.key", next);
  base::write_durably(to / "sm2.key.pub", text_at(from / "sm2.key.pub"));
}

}  // namespace

std::string take_over(const std::string& directory, const std::string& folder) {
  const auto next = open_seal(folder);
  const files::path from(folder), to(directory);
  std::string former;
  if (files::exists(to / "seal.pem")) {
    const auto standing = read_certificates(to / "seal.pem");
    need(standing.empty() || marks_specimen(standing.back().get()) == next->specimen(),
         "a service that issued specimens goes on with them: real keys begin with a data folder of their own");
    if (key_id_of(standing.front().get()) != next->key_id()) former = keep_former(to);
  } else {
    files::create_directories(to);
    files::permissions(to, files::perms::owner_all);
  }
  // First the certificates, which are no secret: where this is broken off in between, key and chain do not fit, the service does not start and says so, and
  // doing it again ends it.
  base::write_durably(to / "seal.pem", text_at(from / "seal.pem"));
  const bool in_token = files::exists(from / token_file);
  base::write_durably(to / (in_token ? token_file : "seal.key"), text_at(from / (in_token ? token_file : "seal.key")));
  files::remove(to / (in_token ? "seal.key" : token_file));
  take_over_second(to, from);
  sync_folder(to);
  static_cast<void>(open_seal(directory));
  return former;
}

}  // namespace seal
