#include <catch2/catch.hpp>

#include "paper/samples.h"

using namespace paper_test;

TEST_CASE("paper: a certificate and a receipt are drawn and signed", "[document_2][document_4][draw]") {
  const auto& shop = workshop();
  const auto certificate_pdf = shop.press.certificate(certificate(), payload(), *shop.seal);
  REQUIRE(certificate_pdf.has_value());
  const auto receipt_pdf = shop.press.receipt(receipt(), *shop.seal);
  REQUIRE(receipt_pdf.has_value());
  write_file("/tmp/qb/paper/scratch/c.pdf", *certificate_pdf);
  write_file("/tmp/qb/paper/scratch/r.pdf", *receipt_pdf);
}
