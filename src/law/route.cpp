#include "law/route.h"

namespace law {

Route route(const std::vector<Organization>& all, const Abode& abode, bool through_trustee, std::string_view asking, Day on) {
  Route route;
  // [place_1] in person, [place_2] through a trustee: the applicant's residence in both
  route.provision = through_trustee ? Provision::place_2 : Provision::place_1;
  if (abode.district) {
    route.organization = organization_of(all, *abode.district, on);
  } else if (abode.last_district) {
    route.reading = Reading::last_residence;
    route.organization = organization_of(all, *abode.last_district, on);
  }
  route.here = route.organization != nullptr && route.organization->code == asking;
  return route;
}

}  // namespace law
