#include <catch2/catch.hpp>
#include <set>

#include "beijing.h"
#include "law/numbering.h"
#include "matter.h"

namespace {

procedure::ReceiptContent receipt_of(const procedure::ApplicationLodged& lodged) {
  procedure::ApplicationAccepted accepted;
  accepted.on = matter::day("2026-09-30");
  accepted.materials = {"material.application_form", "material.passport"};
  accepted.due_on = matter::day("2026-10-10");
  accepted.due_provisional = true;
  accepted.number_pattern = "京公朝犯查受字〔2026〕{n}号";
  return procedure::receipt(lodged, accepted, {matter::instant("2026-09-30T01:30:00.000Z"), {17}}, matter::beijing(), "张伟", true);
}

}  // namespace

TEST_CASE("document_2: the receipt carries the number drawn, what was handed in, when, to whom, and the date promised", "[document_2][time_1][numbering]") {
  const auto receipt = receipt_of(matter::lodged());
  CHECK(receipt.number == "京公朝犯查受字〔2026〕17号");
  CHECK(receipt.materials == std::vector<std::string>{"material.application_form", "material.passport"});
  CHECK(receipt.accepted_at == matter::instant("2026-09-30T01:30:00.000Z"));
  CHECK(receipt.due_on == matter::day("2026-10-10"));
  CHECK(receipt.due_provisional);
  CHECK(receipt.officer == "张伟");
  CHECK(receipt.person == matter::application().person);
  CHECK(receipt.document == matter::application().document);
  CHECK(receipt.specimen);
}

TEST_CASE("document_2: the receipt is in the name of the office that accepted", "[document_2]") {
  const auto receipt = receipt_of(matter::lodged());
  CHECK(receipt.issuer.sub_bureau_en.find("Chaoyang") != std::string::npos);
  CHECK(receipt.issuer.address_en.find("Jiuxianqiao") != std::string::npos);
  auto elsewhere = matter::lodged();
  elsewhere.organization = "110108";
  CHECK(receipt_of(elsewhere).issuer.sub_bureau_en.find("Haidian") != std::string::npos);
}

TEST_CASE("document_2: the receipt names the trustee where there is one", "[document_2][materials_2]") {
  CHECK(receipt_of(matter::lodged(matter::through_trustee())).trustee == "王伟");
  CHECK_FALSE(receipt_of(matter::lodged()).trustee.has_value());
}

TEST_CASE("document_2: a receipt's number is never that of another office, kind, year or receipt.", "[document_2][numbering]") {
  const auto& settings = beijing().settings;
  std::set<std::string> numbers;
  for (const auto& office : beijing().organizations)
    for (const auto& [kind, character] : settings.kind_characters)
      for (const int year : {2026, 2027})
        for (const std::int64_t n : {1, 2, 12}) numbers.insert(law::document_number(settings, office, kind, year, n));
  CHECK(numbers.size() == 16 * settings.kind_characters.size() * 2 * 3);
  CHECK(numbers.contains("京公东犯查受字〔2026〕1号"));
}
