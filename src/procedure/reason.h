#pragma once
#include <algorithm>
#include <string>

#include "procedure/document.h"
#include "procedure/impediment.h"

namespace procedure {

/// Whether something is written there: blanks are no reason.
inline bool said(const std::string& text) { return std::ranges::any_of(text, [](char c) { return c != ' ' && c != '\n'; }); }
/// The Chinese counts, and it has to fit the page.
inline bool said(const Reason& reason) { return said(reason.zh); }

}  // namespace procedure
