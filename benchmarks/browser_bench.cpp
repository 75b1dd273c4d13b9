// A large PDF checked in the reader's browser: a certificate of the service with a proof of 5 MB attached, so that its signature is over all of it, on the
// real page with its own script in headless Chromium.
//
//     browser_bench PROGRAM DIRECTORY browser/check.mjs
#include <cstdio>
#include <fstream>
#include <random>

#include "bureau/bureau.h"
#include "walks/served.h"

namespace {

constexpr std::size_t wanted_size = 5'000'000;

// Letters at random, which cannot be made much shorter.
std::string noise(std::size_t size) {
  std::mt19937_64 random(1);
  base::Bytes bytes(size / 4 * 3);
  for (auto& byte : bytes) byte = static_cast<std::uint8_t>(random());
  return base::to_base64(bytes);
}

int run(const std::string& program, const std::filesystem::path& directory, const std::string& driver) {
  {
    bureau::Bureau bureau(directory, "http://127.0.0.1:8080");
    const auto matter = bureau.clear();
    bureau.issue(matter);
    const auto held = bureau.held(matter);
    const auto large = bureau.press().certificate(bureau.content(matter), {held.qr, held.credential, noise(wanted_size)}, bureau.seal());
    if (!large) throw std::runtime_error("the large file was not drawn");
    const auto text = base::as_text(*large);
    std::ofstream(directory / "large.pdf", std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
  }
  walks::Served served(program, directory, 0);
  const auto command = "node " + driver + " http://127.0.0.1:" + std::to_string(served.port()) + " " + (directory / "large.pdf").string();
  const int status = std::system(command.c_str());
  served.stop();
  std::filesystem::remove_all(directory);
  if (status != 0) throw std::runtime_error("the browser did not check it");
  return 0;
}

}  // namespace

int main(int count, char** given) {
  if (count < 4) return std::fputs("usage: browser_bench PROGRAM DIRECTORY DRIVER.mjs\n", stderr), 2;
  try {
    return run(given[1], std::filesystem::path(given[2]) / "browser", given[3]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "browser_bench: %s\n", error.what());
    return 1;
  }
}
