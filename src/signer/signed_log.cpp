#include "signer/signed_log.h"

#include <filesystem>
#include <stdexcept>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/durable_file.h"
#include "base/unavailable.h"

namespace signer {
namespace {

std::string named(const std::string& kind, const std::string& number) { return kind + "/" + number; }

base::Bytes read_or_make_key(const std::string& path, const base::Random& random) {
  if (const auto text = base::read_file(path)) {
    auto key = base::from_hex(std::string_view(*text).substr(0, text->find('\n')));
    if (!key || key->size() != 32) throw std::runtime_error("the signer: " + path + " does not hold a key");
    return *std::move(key);
  }
  base::Bytes key(32);
  random(key);
  base::write_durably(path, base::to_hex(key) + "\n");
  return key;
}

Descriptor open_alone(const std::string& path) {
  Descriptor file(::open(path.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600));
  if (!file.open()) throw std::runtime_error("the signer: " + path + " cannot be opened");
  if (flock(file.get(), LOCK_EX | LOCK_NB) != 0) throw std::runtime_error("the signer: another process signs with " + path);
  return file;
}

}  // namespace

SignedLog::SignedLog(const std::string& folder, const base::Random& random) {
  if (!std::filesystem::exists(folder)) {
    std::filesystem::create_directories(folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
  }
  file_ = open_alone(folder + "/signed.log");
  key_ = read_or_make_key(folder + "/signed.key", random);
  load(folder + "/signed.log");
}

void SignedLog::load(const std::string& path) {
  const auto text = base::read_file(path).value_or("");
  const auto whole = text.rfind('\n') == std::string::npos ? 0 : text.rfind('\n') + 1;
  if (whole < text.size() && ftruncate(file_.get(), static_cast<off_t>(whole)) != 0) throw std::runtime_error("the signer: " + path + " cannot be mended");
  std::size_t number = 0;
  for (std::size_t at = 0; at < whole; ++number) {
    const auto end = text.find('\n', at);
    const auto line = parse_signed_line(std::string_view(text).substr(at, end - at));
    if (!line) throw std::runtime_error("the signer: " + path + ", line " + std::to_string(number + 1) + " is not one: " + line.error().field);
    taken_[named(line->kind, line->number)] = {line->content, true, 0};
    at = end + 1;
  }
}

base::Digest SignedLog::commitment(base::ByteView content) const { return base::hmac_sha256(key_, content); }

bool SignedLog::take(const std::string& kind, const std::string& number, const base::Digest& content) {
  const std::scoped_lock lock(mutex_);
  auto& taken = taken_[named(kind, number)];
  if ((taken.is_signed || taken.signing > 0) && taken.content != content) return false;
  taken.content = content;
  ++taken.signing;
  return true;
}

void SignedLog::give_back(const std::string& kind, const std::string& number) {
  const std::scoped_lock lock(mutex_);
  const auto found = taken_.find(named(kind, number));
  if (found != taken_.end() && --found->second.signing == 0 && !found->second.is_signed) taken_.erase(found);
}

void SignedLog::append(const SignedLine& line) {
  const auto text = to_json(line) + "\n";
  const std::scoped_lock lock(mutex_);
  const auto before = lseek(file_.get(), 0, SEEK_END);
  const bool written = write(file_.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size()) && fdatasync(file_.get()) == 0;
  if (!written) {
    // Half a line must not stand before the next one.
    const bool mended = ftruncate(file_.get(), before) == 0;
    throw base::Unavailable(mended ? "the signer's log cannot be written" : "the signer's log cannot be written, nor mended");
  }
  taken_[named(line.kind, line.number)].is_signed = true;
}

}  // namespace signer
