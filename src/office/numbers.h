#pragma once
#include "office/office.h"
#include "procedure/notice.h"

namespace office {

/// The counter that numbers documents of a kind at an organization in a year, without gaps: [numbering]
inline ledger::Series series(const Office& office, std::string_view organization, std::string_view kind, law::Day on) {
  return office.law.name + "/" + std::string(organization) + "/" + std::string(kind) + "/" + std::to_string(law::year_of(on));
}
inline ledger::Series notice_series(const Office& office, std::string_view organization, procedure::NoticeKind kind, law::Day on) {
  return series(office, organization, procedure::name(kind), on);
}

}  // namespace office
