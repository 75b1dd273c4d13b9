#pragma once
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <stdlib.h>

#include "seal/seal.h"

/// A directory that is gone with its owner.
struct Scratch {
  Scratch() {
    std::string name = (std::filesystem::temp_directory_path() / "qingbai-test-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary directory");
    path = name;
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() { std::filesystem::remove_all(path); }
  std::string operator/(const std::string& name) const { return (path / name).string(); }
  std::filesystem::path path;
};

/// A demonstration organization with its keys, and what checks it.
struct Bureau {
  explicit Bureau(const std::string& organization = "Chaoyang Sub-Bureau") {
    seal::make_demonstration_keys(scratch / "keys", organization);
    seal = seal::open_file_seal(scratch / "keys");
    anchors = seal::read_anchors(scratch / "keys");
  }
  std::string keys() const { return scratch / "keys"; }
  Scratch scratch;
  std::unique_ptr<seal::Seal> seal;
  std::vector<seal::Anchor> anchors;
};

inline const Bureau& bureau() {
  static const Bureau one;
  return one;
}

inline std::string read_text(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return std::move(out).str();
}

inline void write_text(const std::string& path, std::string_view text) {
  std::ofstream(path, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
}
