#pragma once
#include <optional>
#include <string>
#include <vector>

#include "law/organization.h"
#include "law/provision.h"

namespace law {

/// Where the applicant lives. A trustee's own residence plays no part, so there is no place for it here: [place_2]
struct Abode {
  std::optional<std::string> district;       // of the registered residence, now
  std::optional<std::string> last_district;  // of the last one in the jurisdiction: [last_residence]
  bool operator==(const Abode&) const = default;
};

/// The office that is competent, and why. No organization: nobody is, and the hotline helps ([caution_2]).
struct Route {
  const Organization* organization = nullptr;
  Provision provision = Provision::place_1;
  std::optional<Reading> reading;
  bool here = false;  // the office that asked is the right one
  bool operator==(const Route&) const = default;
};
/// `asking`: the code of the office where the application is lodged.
Route route(const std::vector<Organization>& all, const Abode& abode, bool through_trustee, std::string_view asking, Day on);

}  // namespace law
