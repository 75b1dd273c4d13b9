#include <catch2/catch.hpp>

#include <set>

#include "beijing.h"

using law::Opening;

namespace {

const law::Organization& office(std::string_view district) {
  const auto* found = law::organization_of(beijing().organizations, district, day("2026-11-23"));
  REQUIRE(found);
  return *found;
}

base::Instant at(std::string_view minute) {
  std::string text(minute);
  text.append(":00+08:00");
  return *base::parse_rfc3339(text);
}

Opening open_until(std::string_view closes, bool assumed = false) { return {true, at(closes), {}, assumed}; }
Opening closed_until(std::string_view opens, bool assumed = false) { return {false, {}, at(opens), assumed}; }

Opening opening(std::string_view district, std::string_view when) {
  return law::opening_at(office(district), beijing().calendar, beijing().offset, at(when));
}

}  // namespace

TEST_CASE("place_3: sixteen places, each with a code, a character and hours of its own.", "[place_3]") {
  const auto& all = beijing().organizations;
  CHECK(all.size() == 16);
  std::set<std::string> codes, characters, districts;
  for (const auto& one : all) {
    codes.insert(one.code);
    characters.insert(one.character);
    districts.insert(one.district_en);
    CHECK_FALSE(one.hours.empty());
    CHECK_FALSE(one.source.empty());
    CHECK(one.superior == beijing().superiors.front().code);
    CHECK(one.sub_bureau_zh == "北京市公安局" + one.district_zh + "分局");
  }
  CHECK(codes.size() == 16);
  CHECK(characters.size() == 16);
  CHECK(districts.size() == 16);
}

TEST_CASE("place_3: what the source has in parentheses is building, floor and window.", "[place_3]") {
  struct Row {
    std::string_view district, name, address;
    std::optional<std::string> building, floor, window;
  };
  const Row rows[] = {
      {"Shijingshan",
       "Entry-Exit Administration Service Hall for Foreigners, Shijingshan Sub-Bureau of Beijing Public Security Bureau",
       "No. Jia 3, Gucheng Nanli, Shijingshan District",
       {},
       "1F",
       "Window No. 15 and 16"},
      {"Fangshan",
       "Fangshan Sub-Bureau of Beijing Public Security Bureau",
       "No. 16, Zhengtong Road, Gongchen Subdistrict, Fangshan District",
       "Public Security Sub-Center, Fangshan District Government Service Center",
       {},
       {}},
      {"Tongzhou",
       "Entry-Exit Administration Service Hall for Foreigners, Tongzhou Sub-Bureau of Beijing Public Security Bureau",
       "Room 2020, 2F, East Building, China Beijing Human Resources Service Industry Park (Tongzhou), No. 11, Xinhua East Street, Tongzhou District",
       {},
       {},
       {}},
      {"Daxing",
       "Exit-Entry Administration Reception Hall, Daxing Sub-bureau of Beijing Public Security Bureau",
       "No. 18 Courtyard, Jinxing Road, Daxing District",
       {},
       {},
       {}},
      {"Pinggu",
       "Pinggu Sub-Bureau of Beijing Public Security Bureau",
       "No. 13, Linyin North Street, Pinggu District",
       "Information Building, Public Security Exit-Entry Sub-Center, Pinggu District Government Service Center",
       "7F",
       {}},
      {"Yanqing",
       "Exit & Entry Administration Service Center Yanqing Sub-Bureau of Beijing Public Security Bureau",
       "No. 60, Qingyuan Street, Yanqing District",
       "Yanqing District Government Affairs Service Center",
       "5F",
       {}},
      {"Haidian", "Exit-Entry and Household Administration Service Hall, Haidian Sub-Bureau of Beijing Public Security Bureau",
       "No. 67, Fucheng Road, Haidian District", "Haidian District Government Service Center Hangtianqiao Office Area", "4F", "Window No. 110"},
  };
  for (const auto& row : rows) {
    const auto& one = office(row.district);
    CHECK(one.name_en == row.name);
    CHECK(one.address_en == row.address);
    CHECK(one.building == row.building);
    CHECK(one.floor == row.floor);
    CHECK(one.window == row.window);
  }
}

TEST_CASE("place_3: a district is known by either name and by its code.", "[place_3]") {
  for (const auto* name : {"Chaoyang", "chaoyang", "CHAOYANG", "朝阳", "朝阳区", "110105"}) CHECK(office(name).code == "110105");
  for (const auto* name : {"", "Chaoyang District", "朝", "朝阳区区", "110000", " Chaoyang"})
    CHECK(law::organization_of(beijing().organizations, name, day("2026-11-23")) == nullptr);
}

TEST_CASE("place_3: an office that moved is found where it is on the day.", "[place_3]") {
  auto all = beijing().organizations;
  auto& old = all[2];
  auto moved = old;
  moved.address_en = "elsewhere";
  old.valid_until = day("2027-01-31");
  moved.valid_from = day("2027-02-01");
  all.push_back(moved);
  CHECK(law::organization_of(all, "Chaoyang", day("2027-01-31"))->address_en == beijing().organizations[2].address_en);
  CHECK(law::organization_of(all, "Chaoyang", day("2027-02-01"))->address_en == "elsewhere");
}

TEST_CASE("place_3: hours are half-open and know lunch.", "[place_3]") {
  CHECK(opening("Chaoyang", "2026-11-23T10:00") == open_until("2026-11-23T17:00"));
  CHECK(opening("Chaoyang", "2026-11-23T08:59") == closed_until("2026-11-23T09:00"));
  CHECK(opening("Chaoyang", "2026-11-23T09:00") == open_until("2026-11-23T17:00"));
  CHECK(opening("Chaoyang", "2026-11-23T17:00") == closed_until("2026-11-24T09:00"));
  CHECK(opening("Changping", "2026-11-23T11:29") == open_until("2026-11-23T11:30"));
  CHECK(opening("Changping", "2026-11-23T11:30") == closed_until("2026-11-23T14:00"));
  CHECK(opening("Changping", "2026-11-27T17:00") == closed_until("2026-11-30T09:00"));
  CHECK(opening("Chaoyang", "2026-11-27T17:00") == closed_until("2026-11-28T09:00"));
  CHECK(opening("Chaoyang", "2026-11-28T17:00") == closed_until("2026-11-30T09:00"));
}

TEST_CASE("place_3: offices close on days off and open on make-up days.", "[place_3][closed_on_holidays]") {
  CHECK(opening("Chaoyang", "2026-09-30T17:00") == closed_until("2026-10-08T09:00"));
  CHECK(opening("Chaoyang", "2026-10-03T10:00") == closed_until("2026-10-08T09:00"));  // a Saturday, but off
  CHECK(opening("Chaoyang", "2026-09-20T10:00") == open_until("2026-09-20T17:00"));    // a Sunday made up
  CHECK(opening("Changping", "2026-10-10T10:00") == open_until("2026-10-10T11:30", true));
  CHECK(opening("Changping", "2026-10-10T12:00") == closed_until("2026-10-10T14:00", true));
  CHECK(opening("Changping", "2026-10-09T18:00") == closed_until("2026-10-10T09:00", true));
  CHECK(opening("Changping", "2026-10-10T18:00") == closed_until("2026-10-12T09:00", true));
  CHECK(opening("Changping", "2026-10-11T18:00") == closed_until("2026-10-12T09:00"));
}

TEST_CASE("place_3: in an unpublished year what is said of opening is an assumption.", "[place_3][closed_on_holidays][provisional]") {
  CHECK(opening("Chaoyang", "2026-12-31T17:00") == closed_until("2027-01-02T09:00", true));
  CHECK(opening("Changping", "2027-02-05T10:00") == closed_until("2027-02-09T09:00", true));
  CHECK(opening("Changping", "2027-02-09T10:00") == open_until("2027-02-09T11:30", true));
}

TEST_CASE("place_3: an office that does not open for a year has no next opening.", "[place_3]") {
  auto closed = office("Chaoyang");
  closed.hours.clear();
  CHECK(law::opening_at(closed, beijing().calendar, beijing().offset, at("2026-11-23T10:00")) == Opening{});
}
