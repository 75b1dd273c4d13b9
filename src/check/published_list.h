#pragma once
#include <functional>
#include <memory>

#include "credential/published_list.h"

namespace check {

/// Where the public lists of statuses are, by number; null where there is no such list.
using PublishedLists = std::function<std::shared_ptr<const credential::PublishedList>(std::uint32_t list)>;

/// The same as they were at a moment; null also where nothing can be said of that moment.
using PastLists = std::function<std::shared_ptr<const credential::PublishedList>(std::uint32_t list, base::Instant at)>;

}  // namespace check
