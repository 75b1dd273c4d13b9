#include "api/turns.h"

namespace api {

std::optional<Turns::Turn> Turns::take(const std::string& network) {
  const std::lock_guard lock(mutex_);
  auto& taken = taken_[network];
  if (taken >= of_network || all_ >= of_all) {
    if (taken == 0) taken_.erase(network);
    return std::nullopt;
  }
  ++taken;
  ++all_;
  return std::optional<Turn>(std::in_place, *this, network);
}

void Turns::give_back(const std::string& network) {
  const std::lock_guard lock(mutex_);
  --all_;
  const auto found = taken_.find(network);
  if (--found->second == 0) taken_.erase(found);
}

}  // namespace api
