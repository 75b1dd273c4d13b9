#pragma once
#include "html/html.h"
#include "law/working_day.h"
#include "web/visit.h"

namespace web {

/// How a due date is reached, one line a day, so that a person can follow it. `first`: what is said of the first day, a key into words/.
html::Html due_derivation(const Visit& visit, law::Day start, int working_days, const std::vector<law::Stop>& stops = {},
                          const char* first = "case.step.first");

}  // namespace web
