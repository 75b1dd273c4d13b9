#pragma once
#include <functional>
#include <memory>

#include "credential/published_list.h"

namespace check {

/// Where the public lists of statuses are, by number; null where there is no such list.
using PublishedLists = std::function<std::shared_ptr<const credential::PublishedList>(std::uint32_t list)>;

}  // namespace check
