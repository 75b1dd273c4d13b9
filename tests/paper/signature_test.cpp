#include <catch2/catch.hpp>

#include <charconv>
#include <random>

#include "paper/reading.h"
#include "paper/samples.h"

using namespace paper_test;

namespace {

// The gap that the signature fills, with its brackets.
struct Gap {
  std::size_t begin = 0, end = 0;
};

Gap gap_of(const base::Bytes& file) {
  const auto text = base::as_text(file);
  const std::size_t begin = text.rfind("/Contents<") + 9;
  return {begin, text.find('>', begin) + 1};
}

base::Digest digest_of(const base::Bytes& file) {
  const Gap gap = gap_of(file);
  const base::ByteView all = file;
  return base::sha256({all.first(gap.begin), all.subspan(gap.end)});
}

base::Bytes cms_of(const base::Bytes& file) {
  const Gap gap = gap_of(file);
  auto cms = base::from_hex(base::as_text(base::ByteView(file).subspan(gap.begin + 1, gap.end - gap.begin - 2))).value();
  const std::size_t size = 4 + (static_cast<std::size_t>(cms[2]) << 8) + cms[3];  // DER: SEQUENCE, two bytes of length
  cms.resize(size);
  return cms;
}

bool holds(const base::Bytes& file, const base::Bytes& cms) {
  return seal::verify_cms(cms, digest_of(file), seal::read_anchors(workshop().keys())).has_value();
}

// A seal that counts what it signs.
class CountingSeal final : public seal::Seal {
 public:
  explicit CountingSeal(bool specimen = true) : specimen_(specimen) {}
  base::Bytes cms(const base::Digest& content) const override { return ++signed_, workshop().seal->cms(content); }
  std::size_t cms_limit() const override { return workshop().seal->cms_limit(); }
  base::Bytes es256_of(const base::Digest& hashed) const override { return workshop().seal->es256_of(hashed); }
  base::Bytes key_id() const override { return workshop().seal->key_id(); }
  const std::vector<base::Bytes>& chain() const override { return workshop().seal->chain(); }
  bool specimen() const override { return specimen_; }
  int signed_so_far() const { return signed_; }

 private:
  mutable int signed_ = 0;
  bool specimen_;
};

}  // namespace

TEST_CASE("reminder_1: no byte of a certificate can be changed without breaking its signature", "[reminder_1][document_4]") {
  const auto file = *workshop().press.certificate(certificate(), carried(), *workshop().seal);
  const auto cms = cms_of(file);
  REQUIRE(holds(file, cms));
  const Gap gap = gap_of(file);
  const auto seed = std::random_device{}();
  INFO("seed " << seed);
  std::mt19937 random(seed);
  const int times = std::getenv("QINGBAI_TEST_FULL") != nullptr ? 2000 : 200;
  for (int i = 0; i < times; ++i) {
    std::size_t at = random() % file.size();
    if (at >= gap.begin && at < gap.end) at = gap.end;
    auto changed = file;
    changed[at] = static_cast<std::uint8_t>(changed[at] ^ (1u << (random() % 8)));
    INFO("byte " << at);
    CHECK_FALSE(holds(changed, cms));
  }
}

TEST_CASE("paper: pdfsig sees a changed byte in what was filled in", "[reminder_1][document_4]") {
  const Scratch scratch;
  auto file = *workshop().press.certificate(certificate(), carried(), *workshop().seal);
  file[gap_of(file).begin - 600] ^= 1;
  write_file(scratch / "changed.pdf", file);
  CHECK_FALSE(says(run("pdfsig " + (scratch / "changed.pdf")).out, "Signature is Valid."));
}

TEST_CASE("paper: the ByteRange covers the whole file but the signature, which has no byte to spare for another", "[document_4]") {
  const auto file = *workshop().press.certificate(certificate(), carried(), *workshop().seal);
  const Gap gap = gap_of(file);
  const auto text = base::as_text(file);
  const std::string wanted = "/ByteRange[0 " + std::to_string(gap.begin) + " " + std::to_string(gap.end) + " " + std::to_string(file.size() - gap.end);
  CHECK(text.find(wanted) == gap.end);
  CHECK(gap.end - gap.begin == 2 * workshop().seal->cms_limit() + 2);
}

TEST_CASE("paper: the same content gives the same bytes but for the signature", "[document_4]") {
  const auto one = *workshop().press.certificate(certificate(), carried(), *workshop().seal);
  const auto two = *workshop().press.certificate(certificate(), carried(), *workshop().seal);
  CHECK(digest_of(one) == digest_of(two));
  auto content = certificate();
  content.number = "京公朝犯查证字〔2026〕2号";
  CHECK(digest_of(*workshop().press.certificate(content, carried(), *workshop().seal)) != digest_of(one));
}

TEST_CASE("paper: a character without a glyph is named, and nothing is signed", "[document_4]") {
  struct Row {
    const char* text;
    char32_t missing;
  };
  for (const Row& row : {Row{"Ana 😀", 0x1f600}, {"Ana\nMaria", '\n'}, {"\u202eanA", 0x202e},
                        {"\u2066Ana", 0x2066}, {"A\xc3", 0xfffd}, {"𐎠𐎡", 0x103a0}, {"\ue000", 0xe000}, {"Ana\u200b", 0x200b}}) {
    INFO(paper::to_text(paper::MissingGlyph{row.missing}));
    const CountingSeal counting;
    auto content = certificate();
    content.person.given_names = row.text;
    const auto made = workshop().press.certificate(content, carried(), counting);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().character == row.missing);
    CHECK(counting.signed_so_far() == 0);
  }
  CHECK(paper::to_text(paper::MissingGlyph{0x1f600}) == "U+1F600");
}

TEST_CASE("specimen: what a demonstration seal signs is a specimen, whatever its content says", "[specimen]") {
  const Scratch scratch;
  auto content = certificate();
  content.specimen = false;
  const auto text_by = [&](bool specimen_seal) {
    const CountingSeal counting(specimen_seal);
    write_file(scratch / "certificate.pdf", *workshop().press.certificate(content, carried(), counting));
    return by_mupdf(scratch / "certificate.pdf");
  };
  CHECK(says(text_by(true), "样本 SPECIMEN"));
  CHECK_FALSE(says(text_by(false), "样本"));
  CHECK_FALSE(says(text_by(false), "SPECIMEN"));
}
