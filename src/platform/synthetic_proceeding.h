#pragma once
#include "law/finding.h"
#include "platform/draw.h"

namespace platform {

/// The day up to which synthetic proceedings are told; a few judgments take effect after it.
law::Day synthetic_today();

/// The `ordinal`-th proceeding against somebody born on that day. Two of three are drawn as life might have it; every third is the next of all
/// combinations of disposition, court, penalty, main conduct and sealing flag, so that 4,320 proceedings hold every one of them.
law::Record synthetic_proceeding(Draw& draw, law::Day born_on, std::uint64_t ordinal);

}  // namespace platform
