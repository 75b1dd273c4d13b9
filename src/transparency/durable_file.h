#pragma once
#include <optional>
#include <string>
#include <string_view>

/// Small files that must be whole after a crash: what a log has signed, what a witness has seen.
namespace transparency {

/// Written to another name, synced, renamed, the folder synced: afterwards the file is this text, whatever happens; before, it is as it was.
void write_durably(const std::string& path, std::string_view text);
/// None where there is no such file; throws where it cannot be read.
std::optional<std::string> read_file(const std::string& path);

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
