#pragma once
#include "procedure/lodging.h"

// Suspected misuse: false materials, a false identity, a forged certificate. It is noted on the matter and seen in later ones of the
// same person; it decides nothing by itself. [reminder_1]
namespace procedure {

struct SuspectMisuse {
  std::string note;
};

struct MisuseSuspected {
  law::Day on;
  std::string note;
  base::Id officer;
  bool operator==(const MisuseSuspected&) const = default;
};

std::expected<MisuseSuspected, Impediments> decide(const SuspectMisuse& command, const Circumstance& at);

}  // namespace procedure
