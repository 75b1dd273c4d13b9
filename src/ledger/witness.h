#pragma once
#include "ledger/checkpoint.h"
#include "ledger/note.h"
#include "ledger/witness_request.h"

namespace ledger {

/// Why a witness does not cosign (C2SP tlog-witness), in the order in which it is looked for.
enum class WitnessRefusal {
  unknown_log,    // 404
  not_signed,     // 403: no signature of the log's key, or a forged one
  malformed,      // 400: not in the one spelling of request, note and checkpoint; an old size beyond the new one
  other_size,     // 409: the old size is not the one that was cosigned last, which the answer tells
  proof_wrong,    // 422: not shown to be an extension of what was cosigned last
  other_root,     // 409: a second tree of the size that was cosigned last: two histories of one log
};

/// The origin of a request's checkpoint: which log it speaks of.
std::expected<std::string, base::Malformed> origin_of(const WitnessRequest& request);

/// What is to be cosigned: what it extends is proved, or there was nothing yet.
struct Extension {
  Checkpoint checkpoint;
  Note note;  // the text, and of its signatures the log's own
};

/// Whether a witness that has cosigned `last` of this log, or nothing yet, may cosign what the request brings.
std::expected<Extension, WitnessRefusal> consider(const WitnessRequest& request, const VerifierKey& log, const std::optional<Checkpoint>& last,
                                                  const Ed25519Holds& holds);

}  // namespace ledger
