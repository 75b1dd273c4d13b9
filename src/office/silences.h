#pragma once
#include <map>
#include <vector>

#include "office/office.h"

namespace office {

/// A matter for which a platform has not answered since then.
struct Silence {
  base::Id inquiry;
  base::Instant since{};
  bool operator==(const Silence&) const = default;
};

/// The silences of platforms, over all organizations, each told once: for the operator's log, which names a matter by its id and nobody. What was told is
/// not on record; a service that starts anew tells them anew. The person in charge has them in what is due. [platform_silent]
class Silences {
 public:
  explicit Silences(const Office& office) : office_(office) {}
  Silences(const Silences&) = delete;
  Silences& operator=(const Silences&) = delete;

  /// Those that began since the last time.
  std::vector<Silence> untold();

 private:
  const Office& office_;
  std::map<base::Id, base::Instant> told_;
};

}  // namespace office
