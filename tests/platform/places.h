#pragma once
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <unistd.h>

#include "base/instant.h"
#include "platform/registered_person.h"
#include "procedure/platform.h"

namespace platform_test {

/// A folder of this test's own, gone with it.
class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "qingbai-register-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path_); }
  std::string file(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

inline std::string bytes_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void write_bytes(const std::string& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

/// 2026-11-23T02:00:00Z, whenever it is asked.
inline base::Clock noon() {
  return [] { return *base::parse_rfc3339("2026-11-23T02:00:00Z"); };
}

/// The question for somebody as the register knows them, by one of their documents.
inline procedure::Sought sought(const platform::RegisteredPerson& person, const std::string& number) {
  const auto born = law::parse_day(person.born.known);
  return {{number}, person.names.front().spelling, born ? std::optional(*born) : std::nullopt, person.nationality, person.sex};
}

}  // namespace platform_test
