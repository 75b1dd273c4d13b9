// Certificates drawn and signed a second on one core, and tried before they are on record, against bare P-256 signatures a second by the same key and, where
// typst/bench.mjs is given and its packages are installed there (npm ci), against typst drawing the same page unsigned, all in one run on the same core.
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <functional>

#include <sched.h>

#include "paper/press.h"
#include "signer/press_signer.h"

namespace {

// Of this thread alone: what others do on the machine at the same time takes no part.
double processor_seconds() {
  timespec at{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
  return static_cast<double>(at.tv_sec) + static_cast<double>(at.tv_nsec) * 1e-9;
}

procedure::CertificateContent content(int number) {
  // A name of its own for each, in several scripts, so that nothing but the printed form is the same twice.
  static constexpr const char* natives[] = {"Иванова Мария", "محمد بن عبد الله", "अनिता शर्मा", "김민수", "", "สมชาย ใจดี", "山田太郎", "Müller"};
  procedure::CertificateContent made;
  made.number = "京公朝犯查证字〔2026〕" + std::to_string(number) + "号";
  made.issuer = {"北京市公安局朝阳分局", "Chaoyang Sub-Bureau of Beijing Public Security Bureau", "", "", "", "", "12367"};
  made.person = {"Surname" + std::to_string(number), "Given Name", natives[number % 8], number % 2 == 0 ? "穆安娜" : "", 'F', "FRA",
                 law::Day{std::chrono::days{7000 + number % 9000}}};
  made.document = {procedure::PaperKind::passport, "12AB" + std::to_string(10000 + number), "FRA", {}};
  made.inquired_at = base::Instant{std::chrono::milliseconds{1795400000000LL + number * 61000LL}};
  made.issued_on = std::chrono::floor<std::chrono::days>(made.inquired_at + std::chrono::hours{8});
  made.verification_url = "https://qingbai.example";
  made.code[0] = static_cast<std::uint8_t>(number);
  return made;
}

std::string payload(int number) {
  base::Bytes bytes(330);
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(i * i * 31 + i * 7 + static_cast<std::size_t>(number) * (i | 1));
  return "HTTPS://QINGBAI.EXAMPLE/C#" + base::to_base32(bytes);
}

double rate(int times, const std::function<void(int)>& act) {
  for (int i = 0; i < times / 10 + 1; ++i) act(i);
  const double start = processor_seconds();
  for (int i = 0; i < times; ++i) act(i);
  return times / (processor_seconds() - start);
}

// One core for this program and what it starts.
void stay_on_one_core() {
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(static_cast<std::size_t>(sched_getcpu()), &one);
  sched_setaffinity(0, sizeof one, &one);
}

double pages_by_typst(const std::string& driver) {
  FILE* pipe = popen(("node " + driver + " 200").c_str(), "r");
  double pages = 0;
  char line[128];
  while (pipe != nullptr && fgets(line, sizeof line, pipe) != nullptr) {
    std::sscanf(line, "typst_pages_per_second %lf", &pages);
  }
  if (pipe == nullptr || pclose(pipe) != 0 || pages <= 0) throw std::runtime_error("typst did not run: " + driver);
  return pages;
}

}  // namespace

int main(int count, char** given) {
  stay_on_one_core();
  const auto folder = std::filesystem::temp_directory_path() / "qingbai-paper-bench";
  seal::make_demonstration_keys(folder / "keys", "Chaoyang Sub-Bureau of Beijing Public Security Bureau");
  const auto seal = seal::open_file_seal(folder / "keys");
  const text::Catalogue words;
  const paper::Press press(words);

  const base::Bytes message(32, 7);
  const double bare = rate(20000, [&](int) { seal->es256(message); });
  std::size_t size = 0;
  const std::string attached(3000, 'a');  // as long as a credential and a proof of the log
  const double drawn = rate(3000, [&](int i) {
    const auto made = press.certificate(content(i), {payload(i), attached, attached}, *seal);
    if (!made) throw std::runtime_error("a certificate of the bench lacks " + to_text(made.error()));
    size = made->size();
  });
  std::printf("certificates: %.0f/s on one core, drawn and signed, %zu bytes; bare signatures %.0f/s: the time of %.1f signatures a certificate\n", drawn, size,
              bare, bare / drawn);
  const signer::PressSigner signer(press, *seal, base::system_random());
  const double tried = rate(3000, [&](int i) {
    if (const auto sound = signer.lint(content(i)); !sound) throw std::runtime_error("a certificate of the bench is not sound: " + sound.error().key);
  });
  std::printf("tried before they are on record: %.0f/s, %.3f ms each\n", tried, 1000 / tried);
  if (count < 2) return 0;
  const double typst = pages_by_typst(given[1]);
  std::printf("typst, the same page unsigned: %.0f/s on the same core; %.1f times; at least 30 wanted: %s\n", typst, drawn / typst,
              drawn >= 30 * typst ? "yes" : "no");
}
