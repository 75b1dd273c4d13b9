#include "ledger/log_proof.h"

#include <algorithm>
#include <stdexcept>

#include "ledger/lines.h"

namespace ledger {
namespace {

constexpr std::string_view first_line = "c2sp.org/tlog-proof@v1";
constexpr std::string_view extra_word = "extra ";
constexpr std::string_view index_word = "index ";
constexpr std::size_t longest_proof = 63;

std::unexpected<base::Malformed> bad(std::string field, std::string reason) {
  return std::unexpected(base::Malformed{std::move(field), std::move(reason)});
}

}  // namespace

std::string to_text(const LogProof& proof) {
  if (proof.inclusion.size() > longest_proof) throw std::invalid_argument("an inclusion proof longer than any tree's");
  std::string text(first_line);
  if (proof.extra) text += "\n" + std::string(extra_word) + base::to_base64(*proof.extra);
  text += "\n" + std::string(index_word) + std::to_string(proof.index) + "\n";
  for (const auto& hash : proof.inclusion) text += base::to_base64(hash) + "\n";
  return text + "\n" + proof.checkpoint;
}

std::expected<LogProof, base::Malformed> parse_log_proof(std::string_view text) {
  LogProof proof;
  if (take_line(text) != first_line) return bad("", "not a tlog-proof of version 1");
  auto line = take_line(text);
  if (line && line->starts_with(extra_word)) {
    auto extra = base::from_base64(line->substr(extra_word.size()));
    if (!extra) return bad("extra", "not base64");
    proof.extra = *std::move(extra);
    line = take_line(text);
  }
  if (!line || !line->starts_with(index_word)) return bad("index", "missing");
  const auto index = parse_decimal(line->substr(index_word.size()));
  if (!index) return bad("index", "not a decimal number");
  proof.index = *index;
  for (line = take_line(text); line && !line->empty(); line = take_line(text)) {
    const auto hash = digest_from_base64(*line);
    if (!hash || proof.inclusion.size() == longest_proof) return bad("proof", "not at most 63 lines of the base64 of 32 bytes");
    proof.inclusion.push_back(*hash);
  }
  if (!line) return bad("checkpoint", "no empty line before it");
  if (const auto note = parse_note(text); !note) return bad("checkpoint", note.error().reason);
  proof.checkpoint = text;
  return proof;
}

std::expected<Logged, ProofFault> verify_checkpoint(std::string_view text, const LogPolicy& policy, const Ed25519Holds& holds) {
  const auto note = parse_note(text);
  if (!note) return std::unexpected(ProofFault::unreadable);
  if (!note->text.starts_with(policy.log.name + "\n")) return std::unexpected(ProofFault::other_log);
  if (!signed_by(*note, policy.log, holds)) return std::unexpected(ProofFault::log_signature);
  const auto checkpoint = parse_checkpoint(note->text);
  if (!checkpoint) return std::unexpected(ProofFault::unreadable);
  Logged logged{*checkpoint};
  for (const auto& witness : policy.witnesses) {
    const auto seen = signed_by(*note, witness, holds);
    if (!seen && seen.error() == NotSigned::forged) return std::unexpected(ProofFault::cosignatures);
    if (!seen) continue;
    ++logged.witnesses;
    logged.seen = std::max(logged.seen, seen->seconds);
  }
  if (logged.witnesses < policy.quorum) return std::unexpected(ProofFault::cosignatures);
  return logged;
}

std::expected<Logged, ProofFault> verify(const LogProof& proof, const Digest& leaf, const LogPolicy& policy, const Ed25519Holds& holds) {
  auto logged = verify_checkpoint(proof.checkpoint, policy, holds);
  if (!logged) return logged;
  if (!verify_inclusion(leaf, proof.index, logged->checkpoint.size, proof.inclusion, logged->checkpoint.root)) return std::unexpected(ProofFault::not_included);
  return logged;
}

}  // namespace ledger
