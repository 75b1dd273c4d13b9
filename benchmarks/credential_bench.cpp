// Certificates as credentials for wallets (SD-JWT VC) signed a second on one core, against bare ES256 signatures by the same key and, where
// npm/credential.mjs is given, against npm's @sd-jwt/sd-jwt-vc, all in one run on the same core.
#include <cstdio>
#include <filesystem>

#include "certificates.h"
#include "credential/wallet_credential.h"
#include "one_core.h"

int main(int count, char** given) {
  one_core::stay();
  const auto folder = std::filesystem::temp_directory_path() / "qingbai-credential-bench";
  seal::make_demonstration_keys(folder / "keys", "Beijing Public Security Bureau");
  const auto seal = seal::open_file_seal(folder / "keys");
  const auto random = base::system_random();

  const base::Bytes message(32, 7);
  std::vector<procedure::CertificateContent> contents;
  for (int i = 0; i < 500; ++i) contents.push_back(bench::content(i));
  std::size_t size = 0;
  double bare = 0, made = 0;
  // By turns, the best of each: what others do on the machine slows either.
  for (int turn = 0; turn < 5; ++turn) {
    bare = std::max(bare, one_core::rate(20000, [&](int) { seal->es256(message); }));
    const auto sign = [&](int i) {
      const auto& content = contents[static_cast<std::size_t>(i) % contents.size()];
      size = credential::sign_wallet(credential::wallet_credential(content), *seal, random).size();
    };
    made = std::max(made, one_core::rate(10000, sign));
  }
  std::printf("credentials: %.0f/s on one core, %zu bytes; bare ES256 signatures %.0f/s: ratio %.2f; at least 0.5 wanted: %s\n", made, size, bare, made / bare,
              made >= bare / 2 ? "yes" : "no");
  if (count < 2) return 0;
  const double peer = one_core::by_node(std::string(given[1]) + " issue", "issued_per_second");
  const double documented = one_core::by_node(std::string(given[1]) + " documented", "issued_per_second");
  std::printf("npm @sd-jwt/sd-jwt-vc, the same claims, by the callbacks that it documents: %.0f/s on the same core; %.1f times; at least 15 wanted: %s\n",
              documented, made / documented, made >= 15 * documented ? "yes" : "no");
  std::printf("the same by the fastest callbacks that Node has: %.0f/s; %.1f times; at least 15 wanted: %s\n", peer, made / peer,
              made >= 15 * peer ? "yes" : "no");
}
