#pragma once
#include <string>

namespace transparency {

/// Held as long as this lives: a second process that wants the same folder is refused.
class FolderLock {
 public:
  explicit FolderLock(const std::string& directory);
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;
  ~FolderLock();

 private:
  int descriptor_;
};

}  // namespace transparency
