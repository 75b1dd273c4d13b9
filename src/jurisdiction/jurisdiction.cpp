#include "jurisdiction/jurisdiction.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "jurisdiction/part.h"

namespace jurisdiction {

std::span<const base::EmbeddedFile> embedded_files();  // made by the build

namespace {

/// The year of holidays/YEAR.json; 0 where the path is another.
int year_of_path(std::string_view path) {
  static constexpr std::string_view before = "holidays/";
  static constexpr std::string_view after = ".json";
  if (path.size() != before.size() + 4 + after.size() || !path.starts_with(before) || !path.ends_with(after)) return 0;
  int year = 0;
  const auto* digits = path.data() + before.size();
  const auto end = std::from_chars(digits, digits + 4, year).ptr;
  return end == digits + 4 && year >= 1949 && year <= 2199 ? year : 0;
}

void read_file(const base::EmbeddedFile& file, const base::JsonDocument& document, base::JsonFault& fault, law::Jurisdiction& into) {
  if (file.path == "settings.json") return read_settings(document, fault, into);
  if (file.path == "organizations.json") return read_organizations(document, fault, into);
  if (file.path == "statutory.json") return read_statutory(document, fault, into.calendar);
  if (const int year = year_of_path(file.path)) return read_arrangement(document, fault, year, into.calendar);
  fault.at({}, "no data of a jurisdiction are so called");
}

/// Over every file in the order of the paths, path and content each behind its length.
base::Digest digest_of(std::span<const base::EmbeddedFile> files) {
  base::Sha256 digest;
  const auto add = [&](std::string_view part) {
    digest.add(base::as_bytes(std::to_string(part.size()) + ':'));
    digest.add(base::as_bytes(part));
  };
  for (const auto& file : files) {
    add(file.path);
    add(file.bytes);
  }
  return digest.finish();
}

std::string content_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace

std::expected<law::Jurisdiction, base::Malformed> read(std::span<const base::EmbeddedFile> files) {
  std::vector<base::EmbeddedFile> in_order(files.begin(), files.end());
  std::ranges::sort(in_order, {}, &base::EmbeddedFile::path);
  law::Jurisdiction jurisdiction;
  base::JsonDocument document;
  const auto named = [](std::string_view file, const base::Malformed& fault) {
    return std::unexpected(base::Malformed{std::string(file) + (fault.field.empty() ? "" : ": " + fault.field), fault.reason});
  };
  for (const std::string_view needed : {"organizations.json", "settings.json", "statutory.json"})
    if (std::ranges::count(in_order, needed, &base::EmbeddedFile::path) != 1) return named(needed, {{}, "cannot be read"});
  for (const auto& file : in_order) {
    if (const auto parsed = document.parse(file.bytes); !parsed) return named(file.path, parsed.error());
    base::JsonFault fault;
    read_file(file, document, fault, jurisdiction);
    if (fault.any()) return named(file.path, fault.first());
  }
  jurisdiction.digest = digest_of(in_order);
  return jurisdiction;
}

std::expected<law::Jurisdiction, base::Malformed> load(const std::filesystem::path& folder) {
  std::vector<std::pair<std::string, std::string>> contents;
  for (const auto* name : {"organizations.json", "settings.json", "statutory.json"})
    if (std::filesystem::is_regular_file(folder / name)) contents.emplace_back(name, content_of(folder / name));
  if (std::filesystem::is_directory(folder / "holidays"))
    for (const auto& entry : std::filesystem::directory_iterator(folder / "holidays"))
      contents.emplace_back("holidays/" + entry.path().filename().string(), content_of(entry.path()));
  std::vector<base::EmbeddedFile> files;
  for (const auto& [path, bytes] : contents) files.push_back({path, bytes});
  return read(files);
}

law::Jurisdiction embedded() {
  auto jurisdiction = read(embedded_files());
  if (!jurisdiction) throw std::logic_error("the data built in: " + jurisdiction.error().field + ": " + jurisdiction.error().reason);
  return *std::move(jurisdiction);
}

}  // namespace jurisdiction
