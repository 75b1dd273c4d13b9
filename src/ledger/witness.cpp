#include "ledger/witness.h"

#include <algorithm>

namespace ledger {

std::expected<std::string, base::Malformed> origin_of(const WitnessRequest& request) {
  const auto note = parse_note(request.checkpoint);
  if (!note) return std::unexpected(note.error());
  return note->text.substr(0, note->text.find('\n'));
}

std::expected<Extension, WitnessRefusal> consider(const WitnessRequest& request, const VerifierKey& log, const std::optional<Checkpoint>& last,
                                                  const Ed25519Holds& holds) {
  using enum WitnessRefusal;
  auto note = parse_note(request.checkpoint);
  if (!note) return std::unexpected(malformed);
  if (!note->text.starts_with(log.name + "\n")) return std::unexpected(unknown_log);
  if (!signed_by(*note, log, holds)) return std::unexpected(not_signed);
  auto checkpoint = parse_checkpoint(note->text);
  if (!checkpoint || request.old_size > checkpoint->size) return std::unexpected(malformed);
  const auto before = last.value_or(Checkpoint{log.name, 0, empty_root()});
  if (request.old_size != before.size) return std::unexpected(other_size);
  if (before.size == checkpoint->size && before.size > 0 && before.root != checkpoint->root) return std::unexpected(other_root);
  if (!verify_consistency(before.size, before.root, checkpoint->size, checkpoint->root, request.consistency)) return std::unexpected(proof_wrong);
  std::erase_if(note->signatures, [&](const SignatureLine& line) { return line.name != log.name || line.key_id != key_id(log); });
  return Extension{*std::move(checkpoint), *std::move(note)};
}

}  // namespace ledger
