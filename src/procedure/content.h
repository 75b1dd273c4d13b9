#pragma once
#include "procedure/document.h"

namespace procedure {

/// The number that the document bears, of whichever kind it is.
std::string number_of(const Content& content);
/// Whether it says that it is a specimen. [specimen]
bool says_specimen(const Content& content);

}  // namespace procedure
