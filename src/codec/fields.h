#pragma once
#include <tuple>

#include "procedure/account.h"
#include "procedure/inquiry.h"
#include "procedure/person.h"

// The fields of every value that is written down, in the order in which they are written. What stands here is a format:
// a field is never moved or removed; what changes gets a new version of the event (events.h). Each list is written once
// and serves writing and reading.
namespace codec {

#define QINGBAI_FIELDS(Type, ...)                                                      \
  inline auto fields([[maybe_unused]] Type& v) { return std::tie(__VA_ARGS__); }                        \
  inline auto fields([[maybe_unused]] const Type& v) { return std::tie(__VA_ARGS__); }

QINGBAI_FIELDS(law::Stay, v.entry, v.exit, v.basis)
QINGBAI_FIELDS(law::Penalty, v.kind, v.months)
QINGBAI_FIELDS(law::Record, v.id, v.disposition, v.court, v.effective_on, v.committed_from, v.committed_to, v.penalty, v.main_conduct_before_18, v.sealed)
QINGBAI_FIELDS(law::Explained, v.id, v.status, v.provision, v.reading)
QINGBAI_FIELDS(law::Finding, v.outcome, v.records)
QINGBAI_FIELDS(procedure::Person, v.surname, v.given_names, v.native_name, v.chinese_name, v.sex, v.nationality, v.born_on)
QINGBAI_FIELDS(procedure::IdentityDocument, v.kind, v.number, v.issuer, v.expires_on)
QINGBAI_FIELDS(procedure::Issuer, v.sub_bureau_zh, v.sub_bureau_en, v.place_zh, v.place_en, v.address_zh, v.address_en, v.telephone)
QINGBAI_FIELDS(procedure::CertificateContent, v.number, v.issuer, v.person, v.document, v.inquired_at, v.issued_on, v.verification_url, v.code, v.specimen)
QINGBAI_FIELDS(procedure::Representative, v.name, v.document_number, v.born_on)
QINGBAI_FIELDS(procedure::Application, v.person, v.document, v.other_documents, v.district, v.address, v.stays, v.channel, v.representative, v.purpose,
               v.country_of_use, v.reminded)
QINGBAI_FIELDS(procedure::NothingKnown)
QINGBAI_FIELDS(procedure::Match, v.records)
QINGBAI_FIELDS(procedure::PartialMatch, v.agreeing, v.records)
QINGBAI_FIELDS(procedure::Silent, v.reason)
QINGBAI_FIELDS(procedure::Extract, v.platform, v.answered_at, v.digest, v.answer)
QINGBAI_FIELDS(procedure::Grounds, v.extracts, v.finding)
QINGBAI_FIELDS(procedure::Asked, v.platform, v.answered_at)

QINGBAI_FIELDS(procedure::ApplicationLodged, v.organization, v.application, v.officer)
QINGBAI_FIELDS(procedure::ApplicationAccepted, v.on, v.materials, v.number_in_year, v.days_present, v.residence_reason, v.purpose_reason,
               v.representative_reason, v.due_on, v.due_provisional, v.number_pattern, v.jurisdiction, v.officer)
QINGBAI_FIELDS(procedure::ReceiptIssued, v.document, v.digest, v.officer)
QINGBAI_FIELDS(procedure::PlatformFellSilent, v.platforms, v.officer)
QINGBAI_FIELDS(procedure::FindingMade, v.asked, v.inquired_at, v.indication, v.officer)
QINGBAI_FIELDS(procedure::IssueDecided, v.officer)
QINGBAI_FIELDS(procedure::CertificateIntended, v.content)
QINGBAI_FIELDS(procedure::CertificateIssued, v.document, v.digest, v.officer)
QINGBAI_FIELDS(procedure::CertificateHandedOver, v.recipient, v.name, v.document_number, v.on, v.kind, v.signature, v.digest, v.officer)
QINGBAI_FIELDS(procedure::AccountOpened, v.login, v.name, v.organization, v.roles, v.password, v.by)
QINGBAI_FIELDS(procedure::PasswordChanged, v.password)
QINGBAI_FIELDS(procedure::AccountClosed, v.by)
QINGBAI_FIELDS(procedure::InquiryCounted, v.inquiry, v.on)
QINGBAI_FIELDS(procedure::Looked, v.officer, v.organization, v.inquiry, v.purpose, v.restricted)

#undef QINGBAI_FIELDS

/// The last value of each enumeration that is written down, as its number.
template <class E>
inline constexpr int last_of = -1;
template <>
inline constexpr int last_of<law::Basis> = static_cast<int>(law::Basis::visa_free);
template <>
inline constexpr int last_of<law::PenaltyKind> = static_cast<int>(law::PenaltyKind::exempt);
template <>
inline constexpr int last_of<law::Disposition> = static_cast<int>(law::Disposition::investigation_terminated);
template <>
inline constexpr int last_of<law::Court> = static_cast<int>(law::Court::other);
template <>
inline constexpr int last_of<law::RecordStatus> = static_cast<int>(law::RecordStatus::held);
template <>
inline constexpr int last_of<law::Outcome> = static_cast<int>(law::Outcome::hold);
template <>
inline constexpr int last_of<law::Provision> = static_cast<int>(law::Provision::document_6);
template <>
inline constexpr int last_of<law::Reading> = static_cast<int>(law::Reading::specimen);
template <>
inline constexpr int last_of<procedure::PaperKind> = static_cast<int>(procedure::PaperKind::permanent_residence_permit);
template <>
inline constexpr int last_of<procedure::Channel> = static_cast<int>(procedure::Channel::through_guardian);
template <>
inline constexpr int last_of<procedure::Criterion> = static_cast<int>(procedure::Criterion::birth_date);
template <>
inline constexpr int last_of<procedure::Indication> = static_cast<int>(procedure::Indication::needs_verification);
template <>
inline constexpr int last_of<procedure::Recipient> = static_cast<int>(procedure::Recipient::representative);
template <>
inline constexpr int last_of<procedure::SignatureKind> = static_cast<int>(procedure::SignatureKind::scan);
template <>
inline constexpr int last_of<procedure::Role> = static_cast<int>(procedure::Role::administrator);

}  // namespace codec
