#pragma once
#include <functional>

#include "api/turns.h"
#include "check/standing.h"
#include "check/trust.h"
#include "office/sessions.h"
#include "text/catalogue.h"

namespace api {

/// What every act works with; main joins it once.
struct Site {
  const text::Catalogue& words;
  const check::Trust& trust;
  std::function<check::Register(std::optional<base::Instant>)> register_at;  // none: as it is now
  office::Patience& patience;  // the one that the pages have: whoever was slowed down there is here
  base::Clock clock;
  std::chrono::minutes offset;  // of the place whose days are meant
  std::string url;              // where the service is reached
  Turns& turns;
};

}  // namespace api
