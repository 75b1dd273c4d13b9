#pragma once
#include "procedure/lodging.h"

// Transfer: an application that was lodged at another place than the applicant's goes to the right one before it is accepted. [place_1] [place_2]
namespace procedure {

struct TransferApplication {
  std::string to;  // the code of the organization
};

struct ApplicationTransferred {
  law::Day on;
  std::string from, to;
  base::Id officer;
  bool operator==(const ApplicationTransferred&) const = default;
};

std::expected<ApplicationTransferred, Impediments> decide(const ApplicationLodged& lodged, const TransferApplication& command, const Circumstance& at);

}  // namespace procedure
