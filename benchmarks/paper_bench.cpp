// Certificates drawn and signed a second on one core, and tried before they are on record, against bare P-256 signatures a second by the same key and, where
// typst/bench.mjs is given and its packages are installed there (npm ci), against typst drawing the same page unsigned, all in one run on the same core.
#include <cstdio>
#include <filesystem>

#include "certificates.h"
#include "one_core.h"
#include "paper/press.h"
#include "signer/press_signer.h"

namespace {

std::string payload(int number) {
  base::Bytes bytes(330);
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(i * i * 31 + i * 7 + static_cast<std::size_t>(number) * (i | 1));
  return "HTTPS://QINGBAI.EXAMPLE/C#" + base::to_base32(bytes);
}

}  // namespace

int main(int count, char** given) {
  one_core::stay();
  const auto folder = std::filesystem::temp_directory_path() / "qingbai-paper-bench";
  seal::make_demonstration_keys(folder / "keys", "Chaoyang Sub-Bureau of Beijing Public Security Bureau");
  const auto seal = seal::open_file_seal(folder / "keys");
  const text::Catalogue words;
  const paper::Press press(words);

  const base::Bytes message(32, 7);
  const double bare = one_core::rate(20000, [&](int) { seal->es256(message); });
  std::size_t size = 0;
  const std::string attached(3000, 'a');  // as long as a credential and a proof of the log
  const double drawn = one_core::rate(3000, [&](int i) {
    const auto made = press.certificate(bench::content(i), {payload(i), attached, attached}, *seal);
    if (!made) throw std::runtime_error("a certificate of the bench lacks " + to_text(made.error()));
    size = made->size();
  });
  std::printf("certificates: %.0f/s on one core, drawn and signed, %zu bytes; bare signatures %.0f/s: the time of %.1f signatures a certificate\n", drawn, size,
              bare, bare / drawn);
  const signer::PressSigner signer(press, *seal, base::system_random());
  const double tried = one_core::rate(3000, [&](int i) {
    if (const auto sound = signer.lint(bench::content(i)); !sound) throw std::runtime_error("a certificate of the bench is not sound: " + sound.error().key);
  });
  std::printf("tried before they are on record: %.0f/s, %.3f ms each\n", tried, 1000 / tried);
  if (count < 2) return 0;
  const double typst = one_core::by_node(std::string(given[1]) + " 200", "typst_pages_per_second");
  std::printf("typst, the same page unsigned: %.0f/s on the same core; %.1f times; at least 30 wanted: %s\n", typst, drawn / typst,
              drawn >= 30 * typst ? "yes" : "no");
}
