#pragma once
#include <optional>

#include "base/id.h"
#include "base/instant.h"

namespace procedure {

/// Who answers for something, and since when that is on record.
struct Approval {
  base::Id account;
  base::Instant at{};
  bool operator==(const Approval&) const = default;
};

/// What stands behind a document that is to be signed, as it is on record: who found what it says (of a refusal who confirmed it, of a revocation or a reply
/// who had decided the document concerned, of an extension who proposed it), and who decided. A receipt has a decision alone.
struct Approvals {
  std::optional<Approval> grounds = {}, decision = {};
  bool operator==(const Approvals&) const = default;
};

}  // namespace procedure
