#pragma once
#include "ledger/tree.h"

namespace ledger {

/// What a log says of itself at one moment: the text of a C2SP tlog-checkpoint, which a signed note carries.
///
///     example.org/qingbai/beijing        origin: which log
///     3                                  how many leaves
///     gSw1HwEUFc0Zu0FWPrhzp9z5pNBUFL3H0hTVqVYXUYg=     the root, base64 (RFC 4648, section 4)
///
/// Each line ends with a newline. Exactly one spelling of a checkpoint parses; extension lines are not used and not read.
struct Checkpoint {
  std::string origin;  // not empty, without control characters
  std::uint64_t size = 0;
  Digest root{};
  bool operator==(const Checkpoint&) const = default;
};

std::string to_text(const Checkpoint& checkpoint);
std::expected<Checkpoint, base::Malformed> parse_checkpoint(std::string_view text);

}  // namespace ledger
