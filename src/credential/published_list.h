#pragma once
#include <string>

#include "base/instant.h"

namespace credential {

/// A public list of statuses as it is handed out: signed, in both forms.
struct PublishedList {
  std::string jwt, cwt;
  base::Instant issued_at{};
  bool operator==(const PublishedList&) const = default;
};

}  // namespace credential
