#pragma once
#include <algorithm>
#include <string>

#include "procedure/document.h"
#include "procedure/impediment.h"

namespace procedure {

/// Whether something is written there: blanks are no reason.
inline bool said(const std::string& text) { return std::ranges::any_of(text, [](char c) { return c != ' ' && c != '\n'; }); }
/// A reason that is printed: the Chinese counts, and it has to fit the page.
inline void add_reason(const Reason& reason, std::variant<law::Provision, law::Reading> ground, Impediments& to) {
  if (!said(reason.zh)) to.push_back({ground, "impediment.reason"});
  else if (!fits(reason)) to.push_back({ground, "impediment.reason_long"});
}

}  // namespace procedure
