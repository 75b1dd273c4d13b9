#pragma once
#include "procedure/judgment.h"

// Confirmation: before a refusal a second officer, of the restricted role, confirms that the record is this person's and that it has taken
// effect. [result_2]
namespace procedure {

struct ConfirmRecord {
  bool identity = false;  // the record is this person's
  bool effect = false;    // the judgment has taken effect, and counts
  std::string reason;     // by what it was seen; in the restricted envelope
};

/// What was confirmed, in the restricted envelope.
struct Confirmation {
  std::string reason;
  bool operator==(const Confirmation&) const = default;
};

struct RecordConfirmed {
  law::Day on;
  base::Id officer;
  bool operator==(const RecordConfirmed&) const = default;
};

struct Confirmed {
  RecordConfirmed event;
  Confirmation confirmation;
};

/// Who had the matter in hand before: a second officer is none of them.
struct FirstOfficers {
  base::Id accepted_by;
  base::Id asked_by;
  std::vector<base::Id> judged_by = {};
  bool operator==(const FirstOfficers&) const = default;
};
std::expected<Confirmed, Impediments> decide(const FirstOfficers& first, const ConfirmRecord& command, const Circumstance& at);

}  // namespace procedure
