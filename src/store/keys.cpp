#include "store/keys.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/durable_file.h"

namespace store {
namespace {

class File {
 public:
  explicit File(const std::string& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
    if (descriptor_ < 0) throw std::system_error(errno, std::generic_category(), path);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { ::close(descriptor_); }
  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

base::Digest read_key(const std::string& path) {
  const File file(path);
  struct stat state {};
  if (::fstat(file.descriptor(), &state) != 0) throw std::system_error(errno, std::generic_category(), path);
  if ((state.st_mode & 077) != 0) throw std::runtime_error(path + ": a key file is its owner's alone (chmod 600)");
  std::array<char, 128> text{};
  const auto length = ::read(file.descriptor(), text.data(), text.size());
  const auto bytes = length == 65 && text[64] == '\n' ? base::from_hex(std::string_view(text.data(), 64)) : std::unexpected(base::Malformed{});
  if (!bytes) throw std::runtime_error(path + ": not a key of 64 hexadecimal digits and a newline");
  base::Digest key;
  std::ranges::copy(*bytes, key.begin());
  return key;
}

}  // namespace

Keys read_keys(const std::string& directory) {
  Keys keys{read_key(directory + "/master.key"), std::nullopt};
  if (std::filesystem::exists(directory + "/restricted.key")) keys.restricted = read_key(directory + "/restricted.key");
  return keys;
}

Keys read_or_make_keys(const std::string& directory, const base::Random& random) {
  if (std::filesystem::exists(directory + "/master.key")) return read_keys(directory);
  std::filesystem::create_directories(directory);
  std::filesystem::permissions(directory, std::filesystem::perms::owner_all);
  // The master key comes last: a crash in between is mended by the next start, and no key is ever written over.
  for (const char* const name : {"restricted.key", "master.key"}) {
    if (std::filesystem::exists(directory + "/" + name)) continue;
    base::Digest key;
    random(key);
    base::write_durably(directory + "/" + name, base::to_hex(key) + "\n");
  }
  return read_keys(directory);
}

}  // namespace store
