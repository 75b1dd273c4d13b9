#include <catch2/catch.hpp>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "paper/names.h"
#include "paper/samples.h"

using namespace paper_test;

namespace {

// What is the same for a reader: no spaces and line ends (each tool makes its own), composed letters, no marks of direction or joining.
std::string plain(const std::string& text) {
  UErrorCode error = U_ZERO_ERROR;
  const auto wide = icu::UnicodeString::fromUTF8(text);
  icu::UnicodeString composed = icu::Normalizer2::getNFCInstance(error)->normalize(wide, error);
  std::string out;
  icu::UnicodeString kept;
  for (int i = 0; i < composed.length(); ++i) {
    const char16_t c = composed.charAt(i);
    const bool direction = (c >= 0x200c && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    if (c > u' ' && c != 0xa0 && c != 0x0c && !direction) kept.append(c);
  }
  return kept.toUTF8String(out);
}

bool says(const std::string& text, std::string_view wanted) { return plain(text).find(plain(std::string(wanted))) != std::string::npos; }

std::string by_poppler(const std::string& file) { return run("pdftotext -q -enc UTF-8 " + file + " -").out; }
std::string by_mupdf(const std::string& file) { return run("mutool draw -q -F txt " + file + " 2>/dev/null").out; }

std::string drawn(const Scratch& scratch, const procedure::CertificateContent& content) {
  const auto& shop = workshop();
  const auto pdf = shop.press.certificate(content, payload(), *shop.seal);
  if (!pdf) throw std::runtime_error("missing " + to_text(pdf.error()));
  const std::string file = scratch / "certificate.pdf";
  write_file(file, *pdf);
  return file;
}

}  // namespace

TEST_CASE("paper: a name in any script is read back as it was written, by poppler and by mupdf", "[document_4][text]") {
  const Scratch scratch;
  for (const Name& name : names()) {
    auto content = certificate();
    content.person.native_name = name.text;
    content.person.nationality = name.nationality;
    const std::string file = drawn(scratch, content);
    INFO(name.script << ": " << name.text);
    CHECK(says(by_poppler(file), name.text) == name.poppler_reads_it);
    CHECK(says(by_mupdf(file), name.text));
  }
}
