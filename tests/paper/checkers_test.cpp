#include <catch2/catch.hpp>

#include "paper/checkers.h"
#include "paper/names.h"
#include "paper/reading.h"
#include "paper/samples.h"

using namespace paper_test;

namespace {

procedure::CertificateContent with_name(std::string_view name) {
  auto content = certificate();
  content.person.native_name = name;
  return content;
}

// A plain one, one whose entries need no font of their own, scripts of every kind of shaping, and the receipt.
std::vector<std::string> samples(const Scratch& scratch) {
  auto ascii = certificate();
  ascii.person = {"Smith", "John", "", "", 'M', "FRA", {}};
  ascii.document.number = "12AB34567";
  return {drawn(scratch / "plain.pdf", certificate()), drawn(scratch / "ascii.pdf", ascii), drawn(scratch / "arabic.pdf", with_name("محمد بن عبد الله")),
          drawn(scratch / "devanagari.pdf", with_name("क्षितिज श्रीवास्तव")), drawn(scratch / "receipt.pdf", receipt())};
}

// One of every other kind.
std::vector<std::string> notices(const Scratch& scratch) {
  std::vector<std::string> files;
  for (const auto& [name, content] : every_document())
    if (name != "certificate" && name != "acceptance_receipt") files.push_back(drawn(scratch / (name + ".pdf"), content));
  return files;
}

std::vector<std::string> forms(const Scratch& scratch) {
  std::vector<std::string> files;
  for (const auto kind : form_kinds)
    for (const bool prefilled : {false, true}) {
      files.push_back(scratch / (std::string(paper::file_name(kind)) + (prefilled ? "-prefilled.pdf" : "-blank.pdf")));
      write_file(files.back(), workshop().press.form(kind, prefilled ? prefilled_form() : paper::FormContent{}).value());
    }
  return files;
}

std::vector<std::string> every_file(const Scratch& scratch) {
  auto files = samples(scratch);
  for (const auto& more : {notices(scratch), forms(scratch)}) files.insert(files.end(), more.begin(), more.end());
  return files;
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("paper: PDFBox Preflight finds PDF/A-1b in every document and form",
          "[document_1][document_2][document_3][document_4][document_5][document_6]") {
  const Scratch scratch;
  CHECK(preflight(every_file(scratch)) == "");
}

TEST_CASE("paper: qpdf finds no error, the page is one A4 sheet, every font is embedded with its text",
          "[document_1][document_2][document_3][document_4][document_5][document_6]") {
  const Scratch scratch;
  for (const std::string& file : every_file(scratch)) {
    INFO(file);
    const Ran qpdf = run("qpdf --check " + file);
    CHECK(qpdf.status == 0);
    CHECK(qpdf.out.find("No syntax or stream encoding errors found") != std::string::npos);
    const auto facts = run("pdfinfo " + file).out;
    CHECK(facts.find("Pages:           1\n") != std::string::npos);
    CHECK(facts.find("(A4)") != std::string::npos);
    const auto fonts = run("pdffonts " + file + " | tail -n +3").out;
    const bool form = says(file, "_form") || says(file, "attorney");  // which has no entries of its own
    CHECK(count(fonts, "\n") == (form ? 1 : 2));
    CHECK(count(fonts, " yes yes yes ") == (form ? 1 : 2));
    CHECK(std::filesystem::file_size(file) < 120000);
  }
}

TEST_CASE("paper: poppler and mupdf find a valid signature over the whole file, by a chain that leads to the root",
          "[document_2][document_4][document_5][document_6]") {
  const Scratch scratch;
  make_nss_database(scratch / "nss", workshop().root());
  auto files = samples(scratch);
  for (const std::string& more : notices(scratch)) files.push_back(more);
  for (const std::string& file : files) {
    const auto poppler = run("pdfsig -nssdir " + (scratch / "nss") + " " + file).out;
    INFO(poppler);
    CHECK(says(poppler, "Signature Validation: Signature is Valid."));
    CHECK(says(poppler, "Certificate Validation: Certificate is Trusted."));
    CHECK(says(poppler, "Signature Type: ETSI.CAdES.detached"));
    CHECK(says(poppler, "Total document signed"));
    CHECK(says(run("mutool sign -v " + file).out, "The document is unchanged since signing."));
  }
}

TEST_CASE("document_5: the QR code of the refusal opens the check", "[document_5]") {
  const Scratch scratch;
  const std::string file = drawn(scratch / "refusal.pdf", refusal());
  REQUIRE(run("pdftoppm -r 150 -png -singlefile " + file + " " + (scratch / "page")).status == 0);
  CHECK(run("zbarimg -q --raw " + (scratch / "page.png") + " 2>/dev/null").out == "https://qingbai.example/check\n");
}

TEST_CASE("paper: the QR code is read back from a 150 dpi rendering of the page", "[document_4]") {
  const Scratch scratch;
  const std::string file = drawn(scratch / "certificate.pdf", certificate());
  for (const int resolution : {150, 203, 300}) {
    const Ran page = run("pdftoppm -r " + std::to_string(resolution) + " -png -singlefile " + file + " " + (scratch / "page"));
    REQUIRE(page.status == 0);
    const Ran read = run("zbarimg -q --raw " + (scratch / "page.png") + " 2>/dev/null");
    INFO(resolution << " dpi, status " << read.status);
    CHECK(read.out == payload() + "\n");
  }
}
