#pragma once
#include <unicode/locid.h>

#include "text/language.h"

namespace text {

/// The language's ICU locale with Latin digits and the Gregorian calendar: some languages' own defaults would print other digits
/// or count other years, which no official date may.
const icu::Locale& locale(Language language);

}  // namespace text
