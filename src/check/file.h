#pragma once
#include <chrono>
#include <optional>
#include <string>

#include "check/standing.h"
#include "check/trust.h"
#include "text/catalogue.h"

namespace check {

/// A text without what ends a file: blanks and ends of lines.
std::string_view trimmed(std::string_view text);

/// What `qingbai check FILE` prints, in every language, and with what it ends: 0 where the document is valid, 1 with any other
/// answer (a specimen's too: a program that asks for 0 must never take one for a certificate), 2 where the file cannot be read.
struct Printed {
  int exit_code = 2;
  std::string words;
  bool operator==(const Printed&) const = default;
};

/// A PDF, or the text of a QR code or of a credential for wallets.
/// `day`: the day that `asked` answers about, where it is not the present.
Printed run_file(const std::string& path, const Trust& trust, const Register& asked, const text::Catalogue& words, std::chrono::minutes offset,
                 std::optional<std::chrono::sys_days> day = {});

}  // namespace check
