#include "transparency/folder_lock.h"

#include <cerrno>
#include <stdexcept>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace transparency {

FolderLock::FolderLock(const std::string& directory) : descriptor_(::open((directory + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
  if (descriptor_ < 0) throw std::system_error(errno, std::generic_category(), directory + "/lock");
  if (::flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
    ::close(descriptor_);
    throw std::runtime_error(directory + ": another process works with it");
  }
}

FolderLock::~FolderLock() { ::close(descriptor_); }

}  // namespace transparency
