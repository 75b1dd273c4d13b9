#include "ledger/checkpoint.h"

#include <stdexcept>

#include "ledger/lines.h"

namespace ledger {

std::string to_text(const Checkpoint& checkpoint) {
  if (checkpoint.origin.empty() || !printable(checkpoint.origin)) throw std::invalid_argument("an origin that would read as another checkpoint");
  return checkpoint.origin + "\n" + std::to_string(checkpoint.size) + "\n" + base::to_base64(checkpoint.root) + "\n";
}

std::expected<Checkpoint, base::Malformed> parse_checkpoint(std::string_view text) {
  const auto origin = take_line(text);
  if (!origin || origin->empty() || !printable(*origin)) return std::unexpected(base::Malformed{"origin", "missing or not printable"});
  const auto size_line = take_line(text);
  const auto size = size_line ? parse_decimal(*size_line) : std::nullopt;
  if (!size) return std::unexpected(base::Malformed{"size", "not a decimal number"});
  const auto root_line = take_line(text);
  const auto root = root_line ? digest_from_base64(*root_line) : std::nullopt;
  if (!root) return std::unexpected(base::Malformed{"root", "not the base64 of 32 bytes"});
  if (!text.empty()) return std::unexpected(base::Malformed{"", "lines left over"});
  return Checkpoint{std::string(*origin), *size, *root};
}

}  // namespace ledger
