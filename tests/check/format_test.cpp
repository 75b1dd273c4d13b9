#include <catch2/catch.hpp>

#include <openssl/pem.h>

#include "check/documents.h"
#include "seal/certificate.h"

namespace {

using namespace check_test;

// The nth block between lines of three backticks.
std::string block(const std::string& page, int nth) {
  std::size_t at = 0;
  for (int i = 0; i < nth; ++i) at = page.find("\n```\n", page.find("\n```\n", at) + 5) + 4;
  const auto from = page.find("\n```\n", at) + 5;
  return page.substr(from, page.find("\n```\n", from) - from);
}

// Hexadecimal at the start of the lines, up to what explains it: two spaces, or the end.
base::Bytes bytes_of(const std::string& annotated) {
  std::string hex;
  std::istringstream lines(annotated);
  for (std::string line; std::getline(lines, line);) {
    const auto from = line.find_first_not_of(' ');
    if (from == std::string::npos) continue;
    const auto bytes = line.substr(from, line.find("  ", from) - from);
    if (bytes.find_first_not_of("0123456789abcdef ") == std::string::npos && from < 30)
      std::ranges::copy_if(bytes, std::back_inserter(hex), [](char c) { return c != ' '; });
  }
  return base::from_hex(hex).value();
}

}  // namespace

TEST_CASE("check: the example of docs/formats/qr.md is what it says, to the byte", "[check][specimen]") {
  const auto page = read_text(QINGBAI_SOURCE "/docs/formats/qr.md");
  const auto text = block(page, 0);
  const auto bytes = base::from_base32(text.substr(text.find('#') + 1));
  REQUIRE(bytes.has_value());
  CHECK(base::to_hex(bytes_of(block(page, 1))) == base::to_hex(*bytes));

  const auto read = credential::read_qr(text);
  REQUIRE(read.has_value());
  auto what = content();
  what.specimen = true;
  CHECK(read->credential == credential::paper_credential(what));

  const Scratch scratch;
  write_text(scratch / "leaf.pem", block(page, 2) + "\n");
  const auto leaf = seal::read_certificates(scratch / "leaf.pem");
  REQUIRE(leaf.size() == 1);
  CHECK(seal::key_id_of(leaf.front().get()) == read->cose.key_id);
  CHECK(seal::marks_specimen(leaf.front().get()));
  CHECK(seal::verify_es256(seal::to_der(leaf.front().get()), credential::signed_bytes(read->cose), read->cose.signature));
}
