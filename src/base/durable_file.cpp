#include "base/durable_file.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace base {
namespace {

class File {
 public:
  File(const std::string& path, int flags) : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {
    if (descriptor_ < 0) throw std::system_error(errno, std::generic_category(), path);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() { ::close(descriptor_); }
  void write(std::string_view text) const {
    while (!text.empty()) {
      const auto written = ::write(descriptor_, text.data(), text.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) throw std::system_error(errno, std::generic_category(), "write");
      text.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  void sync() const {
    if (::fsync(descriptor_) != 0) throw std::system_error(errno, std::generic_category(), "fsync");
  }

 private:
  int descriptor_;
};

}  // namespace

void write_durably(const std::string& path, std::string_view text) {
  {
    const File file(path + ".new", O_WRONLY | O_CREAT | O_TRUNC);
    file.write(text);
    file.sync();
  }
  std::filesystem::rename(path + ".new", path);
  File(std::filesystem::path(path).parent_path().string(), O_RDONLY | O_DIRECTORY).sync();
}

std::optional<std::string> read_file(const std::string& path) {
  if (!std::filesystem::exists(path)) return std::nullopt;
  std::ifstream in(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in) throw std::runtime_error(path + " cannot be read");
  return text;
}

}  // namespace base
