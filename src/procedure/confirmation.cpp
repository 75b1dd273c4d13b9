#include "procedure/confirmation.h"

#include <algorithm>

#include "procedure/reason.h"

namespace procedure {

std::expected<Confirmed, Impediments> decide(const FirstOfficers& first, const ConfirmRecord& command, const Circumstance& at) {
  Impediments impediments;
  // result_2: a second officer, who neither accepted the application nor asked the platforms nor judged the records.
  if (at.officer == first.accepted_by || at.officer == first.asked_by || std::ranges::find(first.judged_by, at.officer) != first.judged_by.end())
    impediments.push_back({law::Provision::result_2, "impediment.second_officer"});
  // time_5, time_8: what cannot be confirmed is investigated and never refused on.
  if (!command.identity) impediments.push_back({law::Provision::time_5, "impediment.identity_unconfirmed"});
  if (!command.effect) impediments.push_back({law::Provision::time_8, "impediment.effect_unconfirmed"});
  if (!said(command.reason)) impediments.push_back({law::Provision::result_2, "impediment.reason"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return Confirmed{{at.on, at.officer}, {command.reason}};
}

}  // namespace procedure
