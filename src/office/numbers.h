#pragma once
#include "office/office.h"

namespace office {

/// The counter that numbers documents of a kind at an organization in a year, without gaps: [numbering]
inline ledger::Series series(const Office& office, std::string_view organization, std::string_view kind, law::Day on) {
  return office.law.name + "/" + std::string(organization) + "/" + std::string(kind) + "/" + std::to_string(law::year_of(on));
}

}  // namespace office
