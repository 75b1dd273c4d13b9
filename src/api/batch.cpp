#include "api/batch.h"

#include "base/json_object.h"
#include "check/number.h"

namespace api {
namespace {

std::string text_of(const base::JsonObject& item, std::string_view key, std::size_t most) {
  const auto text = item.text(key);
  if (text.empty()) item.fault(key, "empty");
  if (text.size() > most) item.fault(key, "too long");
  return std::string(text);
}

std::array<std::uint8_t, 16> code_of(const base::JsonObject& item) {
  const auto code = check::read_code(text_of(item, "code", longest_code));
  if (!code) item.fault("code", "not a code of 26 letters and digits");
  return code.value_or(std::array<std::uint8_t, 16>{});
}

base::Bytes file_of(const base::JsonObject& item) {
  auto bytes = base::from_base64(item.text("pdf"));
  if (!bytes || bytes->empty()) return item.fault("pdf", "not a file in Base64"), base::Bytes{};
  return *std::move(bytes);
}

std::optional<law::Day> day_of(const base::JsonObject& item, law::Day today) {
  if (!item.has("day")) return std::nullopt;
  const auto day = law::parse_day(item.text("day"));
  if (!day) return item.fault("day", "not a day that exists, as 2026-11-23"), std::nullopt;
  if (*day > today) item.fault("day", "still to come");
  if (*day >= today) return std::nullopt;
  return *day;
}

decltype(Check::what) what_of(const base::JsonObject& item, const base::JsonPath& path) {
  const auto kinds = int{item.has("number") || item.has("code")} + item.has("qr") + item.has("credential") + item.has("pdf");
  if (kinds != 1) item.faults().at(path, "one of number with code, qr, credential and pdf is needed");
  if (item.faults().any()) return {};
  if (item.has("qr")) return QrText{text_of(item, "qr", longest_text)};
  if (item.has("credential")) return CredentialText{text_of(item, "credential", longest_text)};
  if (item.has("pdf")) return PdfFile{file_of(item)};
  if (!item.has("number")) item.fault("number", "missing key");
  if (!item.has("code")) item.fault("code", "missing key");
  if (item.faults().any()) return {};
  return NumberAndCode{text_of(item, "number", longest_number), code_of(item)};
}

}  // namespace

std::expected<std::vector<Check>, base::Malformed> read_batch(std::string_view json, law::Day today) {
  base::JsonDocument document;
  if (const auto parsed = document.parse(json); !parsed) return std::unexpected(parsed.error());
  base::JsonFault fault;
  const base::JsonObject batch(document, 0, {}, fault, {"checks"});
  std::vector<Check> checks;
  batch.elements("checks", [&](std::size_t node, const base::JsonPath& path) {
    if (checks.size() == most_checks) batch.fault("checks", "more than 1000");
    if (fault.any()) return;
    const base::JsonObject item(document, node, path, fault, {"?number", "?code", "?qr", "?credential", "?pdf", "?day"});
    auto what = what_of(item, path);
    checks.push_back({std::move(what), day_of(item, today)});
  });
  if (!fault.any() && checks.empty()) batch.fault("checks", "empty");
  if (fault.any()) return std::unexpected(fault.first());
  return checks;
}

}  // namespace api
