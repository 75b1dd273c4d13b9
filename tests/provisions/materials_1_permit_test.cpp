#include <catch2/catch.hpp>

#include <set>

#include "beijing.h"
#include "law/check_digit.h"
#include "law/identity.h"
#include "law/state_codes.h"

using law::IdentityFault;

namespace {

const law::Day on = day("2026-11-23");

std::string permit_15(std::string first_14) { return first_14 + law::check_digit_731(first_14); }
std::string permit_18(std::string first_17) { return first_17 + law::check_character_11_2(first_17); }

}  // namespace

TEST_CASE("materials_1: a permit's 15 characters say nationality, area and birth.", "[materials_1][document_numbers]") {
  const auto reading = *law::read_permit(permit_15("USA11007408121"), on);
  CHECK(reading.kind == law::DocumentKind::permit_15);
  CHECK(reading.valid());
  CHECK(reading.nationality == "USA");
  CHECK(reading.area == "1100");
  CHECK(reading.born_on == day("1974-08-12"));
  auto wrong = permit_15("USA11007413121");
  CHECK(law::read_permit(wrong, on)->faults == std::vector{IdentityFault::birth_date});
  wrong.back() = wrong.back() == '0' ? '1' : '0';
  CHECK(law::read_permit(wrong, on)->faults == std::vector{IdentityFault::birth_date, IdentityFault::check_digit});
  CHECK(law::read_permit(permit_15("QQQ11007408121"), on)->valid());  // a state that nobody knows is no fault
}

TEST_CASE("materials_1: a permit's 18 characters say province, nationality, birth and sex.", "[materials_1][document_numbers]") {
  const auto reading = *law::read_permit("911398199012310021", on);
  CHECK(reading.kind == law::DocumentKind::permit_18);
  CHECK(reading.valid());
  CHECK(reading.province == "11");
  CHECK(reading.nationality == "KAZ");
  CHECK(reading.born_on == day("1990-12-31"));
  CHECK(reading.sex == 'F');
  CHECK(law::read_permit(permit_18("91184019901231001"), on)->sex == 'M');
  CHECK(law::read_permit(permit_18("91139819900230002"), on)->faults == std::vector{IdentityFault::birth_date});
  const auto unknown = *law::read_permit(permit_18("91199919901231002"), on);
  CHECK(unknown.faults == std::vector{IdentityFault::nationality});
  CHECK(unknown.nationality.empty());
  CHECK(law::read_permit("911398199012310020", on)->faults == std::vector{IdentityFault::check_digit});
  CHECK(law::read_permit("911999199013310020", on)->faults ==
        std::vector{IdentityFault::nationality, IdentityFault::birth_date, IdentityFault::check_digit});
}

TEST_CASE("materials_1: a number of another shape is no permit's.", "[materials_1][document_numbers]") {
  for (const auto* number : {"", "91139819901231002", "9113981990123100211", "811398199012310021", "91139819901231002x", "91139819901231002A",
                             "US1110074081210", "usa110074081210", "USA11A074081210", "USA110074081210 "})
    CHECK_FALSE(law::read_permit(number, on));
}

TEST_CASE("materials_1: a trustee's resident identity number is checked by MOD 11-2.", "[materials_1][document_numbers]") {
  CHECK(law::valid_resident_identity_number("11010519491231002X"));
  CHECK_FALSE(law::valid_resident_identity_number("110105194912310020"));
  CHECK_FALSE(law::valid_resident_identity_number("11010519491331002X"));
  CHECK_FALSE(law::valid_resident_identity_number("1101051949123100"));
  CHECK_FALSE(law::valid_resident_identity_number("A1010519491231002X"));
  CHECK_FALSE(law::valid_resident_identity_number("911398199012310021"));
  CHECK_FALSE(law::valid_resident_identity_number(permit_18("01010519491231002")));
  // It says when its bearer was born.
  CHECK(law::resident_born_on("11010519491231002X") == law::Day{std::chrono::year{1949} / 12 / 31});
  CHECK_FALSE(law::resident_born_on("P1234567"));
}

TEST_CASE("materials_1: codes of states and of zones.", "[materials_1][document_numbers]") {
  CHECK(law::alpha_3_of("840") == "USA");
  CHECK(law::numeric_of("USA") == "840");
  CHECK(law::alpha_2_of("USA") == "US");
  CHECK(law::alpha_3_of_alpha_2("US") == "USA");
  CHECK(law::alpha_3_of("000").empty());
  CHECK(law::alpha_3_of("84").empty());
  CHECK(law::numeric_of("SA4").empty());
  for (const auto* code : {"USA", "D", "GBD", "UTO", "XXA", "RKS", "EUE"}) CHECK(law::is_zone_code(code));
  for (const auto* code : {"", "QQQ", "DD", "usa"}) CHECK_FALSE(law::is_zone_code(code));
  CHECK(law::state_of_zone_code("D") == "DEU");
  CHECK(law::state_of_zone_code("GBN") == "GBR");
  CHECK(law::state_of_zone_code("XXB") == "XXB");
  CHECK(law::state_of_zone_code("FRA") == "FRA");
  for (const auto* code : {"XXA", "XXB", "XXC", "XXX"}) CHECK(law::is_without_nationality(code));
  CHECK_FALSE(law::is_without_nationality("USA"));
}

TEST_CASE("materials_1: every fault of a document has a name of its own.", "[materials_1][document_numbers]") {
  std::set<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(IdentityFault::check_digit); ++i) names.insert(law::name(static_cast<IdentityFault>(i)));
  CHECK(names.size() == 9);
  CHECK(law::name(IdentityFault::expiry_check_digit) == "expiry_check_digit");
}
