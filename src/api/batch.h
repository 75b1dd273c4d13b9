#pragma once
#include <array>
#include <expected>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "base/malformed.h"
#include "law/day.h"

namespace api {

/// What is to be checked: exactly one of these.
struct NumberAndCode {  // what is printed
  std::string number;
  std::array<std::uint8_t, 16> code{};
  bool operator==(const NumberAndCode&) const = default;
};
struct QrText {
  std::string text;
  bool operator==(const QrText&) const = default;
};
struct CredentialText {
  std::string text;
  bool operator==(const CredentialText&) const = default;
};
struct PdfFile {
  base::Bytes bytes;
  bool operator==(const PdfFile&) const = default;
};

struct Check {
  std::variant<NumberAndCode, QrText, CredentialText, PdfFile> what;
  std::optional<law::Day> day = {};  // asked about; none where it is the present, which is what today asks about too
  bool operator==(const Check&) const = default;
};

inline constexpr std::size_t most_checks = 1000;         // in one batch
inline constexpr std::size_t longest_number = 80;        // bytes, as on the page
inline constexpr std::size_t longest_code = 60;
inline constexpr std::size_t longest_text = 16000;       // of a QR or a credential

/// {"checks": [{"number": …, "code": …}, {"qr": …}, {"credential": …}, {"pdf": …}]}, each with a "day" or without. The first fault of all is
/// named with its place: "checks[3].code".
std::expected<std::vector<Check>, base::Malformed> read_batch(std::string_view json, law::Day today);

}  // namespace api
