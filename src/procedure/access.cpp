#include "procedure/access.h"

#include <algorithm>
#include <array>

#include "procedure/reason.h"

namespace procedure {
namespace {

using enum Role;

constexpr std::array<std::pair<Purpose, std::string_view>, 4> purposes{{{Purpose::party_asks, "party_asks"},
                                                                        {Purpose::supervision, "supervision"},
                                                                        {Purpose::misuse, "misuse"},
                                                                        {Purpose::authority, "authority"}}};

Impediments faults_of(const std::string& reason) {
  if (!said(reason)) return {{law::Provision::reminder_2, "impediment.reason"}};
  return {};
}

struct Apply {
  std::optional<Emergency>& state;
  base::Instant at;
  void operator()(const EmergencyOpened& event) const { state = Emergency{event, at, {}, false}; }
  void operator()(const EmergencyExamined& event) const { state.value().examined = event; }
  void operator()(const EmergencyOverdue&) const { state.value().overdue = true; }
};

// An extension that waits for an answer waits for the person in charge. [time_3]
bool extension_awaited(const Inquiry& state) {
  const auto* verifying = std::get_if<Verifying>(&state);
  return verifying != nullptr && std::holds_alternative<ExtensionAwaited>(verifying->investigation.limit.extension);
}

bool ended(const Inquiry& state) {
  return std::holds_alternative<Unknown>(state) || std::holds_alternative<HandedOver>(state) || std::holds_alternative<Withdrawn>(state);
}

}  // namespace

std::string_view name(Purpose purpose) { return std::ranges::find(purposes, purpose, &decltype(purposes)::value_type::first)->second; }

std::optional<Purpose> parse_purpose(std::string_view name) {
  const auto* found = std::ranges::find(purposes, name, &decltype(purposes)::value_type::second);
  return found == purposes.end() ? std::nullopt : std::optional(found->first);
}

const std::vector<Purpose>& all_purposes() {
  static const std::vector<Purpose> all{Purpose::party_asks, Purpose::supervision, Purpose::misuse, Purpose::authority};
  return all;
}

std::expected<PurposeDeclared, Impediments> decide(const base::Id& inquiry, const DeclarePurpose& command, const Circumstance& at) {
  // reminder_2: whoever has no work on the matter says why it is opened all the same.
  if (auto faults = faults_of(command.reason); !faults.empty()) return std::unexpected(std::move(faults));
  return PurposeDeclared{at.officer, at.organization, inquiry, command.purpose, command.reason, at.on};
}

std::expected<EmergencyOpened, Impediments> decide(const base::Id& inquiry, const std::string& kept_by, const OpenInEmergency& command, base::Instant now,
                                                   const Circumstance& at) {
  Impediments impediments;
  // What the own organization keeps is opened for a purpose: that is no emergency.
  if (kept_by == at.organization) impediments.push_back({law::Provision::reminder_2, "impediment.emergency_own"});
  for (auto& fault : faults_of(command.reason)) impediments.push_back(std::move(fault));
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return EmergencyOpened{inquiry, kept_by, at.organization, command.reason, now + emergency_lasts, at.on, at.officer};
}

std::expected<EmergencyExamined, Impediments> decide(const Emergency& emergency, const ExamineEmergency& command, const Circumstance& at) {
  Impediments impediments;
  // reminder_2: nobody examines what they opened themselves.
  if (emergency.opened.officer == at.officer) impediments.push_back({law::Provision::reminder_2, "impediment.emergency_second"});
  for (auto& fault : faults_of(command.reason)) impediments.push_back(std::move(fault));
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return EmergencyExamined{command.justified, command.reason, at.on, at.officer};
}

std::optional<Emergency> apply(std::optional<Emergency> state, const EmergencyEvent& event, const Stamp& stamp) {
  std::visit(Apply{state, stamp.at}, event);
  return state;
}

std::string_view name(const Emergency& emergency) {
  if (emergency.examined) return "examined";
  return emergency.overdue ? "overdue" : "open";
}

std::set<Role> awaited(const Inquiry& state) {
  const auto* accepted = procedure::accepted(state);
  const bool review = accepted != nullptr && accepted->review;
  if (ended(state) && !review) return {};
  std::set<Role> roles{reception_officer, case_officer};
  // time_2, review_1 to review_4: what was proposed is answered, what was objected to is decided.
  if (std::holds_alternative<Proposed>(state) || extension_awaited(state) || review) roles.insert(person_in_charge);
  // time_8, result_2: what is held is judged, what counts is confirmed.
  if (judging(state) || std::holds_alternative<RecordFound>(state)) roles.insert(restricted_officer);
  return roles;
}

}  // namespace procedure
