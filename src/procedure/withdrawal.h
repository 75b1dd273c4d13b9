#pragma once
#include "procedure/handover.h"

// Withdrawal: who applied may take the application back as long as no document is on record. Nobody has to say why.
namespace procedure {

struct WithdrawApplication {
  Recipient by = Recipient::applicant;
  std::string document_number;  // of the identity document that was shown
  Shown shown = {};
};

struct ApplicationWithdrawn {
  law::Day on;
  Recipient by = Recipient::applicant;
  std::string document_number;
  base::Id officer;
  Shown shown = {};
  bool operator==(const ApplicationWithdrawn&) const = default;
};

std::expected<ApplicationWithdrawn, Impediments> decide(const ApplicationLodged& lodged, const WithdrawApplication& command, const Circumstance& at);

}  // namespace procedure
