#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "beijing.h"
#include "law/check_digit.h"
#include "law/identity.h"
#include "law/two_digit_year.h"

using law::IdentityFault;
using law::IdentityReading;
using law::ZoneDate;

namespace {

const law::Day on = day("2026-11-23");
constexpr std::string_view td3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
constexpr std::string_view td1 = "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<";
constexpr std::size_t lower = 45;   // where the second line of a passport begins
constexpr std::size_t middle = 31;  // and that of a card

IdentityReading read(std::string_view zone) {
  const auto reading = law::read_mrz(zone, on);
  REQUIRE(reading);
  return *reading;
}

/// The zone with its check digits made right again.
std::string settled(std::string zone) {
  const auto set = [&](std::size_t at, std::string_view over) { zone[at] = law::check_digit_731(over); };
  const auto part = [&](std::size_t at, std::size_t size) { return zone.substr(lower + at, size); };
  set(lower + 9, part(0, 9));
  set(lower + 19, part(13, 6));
  set(lower + 27, part(21, 6));
  set(lower + 42, part(28, 14));
  set(lower + 43, part(0, 10) + part(13, 7) + part(21, 22));
  return zone;
}

std::string with(std::string_view zone, std::size_t at, std::string_view text) { return std::string(zone).replace(at, text.size(), text); }

std::vector<IdentityFault> faults(std::string_view zone) { return read(zone).faults; }

}  // namespace

TEST_CASE("materials_1: a passport's zone is read as ICAO writes it.", "[materials_1][document_numbers]") {
  const auto reading = read(td3);
  CHECK(reading.kind == law::DocumentKind::td3);
  CHECK(reading.valid());
  CHECK(reading.document_code == "P");
  CHECK(reading.issuer == "UTO");
  CHECK(reading.surname == "ERIKSSON");
  CHECK(reading.given_names == "ANNA MARIA");
  CHECK(reading.number == "L898902C3");
  CHECK(reading.nationality == "UTO");
  CHECK(reading.born_on == day("1974-08-12"));
  CHECK(reading.sex == 'F');
  CHECK(reading.expires_on == day("2012-04-15"));
  CHECK(reading.optional == "ZE184226B");
}

TEST_CASE("materials_1: a card's long number runs on into the optional data.", "[materials_1][document_numbers]") {
  const auto reading = read(td1);
  CHECK(reading.kind == law::DocumentKind::td1);
  CHECK(reading.valid());
  CHECK(reading.number == "D23145890734");
  CHECK(reading.optional.empty());
  CHECK(reading.surname == "STEVENSON");
  CHECK(reading.given_names == "PETER JOHN");
  CHECK(reading.born_on == day("1934-07-12"));
  CHECK(reading.expires_on == day("1995-07-12"));
  const auto more = read("I<UTOD23145890<7349<AB12<<<<<<\n3407127M9507122UTO<<<<<<<<<<<0\nSTEVENSON<<PETER<JOHN<<<<<<<<<");
  CHECK(more.number == "D23145890734");
  CHECK(more.optional == "AB12");
  CHECK(faults("I<UTOD23145890<7348<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<") ==
        std::vector{IdentityFault::number_check_digit, IdentityFault::composite_check_digit});
}

TEST_CASE("materials_1: a card's short number has its check digit beside it.", "[materials_1][document_numbers]") {
  const auto reading = read("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<");
  CHECK(reading.valid());
  CHECK(reading.number == "D23145890");
  CHECK(reading.optional_2.empty());
  // a filler without a rest in the optional data is no check digit
  CHECK(faults(with("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<", 14, "<")).front() ==
        IdentityFault::number_check_digit);
}

TEST_CASE("materials_1: each fault of a zone is named, in the order of the zone.", "[materials_1][document_numbers]") {
  using enum IdentityFault;
  struct Row {
    std::size_t at;
    std::string_view text;
    std::vector<IdentityFault> then;
  };
  const Row rows[] = {
      {0, "L898902C4", {number_check_digit, composite_check_digit}},
      {9, "7", {number_check_digit, composite_check_digit}},
      {13, "741312", {birth_date, birth_date_check_digit, composite_check_digit}},
      {19, "<", {birth_date_check_digit, composite_check_digit}},
      {21, "120431", {IdentityFault::expiry, expiry_check_digit, composite_check_digit}},
      {27, "A", {expiry_check_digit, composite_check_digit}},
      {28, "ZE184226C", {optional_check_digit, composite_check_digit}},
      {42, "<", {optional_check_digit, composite_check_digit}},
      {43, "1", {composite_check_digit}},
      {10, "QQQ", {}},  // a state that ICAO does not know
  };
  for (const auto& row : rows) {
    CAPTURE(row.at);
    CHECK(faults(with(td3, lower + row.at, row.text)) == row.then);
  }
  const Row cards[] = {{0, "341307", {birth_date, birth_date_check_digit, composite_check_digit}},
                       {8, "950230", {IdentityFault::expiry, expiry_check_digit, composite_check_digit}},
                       {29, "3", {composite_check_digit}}};
  for (const auto& row : cards) CHECK(faults(with(td1, middle + row.at, row.text)) == row.then);
}

TEST_CASE("materials_1: empty optional data have 0 or a filler for their check digit.", "[materials_1][document_numbers]") {
  const auto empty = settled(with(td3, lower + 28, "<<<<<<<<<<<<<<"));
  CHECK(empty[lower + 42] == '0');
  CHECK(read(empty).valid());
  CHECK(read(with(empty, lower + 42, "<")).valid());
  CHECK(faults(with(empty, lower + 42, "1")).front() == IdentityFault::optional_check_digit);
}

TEST_CASE("materials_1: sex and parts of a birth date may be left open.", "[materials_1][document_numbers]") {
  CHECK_FALSE(read(settled(with(td3, lower + 20, "<"))).sex);
  for (const auto* date : {"74<<<<", "7408<<", "74<<12", "<<<<<<"}) {
    const auto reading = read(settled(with(td3, lower + 13, date)));
    CHECK(reading.valid());
    CHECK_FALSE(reading.born_on);
  }
  for (const auto* date : {"7413<<", "74<<32", "7A<<<<", "740<12", "740231", "<<1312"}) {
    CAPTURE(date);
    CHECK(faults(settled(with(td3, lower + 13, date))) == std::vector{IdentityFault::birth_date});
  }
  CHECK(faults(settled(with(td3, lower + 21, "30<<<<"))) == std::vector{IdentityFault::expiry});
}

TEST_CASE("materials_1: names without the second part, or with more fillers than need be.", "[materials_1][document_numbers]") {
  struct Row {
    std::string_view field, surname, given;
  };
  const Row rows[] = {{"ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "ARKFREITH", ""},
                      {"VAN<DER<MUELLEN<<JAN<<PIET<<<<<<<<<<<<<", "VAN DER MUELLEN", "JAN PIET"},
                      {"<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "", "ANNA"},
                      {"ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLM", "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLM", ""},
                      {"<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "", ""}};
  for (const auto& row : rows) {
    const auto reading = read(with(td3, 5, row.field));
    CHECK(reading.surname == row.surname);
    CHECK(reading.given_names == row.given);
  }
}

TEST_CASE("materials_1: another length or character is no zone.", "[materials_1][document_numbers]") {
  for (const std::string& zone : {std::string(), std::string(td3) + "\n", std::string(td3).substr(1), with(td3, 3, "u"), with(td3, 44, "<"), with(td3, 10, " "),
                                 with(td1, 30, "<"), with(td1, 40, "a"), std::string(td1) + "<"})
    CHECK_FALSE(law::read_mrz(zone, on));
}

TEST_CASE("materials_1: births lie on or before the day, expiries around it.", "[materials_1][document_numbers]") {
  CHECK(law::birth_date("261123", on) == ZoneDate{day("2026-11-23"), true});
  CHECK(law::birth_date("261124", on) == ZoneDate{day("1926-11-24"), true});
  CHECK(law::birth_date("000229", on) == ZoneDate{day("2000-02-29"), true});
  CHECK(law::birth_date("000229", day("2000-02-28")) == ZoneDate{{}, false});  // 1900 had no such day
  CHECK(law::birth_date("990101", day("2000-06-01")) == ZoneDate{day("1999-01-01"), true});
  CHECK(law::expiry_date("761122", on) == ZoneDate{day("2076-11-22"), true});
  CHECK(law::expiry_date("761123", on) == ZoneDate{day("1976-11-23"), true});
  CHECK(law::expiry_date("751231", on) == ZoneDate{day("2075-12-31"), true});
  CHECK(rc::check("centuries", [] {
    const law::Day asked = day("1951-01-01") + std::chrono::days{*rc::gen::inRange(0, 50000)};
    const law::Day other = asked + std::chrono::days{*rc::gen::inRange(-18000, 18000)};
    const auto text = law::to_text(other);
    const auto short_text = text.substr(2, 2) + text.substr(5, 2) + text.substr(8, 2);
    RC_ASSERT(law::expiry_date(short_text, asked).day == other);
    if (other <= asked) RC_ASSERT(law::birth_date(short_text, asked).day == other);
  }));
}

TEST_CASE("materials_1: one wrong character of a checked field is a fault.", "[materials_1][document_numbers]") {
  CHECK(rc::check("mutation", [] {
    const auto at = *rc::gen::elementOf(std::vector<std::size_t>{0, 3, 8, 9, 13, 15, 18, 19, 21, 26, 27, 28, 35, 42, 43});
    const char digit = *rc::gen::inRange('0', static_cast<char>('9' + 1));
    RC_PRE(digit != td3[lower + at] && td3[lower + at] >= '0' && td3[lower + at] <= '9');
    RC_ASSERT_FALSE(law::read_mrz(with(td3, lower + at, std::string(1, digit)), on)->valid());
  }));
}
