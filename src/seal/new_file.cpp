#include "seal/new_file.h"

#include <cerrno>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "seal/openssl.h"

namespace seal {
namespace {

namespace files = std::filesystem;

void make_folders(const files::path& folder) {
  if (folder.empty() || files::exists(folder)) return;
  make_folders(folder.parent_path());
  need(mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST, (folder.string() + " cannot be made").c_str());
}

}  // namespace

void sync_folder(const std::string& path) {
  const int opened = open(path.c_str(), O_RDONLY | O_DIRECTORY);
  const bool done = opened >= 0 && fsync(opened) == 0;
  if (opened >= 0) close(opened);
  need(done, (path + " cannot be written through").c_str());
}

void write_new_file(const std::string& path, std::string_view content, bool secret) {
  const auto folder = files::absolute(path).parent_path();
  make_folders(folder);
  const int opened = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL, secret ? 0600 : 0644);
  need(opened >= 0 || errno != EEXIST, (path + " is there already and is not overwritten").c_str());
  const bool written = opened >= 0 && write(opened, content.data(), content.size()) == static_cast<ssize_t>(content.size()) && fsync(opened) == 0;
  if (opened >= 0) close(opened);
  need(written, (path + " cannot be written").c_str());
  sync_folder(folder.string());
}

}  // namespace seal
