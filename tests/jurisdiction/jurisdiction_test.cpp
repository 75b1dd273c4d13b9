#include <catch2/catch.hpp>

#include "jurisdiction/jurisdiction.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace {

const std::filesystem::path beijing = QINGBAI_SOURCE "/jurisdictions/beijing";

using Files = std::map<std::string, std::string>;

Files files_of(const std::filesystem::path& folder) {
  Files files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    std::ostringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    files[std::filesystem::relative(entry.path(), folder).generic_string()] = text.str();
  }
  return files;
}

std::expected<law::Jurisdiction, base::Malformed> read(const Files& files) {
  std::vector<base::EmbeddedFile> views;
  for (const auto& [path, bytes] : files) views.push_back({path, bytes});
  return jurisdiction::read(views);
}

/// Beijing's files with the first `from` of one file made `to`; the field of the fault that is named then.
std::string fault(const std::string& file, std::string_view from, std::string_view to) {
  auto files = files_of(beijing);
  const auto at = files[file].find(from);
  REQUIRE(at != std::string::npos);
  files[file].replace(at, from.size(), to);
  const auto read_now = read(files);
  return read_now ? "none" : read_now.error().field;
}

}  // namespace

TEST_CASE("jurisdiction: the data built in are those of the folder.", "[place_3]") {
  const auto loaded = jurisdiction::load(beijing);
  REQUIRE(loaded);
  const auto embedded = jurisdiction::embedded();
  CHECK(loaded->digest == embedded.digest);
  CHECK(loaded->organizations == embedded.organizations);
  CHECK(loaded->calendar == embedded.calendar);
  CHECK(loaded->settings == embedded.settings);
  CHECK(loaded->name == "beijing");
  CHECK(loaded->offset == std::chrono::hours{8});
  CHECK(loaded->settings == law::Settings{.kind_characters = loaded->settings.kind_characters});
}

TEST_CASE("jurisdiction: the arrangements of 2019 to 2026 and the statutory days to 2028 are known.", "[working_day]") {
  const auto calendar = jurisdiction::embedded().calendar;
  std::size_t days = 0;
  for (int year = 2019; year <= 2026; ++year) {
    REQUIRE(calendar.known(year));
    days += calendar.arrangements.at(year).off.size() + calendar.arrangements.at(year).make_up.size();
    CHECK_FALSE(calendar.arrangements.at(year).source.empty());
  }
  CHECK(days == 282);
  CHECK_FALSE(calendar.known(2027));
  CHECK(calendar.statutory.size() == 116);
  CHECK(calendar.statutory.at(*law::parse_day("2020-10-01")) == "中秋节、国庆节");
}

TEST_CASE("jurisdiction: the digest changes with any byte of any file.", "[jurisdiction]") {
  auto files = files_of(beijing);
  const auto before = read(files)->digest;
  CHECK(before == jurisdiction::embedded().digest);
  files["holidays/2026.json"] += "\n";
  CHECK(read(files)->digest != before);
}

TEST_CASE("jurisdiction: a fault is named by file and field.", "[jurisdiction]") {
  struct Row {
    std::string_view file, from, to, field;
  };
  const Row rows[] = {
      {"holidays/2026.json", "\"year\": 2026", "\"year\": 2025", "year"},
      {"holidays/2026.json", "2026-01-02", "2026-01-32", "off[1].date"},
      {"holidays/2026.json", "2026-01-02", "2026-01-01", "off[1].date"},
      {"holidays/2026.json", "2026-01-02", "2028-01-02", "off[1].date"},
      {"holidays/2026.json", "\"元旦\"", "\"\"", "off[0].name"},
      {"holidays/2026.json", "2026-12-31", "2027-12-31", "known_until"},
      {"holidays/2026.json", "2026-01-04", "2026-01-03", "make_up"},
      {"statutory.json", "\"computed\"", "\"guessed\"", "days[92].status"},
      {"statutory.json", "2028-12-31", "2027-12-31", "days[105].date"},
      {"statutory.json", "2019-01-01", "2019-03-01", "days[1].date"},
      {"organizations.json", "\"code\": \"110101\"", "\"code\": \"11010\"", "organizations[0].code"},
      {"organizations.json", "\"code\": \"110102\"", "\"code\": \"110101\"", "organizations[1].code"},
      {"organizations.json", "\"09:00\"", "\"9:00\"", "organizations[0].hours[0]"},
      {"organizations.json", "\"09:00\"", "\"19:00\"", "organizations[0].hours[0]"},
      {"organizations.json", "\"09:00\"", "\"29:00\"", "organizations[0].hours[0]"},
      {"organizations.json", "\"09:00\"", "\"0a:00\"", "organizations[0].hours[0]"},
      {"organizations.json", "[[\"09:00\", \"16:30\"]]", "[]", "organizations[0].hours"},
      {"organizations.json", "monday_to_saturday", "always", "organizations[0].days"},
      {"organizations.json", "\"superior\": \"110000\"", "\"superior\": \"110001\"", "organizations[0].superior"},
      {"organizations.json", "\"valid_until\": null", "\"valid_to\": null", "superiors[0].valid_to"},
      {"organizations.json", "\"valid_from\": null,\n      \"valid_until\": null", "\"valid_from\": \"2026-01-02\",\n      \"valid_until\": \"2026-01-01\"",
       "superiors[0].valid_until"},
      {"settings.json", "\"value\": 3,", "\"value\": 0,", "settings.processing_days.value"},
      {"settings.json", "\"by\": \"time_1\"", "\"by\": \"time_9\"", "settings.processing_days.by"},
      {"settings.json", "{n}", "", "settings.numbering"},
      {"settings.json", "\"拒\"", "\"证\"", "kind_characters.refusal"},
      {"settings.json", "480", "4800", "offset_minutes"},
      {"settings.json", "\"value\": true", "\"value\": \"true\"", "settings.extension_on_top.value"},
      {"settings.json", "{\n  \"name\"", "{,\n  \"name\"", ""},
  };
  for (const auto& row : rows) {
    CAPTURE(row.file, row.from, row.to);
    const std::string file(row.file);
    CHECK(fault(file, row.from, row.to) == file + (row.field.empty() ? "" : ": " + std::string(row.field)));
  }
}

TEST_CASE("jurisdiction: a missing or a strange file is named.", "[jurisdiction]") {
  auto files = files_of(beijing);
  files.erase("settings.json");
  CHECK(read(files).error().field == "settings.json");
  files = files_of(beijing);
  files["holidays/next.json"] = "{}";
  CHECK(read(files).error().field == "holidays/next.json");
  CHECK(jurisdiction::load(beijing / "none").error().field == "organizations.json");
}
