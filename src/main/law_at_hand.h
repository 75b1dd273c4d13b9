#pragma once
#include <string>

#include "law/jurisdiction.h"

namespace main_program {

/// A jurisdiction's data from a folder, or the one built in; throws where the folder's cannot be read.
law::Jurisdiction law_at_hand(const std::string& folder);

}  // namespace main_program
