#include <catch2/catch.hpp>

#include "base/json_object.h"
#include "check/documents.h"
#include "credential/second_signature.h"
#include "credential/wallet_credential.h"

namespace {

using namespace check_test;

const paper::Press& press() {
  static const paper::Press one(words(), paper::Part::a_3b, "/usr/share/fonts", true);
  return one;
}

const seal::Sm2Key& key() {
  static const seal::Sm2Key one(seal::make_sm2_key());
  return one;
}

const std::string& credential_text() {
  static const auto one = credential::sign_wallet(credential::wallet_credential(content()), *real_bureau().seal, base::system_random());
  return one;
}

base::Bytes with_second(const std::string& second) {
  const auto& seal = *real_bureau().seal;
  return press().certificate(content(), {credential::qr_text(content(), seal), credential_text(), "proof\n", second}, seal).value();
}

std::string changed(std::string text, std::string_view from, std::string_view to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("sm2: a certificate that carries one is valid, and one whose second signature does not match is altered", "[check]") {
  const auto second = credential::second_signature(credential_text(), key());
  CHECK(std::holds_alternative<check::Valid>(check::check_pdf(with_second(second), trust(), all_issued())));
  const auto other = credential::second_signature(credential_text() + "~", key());
  const std::string wrong[] = {other, "{}", changed(second, "SM2 with SM3", "SM2 with SM4"), changed(second, credential::credential_file, "other"),
                               second + "\n", changed(second, ":\"04", ":\"05")};
  for (const auto& text : wrong) {
    const auto answer = check::check_pdf(with_second(text), trust(), all_issued());
    REQUIRE(std::holds_alternative<check::Altered>(answer));
    CHECK(std::get<check::Altered>(answer).where == check::Altered::Where::structure);
  }
}

TEST_CASE("sm2: no byte of it or of what it signs can be another", "[check]") {
  const auto second = credential::second_signature(credential_text(), key());
  CHECK(credential::second_signature_holds(second, credential_text()));
  for (std::size_t i = 0; i < second.size(); ++i) {
    auto text = second;
    text[i] = static_cast<char>(text[i] ^ 1);
    CHECK_FALSE(credential::second_signature_holds(text, credential_text()));
  }
  for (std::size_t i = 0; i < credential_text().size(); i += 7) {
    auto text = credential_text();
    text[i] = static_cast<char>(text[i] ^ 1);
    CHECK_FALSE(credential::second_signature_holds(second, text));
  }
}

TEST_CASE("sm2: what another library signed holds, as the vector of docs/formats has it", "[check]") {
  const auto vector = read_text(QINGBAI_SOURCE "/docs/formats/vectors/sm2.json");
  base::JsonDocument document;
  REQUIRE(document.parse(vector).has_value());
  base::JsonFault fault;
  const base::JsonObject object(document, 0, {}, fault, {"about", "credential", "second"});
  CHECK(credential::second_signature_holds(object.text("second"), object.text("credential")));
  CHECK_FALSE(fault.any());
}

// For tests/commands/second_signature.mjs: a certificate with a second signature, and what it signs.
TEST_CASE("sm2: samples for the checkers of others", "[.vectors]") {
  const char* folder = std::getenv("QINGBAI_SAMPLES_IN");
  REQUIRE(folder != nullptr);
  const auto pdf = with_second(credential::second_signature(credential_text(), key()));
  write_text(std::string(folder) + "/second.pdf", base::as_text(pdf));
}
