#include "procedure/misuse.h"

#include "procedure/reason.h"

namespace procedure {

std::expected<MisuseSuspected, Impediments> decide(const SuspectMisuse& command, const Circumstance& at) {
  // reminder_1: who is suspected of something may know of what.
  if (!said(command.note)) return std::unexpected(Impediments{{law::Provision::reminder_1, "impediment.misuse_note"}});
  return MisuseSuspected{at.on, command.note, at.officer};
}

}  // namespace procedure
