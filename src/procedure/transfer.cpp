#include "procedure/transfer.h"

#include "law/route.h"

namespace procedure {

std::expected<ApplicationTransferred, Impediments> decide(const ApplicationLodged& lodged, const TransferApplication& command, const Circumstance& at) {
  const auto& application = lodged.application;
  const bool trusted = application.channel == Channel::through_trustee;
  // place_1, place_2: it goes to the place of the applicant's residence and to no other.
  const auto route = law::route(at.law.organizations, {application.district, {}}, trusted, command.to, at.on);
  if (!route.here || command.to == lodged.organization) {
    const auto right = route.organization == nullptr ? std::string{} : route.organization->code;
    return std::unexpected(Impediments{{route.provision, "impediment.transfer", {{"organization", right}}}});
  }
  return ApplicationTransferred{at.on, lodged.organization, command.to, at.officer};
}

}  // namespace procedure
