#pragma once
#include <optional>

#include "ledger/checkpoint.h"
#include "ledger/note.h"
#include "ledger/proof.h"

/// C2SP tlog-proof: that an entry stands in a log, and who has seen it there; to be checked offline, kept as *.tlog-proof.
///
///     c2sp.org/tlog-proof@v1
///     extra gwEYKg==                                   optional: what the holder needs to compute the leaf, which nobody has signed
///     index 41                                         the leaf's, from 0
///     gSw1HwEUFc0Zu0FWPrhzp9z5pNBUFL3H0hTVqVYXUYg=     the inclusion proof, from the leaf's sibling upwards
///
///     example.org/qingbai/log                          the signed checkpoint, as it was published, with its cosignatures
///     ...
namespace ledger {

struct LogProof {
  std::optional<base::Bytes> extra;
  std::uint64_t index = 0;
  Proof inclusion;         // at most 63 hashes
  std::string checkpoint;  // a signed note, verbatim
  bool operator==(const LogProof&) const = default;
};

std::string to_text(const LogProof& proof);
std::expected<LogProof, base::Malformed> parse_log_proof(std::string_view text);

/// Whom a checker trusts, and how many witnesses it wants to have seen the checkpoint.
struct LogPolicy {
  VerifierKey log;
  std::vector<VerifierKey> witnesses = {};
  std::size_t quorum = 0;
};
/// Why a proof proves nothing, in the order in which it is looked for.
enum class ProofFault { unreadable, other_log, log_signature, cosignatures, not_included };
/// What a proof shows of a leaf (leaf_hash of its commitment).
struct Logged {
  Checkpoint checkpoint;
  std::size_t witnesses = 0;                // of those trusted, how many have cosigned it
  std::optional<std::uint64_t> seen = {};   // seconds since 1970: the newest cosignature of a trusted witness
  bool operator==(const Logged&) const = default;
};
std::expected<Logged, ProofFault> verify(const LogProof& proof, const Digest& leaf, const LogPolicy& policy, const Ed25519Holds& holds);

/// A published checkpoint by the same policy.
std::expected<Logged, ProofFault> verify_checkpoint(std::string_view note, const LogPolicy& policy, const Ed25519Holds& holds);

}  // namespace ledger
