// Certificates issued whole a second, on one core: through the office, on the journal on disk, by as many callers as the service has workers. Each is put on
// record, awaited in the public log, drawn, signed as a PDF with its QR and its credential, and kept, and is durable when its caller goes on. Beside it, in
// the same run on the same core: the same content drawn by the same press with a seal that costs nothing, and bare signatures by the same key, three a
// certificate; and, where npm/issue.mjs is given and its packages are there, pdfkit with @signpdf.
//
//     issue_bench DIRECTORY [npm/issue.mjs]
#include <atomic>
#include <filesystem>
#include <thread>

#include "bureau/bureau.h"
#include "one_core.h"

namespace {

using Steady = std::chrono::steady_clock;

constexpr std::size_t certificates = 1200;
constexpr int callers = 40;
constexpr int signatures = 3;  // the PDF's, the QR's, the credential's

/// Every signature is the same bytes: what is left is the drawing.
class FreeSeal final : public seal::Seal {
 public:
  explicit FreeSeal(const seal::Seal& like) : like_(like), cms_(like.cms({})), raw_(like.es256({})) {}
  base::Bytes cms(const base::Digest&) const override { return cms_; }
  std::size_t cms_limit() const override { return like_.cms_limit(); }
  base::Bytes es256_of(const base::Digest&) const override { return raw_; }
  base::Bytes key_id() const override { return like_.key_id(); }
  const std::vector<base::Bytes>& chain() const override { return like_.chain(); }
  bool specimen() const override { return like_.specimen(); }

 private:
  const seal::Seal& like_;
  base::Bytes cms_, raw_;
};

struct Rates {
  double by_processor = 0, by_the_clock = 0;
};

Rates issued(bureau::Bureau& bureau, const std::vector<base::Id>& matters) {
  std::atomic<std::size_t> next = 0;
  const double processor = one_core::processor_seconds(CLOCK_PROCESS_CPUTIME_ID);
  const auto start = Steady::now();
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < callers; ++i)
      threads.emplace_back([&] {
        for (auto at = next++; at < matters.size(); at = next++) bureau.issue(matters[at]);
      });
  }
  const auto count = static_cast<double>(matters.size());
  return {count / (one_core::processor_seconds(CLOCK_PROCESS_CPUTIME_ID) - processor), count / std::chrono::duration<double>(Steady::now() - start).count()};
}

int run(const std::filesystem::path& directory, const char* peer) {
  one_core::stay();
  bureau::Bureau bureau(directory, "https://qingbai.example");
  std::vector<base::Id> matters;
  for (std::size_t i = 0; i < certificates; ++i) matters.push_back(bureau.clear());
  const auto warm = std::vector(matters.begin(), matters.begin() + certificates / 6);
  matters.erase(matters.begin(), matters.begin() + certificates / 6);
  issued(bureau, warm);
  const auto rates = issued(bureau, matters);

  const FreeSeal free(bureau.seal());
  std::vector<procedure::CertificateContent> contents;
  for (std::size_t i = 0; i < 300; ++i) contents.push_back(bureau.content(matters[i]));
  const auto held = bureau.held(matters.front());
  const double bare = one_core::rate(20000, [&](int) { bureau.seal().es256(base::Bytes(32, 7)); });
  const double drawn = one_core::rate(2000, [&](int i) {
    const auto& one = contents[static_cast<std::size_t>(i) % contents.size()];
    if (!bureau.press().certificate(one, {held.qr, held.credential, std::string(1500, 'a')}, free)) throw std::logic_error("not drawn");
  });
  const double limit = 1 / (1 / drawn + signatures / bare);
  // What the order of issuing asks for before and between the records: a trial that is read back, and the document itself.
  const auto& signer = bureau.office().signer;
  const auto content = [&](int i) -> procedure::Content { return contents[static_cast<std::size_t>(i) % contents.size()]; };
  const double tried = one_core::rate(2000, [&](int i) {
    if (!signer.lint(content(i))) throw std::logic_error("not to be signed");
  });
  const double signed_ones = one_core::rate(2000, [&](int i) {
    if (!signer.sign(content(i), std::string(1500, 'a'), {})) throw std::logic_error("not signed");
  });
  const double ordered = 1 / (1 / tried + 1 / signed_ones);
  std::printf("certificates issued whole: %.0f/s of one core's time (%.0f/s by the clock, %d callers), durable, %zu bytes of PDF\n", rates.by_processor,
              rates.by_the_clock, callers, held.pdf.size());
  std::printf("drawing alone %.0f/s and %d bare signatures at %.0f/s would allow %.0f/s: ratio %.2f; at least 0.5 wanted: %s\n", drawn, signatures, bare, limit,
              rates.by_processor / limit, rates.by_processor >= limit / 2 ? "yes" : "no");
  std::printf("a trial read back %.0f/s and a document signed %.0f/s would allow %.0f/s, were record and log for nothing: ratio %.2f of that limit\n", tried,
              signed_ones, ordered, ordered / limit);
  if (peer != nullptr) {
    const double theirs = one_core::by_node(std::string(peer) + " 5", "signed_per_second");
    std::printf("npm pdfkit, qrcode and @signpdf, a PDF like it drawn and signed, nothing kept: %.1f/s on the same core; %.0f times\n", theirs,
                rates.by_processor / theirs);
  }
  return 0;
}

}  // namespace

int main(int count, char** given) {
  if (count < 2) return std::fputs("usage: issue_bench DIRECTORY [DRIVER.mjs]\n", stderr), 2;
  const auto directory = std::filesystem::path(given[1]) / "issue";
  try {
    const int done = run(directory, count > 2 ? given[2] : nullptr);
    std::filesystem::remove_all(directory);
    return done;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "issue_bench: %s\n", error.what());
    return 1;
  }
}
