#include "procedure/withdrawal.h"

namespace procedure {

std::expected<ApplicationWithdrawn, Impediments> decide(const ApplicationLodged& lodged, const WithdrawApplication& command, const Circumstance& at) {
  // at_the_counter: who takes it back is who may sign for the document, on a document of theirs. [caution_3]
  auto impediments = not_theirs(lodged.application, command.by, command.document_number, command.shown, law::Reading::at_the_counter, at);
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  const auto shown = recorded(lodged.application, command.by, command.document_number, command.shown, at);
  return ApplicationWithdrawn{at.on, command.by, command.document_number, at.officer, shown};
}

}  // namespace procedure
