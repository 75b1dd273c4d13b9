#pragma once
#include "matter.h"
#include "procedure/clock.h"
#include "procedure/notices.h"

// A matter in each of its states, each made by the events that lead there.
namespace matter {

inline base::Id someone(std::uint8_t number) { return {{number}}; }
inline procedure::Circumstance by(std::uint8_t number, const char* on = "2026-11-23", const char* organization = "110105") {
  return {day(on), beijing(), someone(number), organization};
}
/// Who does what in these tests: 1 accepts and asks, 2 proposes, 3 is in charge, 4 judges, 5 confirms, 6 refuses.
inline constexpr std::uint8_t in_charge = 3, judge = 4, confirmer = 5, refuser = 6;

inline procedure::Inquiry then(const procedure::Inquiry& state, const procedure::InquiryEvent& event, std::vector<std::uint64_t> numbers = {}) {
  return procedure::apply(state, event, {instant("2026-11-23T02:00:00.000Z"), std::move(numbers)});
}
inline procedure::Inquiry lodged_state(procedure::Application application = matter::application()) {
  return then(procedure::Unknown{}, lodged(std::move(application)));
}
inline procedure::AcceptApplication all_shown() {
  return {.materials = {"material.application_form", "material.passport", "material.power_of_attorney", "material.trustee_identity_document"},
          .residence_reason = {}, .purpose_reason = {}, .representative_reason = {}};
}
inline procedure::Inquiry accepted_state(procedure::Application application = matter::application(), const char* on = "2026-11-23") {
  const auto before = lodged_state(std::move(application));
  return then(before, *procedure::decide(procedure::lodged(before)->lodged, all_shown(), {}, at(on)), {1});
}
inline procedure::FindingMade finding(procedure::Indication indication, std::uint8_t officer = 1) {
  return {{{"register", instant("2026-11-23T02:00:00.000Z")}}, instant("2026-11-23T02:00:00.000Z"), indication, someone(officer)};
}
inline procedure::Inquiry found_state(procedure::Indication indication, procedure::Application application = matter::application()) {
  return then(accepted_state(std::move(application)), finding(indication));
}
inline procedure::Inquiry proposed_state(const procedure::Inquiry& before = accepted_state(), const char* on = "2026-11-23") {
  return then(before, procedure::VerificationProposed{day(on), {law::Provision::time_5}, "two birth dates", someone(2)});
}
/// Approved on the day that is named; the limit is that of the law.
inline procedure::Inquiry verifying_state(const procedure::Inquiry& before = accepted_state(), const char* on = "2026-11-24") {
  const auto proposed = proposed_state(before, on);
  const auto& held = std::get<procedure::Proposed>(proposed);
  return then(proposed, *procedure::decide(held.proposal, procedure::InProcessing{false, procedure::accepted(proposed)->due},
                                           procedure::ApproveVerification{}, by(in_charge, on)));
}
inline procedure::Inquiry refusable_state(procedure::Application application = matter::application()) {
  return then(found_state(procedure::Indication::refuse, std::move(application)), procedure::RecordConfirmed{day("2026-11-23"), someone(confirmer)});
}
inline procedure::Inquiry issued_state(procedure::Application application = matter::application()) {
  const auto clear = found_state(procedure::Indication::issue, std::move(application));
  const auto intended = *procedure::decide(procedure::lodged(clear)->lodged, *procedure::found(clear),
                                            procedure::IssueCertificate{.verification_url = {}}, at());
  const auto state = then(then(clear, procedure::IssueDecided{someone(1)}), intended, {1});
  return then(state, procedure::CertificateIssued{someone(70), {7}, someone(1)});
}
inline procedure::Inquiry refused_state(procedure::Application application = matter::application()) {
  const auto refusable = refusable_state(std::move(application));
  const auto& held = std::get<procedure::Refusable>(refusable);
  const auto intended = *procedure::decide(procedure::lodged(refusable)->lodged, procedure::ToRefuse{held.before.found, held.confirmed, false},
                                           procedure::RefuseCertificate{.verification_url = {}}, by(refuser));
  const auto state = then(then(refusable, procedure::RefusalDecided{someone(refuser)}), intended, {1});
  return then(state, procedure::RefusalIssued{someone(71), {8}, someone(refuser)});
}
inline procedure::DocumentRevoked revocation_of(const procedure::Inquiry& state, const char* on = "2026-12-01", const char* organization = "110105") {
  return *procedure::decide(procedure::standing_document(state)->document, procedure::lodged(state)->lodged.organization,
                            procedure::RevokeDocument{procedure::RevocationGround::misspelt_name, {"姓名有误", ""}}, by(in_charge, on, organization));
}
inline procedure::Inquiry revoked_state(const procedure::Inquiry& before = issued_state()) { return then(before, revocation_of(before), {1}); }

/// Keys of what stands in the way.
template <class T>
std::vector<std::string> keys(const std::expected<T, procedure::Impediments>& answer) {
  std::vector<std::string> all;
  if (!answer)
    for (const auto& one : answer.error()) all.push_back(one.key);
  return all;
}
using Keys = std::vector<std::string>;
template <class T>
bool cites(const std::expected<T, procedure::Impediments>& answer, law::Reading reading, std::string_view key) {
  if (answer) return false;
  for (const auto& one : answer.error())
    if (one.key == key && one.ground == std::variant<law::Provision, law::Reading>(reading)) return true;
  return false;
}

}  // namespace matter
