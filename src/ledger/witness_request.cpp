#include "ledger/witness_request.h"

#include "ledger/lines.h"

namespace ledger {
namespace {

constexpr std::string_view old_word = "old ";
constexpr std::size_t longest_proof = 63;

}  // namespace

std::string to_text(const WitnessRequest& request) {
  auto text = std::string(old_word) + std::to_string(request.old_size) + "\n";
  for (const auto& hash : request.consistency) text += base::to_base64(hash) + "\n";
  return text + "\n" + request.checkpoint;
}

std::expected<WitnessRequest, base::Malformed> parse_witness_request(std::string_view text) {
  WitnessRequest request;
  const auto first = take_line(text);
  const auto old = first && first->starts_with(old_word) ? parse_decimal(first->substr(old_word.size())) : std::nullopt;
  if (!old) return std::unexpected(base::Malformed{"old", "not the word and a decimal number"});
  request.old_size = *old;
  auto line = take_line(text);
  for (; line && !line->empty(); line = take_line(text)) {
    const auto hash = digest_from_base64(*line);
    if (!hash || request.consistency.size() == longest_proof)
      return std::unexpected(base::Malformed{"proof", "not at most 63 lines of the base64 of 32 bytes"});
    request.consistency.push_back(*hash);
  }
  if (!line) return std::unexpected(base::Malformed{"checkpoint", "no empty line before it"});
  request.checkpoint = text;
  return request;
}

}  // namespace ledger
