#include "web/handing_in.h"

#include <algorithm>

#include "web/places.h"

namespace web {

law::Day next_handing_in(const Visit& visit) {
  const auto now = visit.office().clock();
  std::optional<base::Instant> first;
  for (const auto* place : places_today(visit)) {
    const auto opening = opening_of(visit, *place);
    const auto from = opening.open ? std::optional(now) : opening.opens_next;
    if (from && (!first || *from < *first)) first = from;
  }
  return law::day_at(first.value_or(now), visit.office().law.offset);
}

}  // namespace web
