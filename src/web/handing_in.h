#pragma once
#include "law/day.h"
#include "web/visit.h"

namespace web {

/// The first day, from this moment on, on which some office takes applications: today, unless all have closed for today. [place_3]
law::Day next_handing_in(const Visit& visit);

}  // namespace web
