#pragma once
#include <filesystem>
#include <mutex>

#include <dlfcn.h>
#include <stdlib.h>

#include "seal/keys.h"
#include "seal/module.h"
#include "seal/plan.h"
#include "seal/token.h"

/// SoftHSM's module, with tokens in a folder of the test's own.
inline constexpr const char* softhsm = "/usr/lib/softhsm/libsofthsm2.so";

/// Tokens are kept where an environment variable says, which the module reads once it starts: one folder serves every test of the process.
inline const Scratch& token_folder() {
  static const Scratch scratch;
  static const bool made = [] {
    std::filesystem::create_directories(scratch / "tokens");
    write_text(scratch / "softhsm2.conf", "directories.tokendir = " + (scratch / "tokens") + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    setenv("SOFTHSM2_CONF", (scratch / "softhsm2.conf").c_str(), 1);
    return true;
  }();
  static_cast<void>(made);
  return scratch;
}

/// A new token of this label, user PIN "1234".
inline void make_token(const std::string& label) {
  token_folder();
  const auto command = "softhsm2-util --init-token --free --label '" + label + "' --so-pin 5678 --pin 1234 > '" + (token_folder() / "log") + "' 2>&1";
  if (std::system(command.c_str()) != 0) throw std::runtime_error("softhsm2-util makes no token:\n" + read_text(token_folder() / "log"));
}

/// A key of a token whose PIN is in a file of the test's.
inline seal::TokenPlace token_place(const std::string& token, const std::string& label, const std::string& pin = "1234") {
  const auto file = token_folder() / ("pin-" + pin);
  write_text(file, pin + "\n");
  std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
  return {softhsm, token, label, file, ""};
}

inline std::string in_plan(const seal::TokenPlace& place) {
  auto text = to_json(place);
  text.pop_back();
  return text;
}
