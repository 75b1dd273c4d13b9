#pragma once
#include "office/office.h"

namespace office {

/// One entry a page view, in the access stream of the matter; of a list, in that of the officer. Appended before anything is shown. [reminder_2]
void record_look(const Office& office, const Subject& subject, const base::Id& inquiry, std::string purpose, bool restricted = false);

}  // namespace office
