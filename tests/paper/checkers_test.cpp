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
std::vector<std::string> samples(const Scratch& scratch, const paper::Press& press) {
  auto ascii = certificate();
  ascii.person = {"Smith", "John", "", "", 'M', "FRA", {}};
  ascii.document.number = "12AB34567";
  return {drawn(scratch / "plain.pdf", certificate(), press), drawn(scratch / "ascii.pdf", ascii, press),
          drawn(scratch / "arabic.pdf", with_name("محمد بن عبد الله"), press),
          drawn(scratch / "devanagari.pdf", with_name("क्षितिज श्रीवास्तव"), press), drawn(scratch / "receipt.pdf", receipt(), press)};
}

// One of every other kind.
std::vector<std::string> notices(const Scratch& scratch, const paper::Press& press) {
  std::vector<std::string> files;
  for (const auto& [name, content] : every_document())
    if (name != "certificate" && name != "acceptance_receipt") files.push_back(drawn(scratch / (name + ".pdf"), content, press));
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

std::vector<std::string> every_file(const Scratch& scratch, const paper::Press& press = workshop().press) {
  auto files = samples(scratch, press);
  for (const auto& more : {notices(scratch, press), forms(scratch)}) files.insert(files.end(), more.begin(), more.end());
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
  const paper::Press press(workshop().words, paper::Part::a_1b);  // part 1 allows no attached files: the same pages without them
  CHECK(preflight(every_file(scratch, press)) == "");
}

TEST_CASE("document_4: readers of PDF find the credential and the proof of the log attached", "[document_4]") {
  const Scratch scratch;
  const std::string file = drawn(scratch / "certificate.pdf", certificate());
  const auto files = run("pdfdetach -list " + file).out;
  INFO(files);
  CHECK(says(files, "1: certificate.tlog-proof"));
  CHECK(says(files, "2: credential.sd-jwt"));
  const auto attached = [&](int number) {
    const auto to = scratch / std::to_string(number);
    REQUIRE(run("pdfdetach -save " + std::to_string(number) + " -o " + to + " " + file).status == 0);
    return run("cat " + to).out;
  };
  CHECK(attached(1) == carried().log_proof);
  CHECK(attached(2) == carried().credential);
  CHECK(says(run("qpdf --list-attachments " + file).out, "credential.sd-jwt"));
  CHECK(says(run("pdfdetach -list " + drawn(scratch / "receipt.pdf", receipt())).out, "0 embedded files"));
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
  auto files = samples(scratch, workshop().press);
  for (const std::string& more : notices(scratch, workshop().press)) files.push_back(more);
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
