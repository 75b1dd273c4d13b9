#pragma once
#include <tuple>

#include "procedure/access.h"
#include "procedure/account.h"
#include "procedure/inquiry.h"
#include "procedure/person.h"
#include "procedure/review.h"

// The fields of every value that is written down, in the order in which they are written. What stands here is a format:
// a field is never moved or removed; what changes gets a new version of the event (events.h). Each list is written once
// and serves writing and reading.
namespace codec {

/// Grounds of version 1, before the doubts were kept.
struct GroundsWithoutDoubts {
  std::vector<procedure::Extract> extracts;
  law::Finding finding;
};

/// Grounds of version 2, before a part of very many records could be left out.
struct GroundsWithAll {
  std::vector<procedure::Extract> extracts;
  law::Finding finding;
  std::vector<procedure::Doubt> doubts;
};

/// Before applications had a contact.
struct ApplicationWithoutContact : procedure::Application {};
struct ApplicationLodgedWithoutContact {
  std::string organization;
  ApplicationWithoutContact application;
  base::Id officer;
};
/// Before the officer's reasons for an adult without a birth date and for a doubtful nationality were kept.
struct ApplicationAcceptedOnFewerReasons : procedure::ApplicationAccepted {};
/// Before a document named the one that it replaces.
struct CertificateOfItsOwn : procedure::CertificateContent {};
/// Before a certificate could have a period.
struct CertificateWithoutPeriod : procedure::CertificateContent {};
struct CertificateWithoutPeriodIntended {
  CertificateWithoutPeriod content;
};
/// Before what was shown beyond a document that the application names was kept.
struct HandedOverOnNamedDocument : procedure::CertificateHandedOver {};
struct WithdrawnOnNamedDocument : procedure::ApplicationWithdrawn {};
struct ObjectionLodgedOnNamedDocument : procedure::ObjectionLodged {};
struct ObjectionWithdrawnOnNamedDocument : procedure::ObjectionWithdrawn {};
struct RefusalOfItsOwn : procedure::RefusalContent {};
struct CertificateOfItsOwnIntended {
  CertificateOfItsOwn content;
};
struct RefusalOfItsOwnIntended {
  RefusalOfItsOwn content;
};

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
QINGBAI_FIELDS(CertificateOfItsOwn, v.number, v.issuer, v.person, v.document, v.inquired_at, v.issued_on, v.verification_url, v.code, v.specimen)
QINGBAI_FIELDS(procedure::CertificateContent, v.number, v.issuer, v.person, v.document, v.inquired_at, v.issued_on, v.verification_url, v.code, v.specimen,
               v.replaces, v.valid_before)
QINGBAI_FIELDS(CertificateWithoutPeriod, v.number, v.issuer, v.person, v.document, v.inquired_at, v.issued_on, v.verification_url, v.code, v.specimen,
               v.replaces)
QINGBAI_FIELDS(procedure::Representative, v.name, v.document_number, v.born_on)
QINGBAI_FIELDS(ApplicationWithoutContact, v.person, v.document, v.other_documents, v.district, v.address, v.stays, v.channel, v.representative, v.purpose,
               v.country_of_use, v.reminded)
QINGBAI_FIELDS(procedure::Application, v.person, v.document, v.other_documents, v.district, v.address, v.stays, v.channel, v.representative, v.purpose,
               v.country_of_use, v.reminded, v.contact)
QINGBAI_FIELDS(procedure::NothingKnown)
QINGBAI_FIELDS(procedure::Match, v.records)
QINGBAI_FIELDS(procedure::PartialMatch, v.agreeing, v.records)
QINGBAI_FIELDS(procedure::Silent, v.reason)
QINGBAI_FIELDS(procedure::Extract, v.platform, v.answered_at, v.digest, v.answer)
QINGBAI_FIELDS(GroundsWithoutDoubts, v.extracts, v.finding)
QINGBAI_FIELDS(procedure::Doubt, v.circumstance, v.reading)
QINGBAI_FIELDS(GroundsWithAll, v.extracts, v.finding, v.doubts)
QINGBAI_FIELDS(procedure::Grounds, v.extracts, v.finding, v.doubts, v.omitted)
QINGBAI_FIELDS(procedure::JudgedRecord, v.id, v.status, v.provision, v.reason)
QINGBAI_FIELDS(procedure::Judgment, v.records, v.reason)
QINGBAI_FIELDS(procedure::Confirmation, v.reason)
QINGBAI_FIELDS(procedure::Reason, v.zh, v.en)
QINGBAI_FIELDS(procedure::Outcome, v.kind, v.number, v.issued_on)
QINGBAI_FIELDS(procedure::MissingMaterial, v.material, v.lack)
QINGBAI_FIELDS(RefusalOfItsOwn, v.number, v.issuer, v.person, v.document, v.inquired_at, v.issued_on, v.verification_url, v.code, v.specimen)
QINGBAI_FIELDS(procedure::RefusalContent, v.number, v.issuer, v.person, v.document, v.inquired_at, v.issued_on, v.verification_url, v.code, v.specimen,
               v.replaces)
QINGBAI_FIELDS(procedure::Asked, v.platform, v.answered_at)

QINGBAI_FIELDS(ApplicationLodgedWithoutContact, v.organization, v.application, v.officer)
QINGBAI_FIELDS(procedure::ApplicationLodged, v.organization, v.application, v.officer)
QINGBAI_FIELDS(ApplicationAcceptedOnFewerReasons, v.on, v.materials, v.number_in_year, v.days_present, v.residence_reason, v.purpose_reason,
               v.representative_reason, v.due_on, v.due_provisional, v.number_pattern, v.jurisdiction, v.officer)
QINGBAI_FIELDS(procedure::ApplicationAccepted, v.on, v.materials, v.number_in_year, v.days_present, v.residence_reason, v.purpose_reason,
               v.representative_reason, v.adult_reason, v.standing_reason, v.due_on, v.due_provisional, v.number_pattern, v.jurisdiction, v.officer)
QINGBAI_FIELDS(procedure::ReceiptIssued, v.document, v.digest, v.officer)
QINGBAI_FIELDS(procedure::PlatformFellSilent, v.platforms, v.officer)
QINGBAI_FIELDS(procedure::FindingMade, v.asked, v.inquired_at, v.indication, v.officer)
QINGBAI_FIELDS(procedure::IssueDecided, v.officer)
QINGBAI_FIELDS(procedure::StatusEntryTaken, v.entry)
QINGBAI_FIELDS(procedure::StatusEntryUsed, v.inquiry)
QINGBAI_FIELDS(procedure::IntentRevoked, v.on, v.number, v.why, v.detail)
QINGBAI_FIELDS(CertificateOfItsOwnIntended, v.content)
QINGBAI_FIELDS(CertificateWithoutPeriodIntended, v.content)
QINGBAI_FIELDS(procedure::CertificateIntended, v.content)
QINGBAI_FIELDS(procedure::CertificateIssued, v.document, v.digest, v.officer)
QINGBAI_FIELDS(procedure::LaterRepresentative, v.guardian, v.name, v.born_on, v.materials, v.reason)
QINGBAI_FIELDS(procedure::Shown, v.document_reason, v.representative)
QINGBAI_FIELDS(HandedOverOnNamedDocument, v.recipient, v.name, v.document_number, v.on, v.kind, v.signature, v.digest, v.officer)
QINGBAI_FIELDS(procedure::CertificateHandedOver, v.recipient, v.name, v.document_number, v.on, v.kind, v.signature, v.digest, v.officer, v.shown)
QINGBAI_FIELDS(procedure::AccountOpened, v.login, v.name, v.organization, v.roles, v.password, v.by)
QINGBAI_FIELDS(procedure::PasswordChanged, v.password)
QINGBAI_FIELDS(procedure::PasswordReset, v.password, v.by)
QINGBAI_FIELDS(procedure::AccountClosed, v.by)
QINGBAI_FIELDS(procedure::InquiryCounted, v.inquiry, v.on)
QINGBAI_FIELDS(procedure::Looked, v.officer, v.organization, v.inquiry, v.purpose, v.restricted)
QINGBAI_FIELDS(procedure::PurposeDeclared, v.officer, v.organization, v.inquiry, v.purpose, v.reason, v.on)
QINGBAI_FIELDS(procedure::EmergencyOpened, v.inquiry, v.kept_by, v.organization, v.reason, v.until, v.on, v.officer)
QINGBAI_FIELDS(procedure::EmergencyExamined, v.justified, v.reason, v.on, v.officer)
QINGBAI_FIELDS(procedure::EmergencyOverdue, v.on)
QINGBAI_FIELDS(procedure::MissingMaterialsNoticed, v.on, v.missing, v.number_pattern, v.officer)
QINGBAI_FIELDS(WithdrawnOnNamedDocument, v.on, v.by, v.document_number, v.officer)
QINGBAI_FIELDS(procedure::ApplicationWithdrawn, v.on, v.by, v.document_number, v.officer, v.shown)
QINGBAI_FIELDS(procedure::ApplicationCorrected, v.on, v.person, v.reason, v.officer)
QINGBAI_FIELDS(procedure::ApplicationTransferred, v.on, v.from, v.to, v.officer)
QINGBAI_FIELDS(procedure::MisuseSuspected, v.on, v.note, v.officer)
QINGBAI_FIELDS(procedure::NoticeIssued, v.number, v.document, v.digest, v.officer)
QINGBAI_FIELDS(procedure::VerificationProposed, v.on, v.circumstances, v.reason, v.officer)
QINGBAI_FIELDS(procedure::VerificationApproved, v.on, v.limit_on, v.limit_provisional, v.jurisdiction, v.officer)
QINGBAI_FIELDS(procedure::VerificationDeclined, v.on, v.reason, v.officer)
QINGBAI_FIELDS(procedure::InformationRequested, v.on, v.of, v.whom, v.what, v.answer_by, v.officer)
QINGBAI_FIELDS(procedure::RequestAnswered, v.on, v.request, v.answer, v.officer)
QINGBAI_FIELDS(procedure::RequestReminded, v.on, v.request, v.answer_by, v.officer)
QINGBAI_FIELDS(procedure::CooperationRefused, v.on, v.request, v.note, v.officer)
QINGBAI_FIELDS(procedure::ExtensionProposed, v.on, v.reason, v.officer)
QINGBAI_FIELDS(procedure::ExtensionApproved, v.on, v.days, v.due_on, v.due_provisional, v.number_pattern, v.jurisdiction, v.officer)
QINGBAI_FIELDS(procedure::ExtensionDeclined, v.on, v.reason, v.officer)
QINGBAI_FIELDS(procedure::InvestigationLimitPassed, v.on, v.limit_on)
QINGBAI_FIELDS(procedure::VerificationConcluded, v.on, v.conclusion, v.due_on, v.due_provisional, v.jurisdiction, v.officer)
QINGBAI_FIELDS(procedure::RecordsJudged, v.on, v.indication, v.officer)
QINGBAI_FIELDS(procedure::RecordConfirmed, v.on, v.officer)
QINGBAI_FIELDS(procedure::RefusalDecided, v.officer)
QINGBAI_FIELDS(RefusalOfItsOwnIntended, v.content)
QINGBAI_FIELDS(procedure::RefusalIntended, v.content)
QINGBAI_FIELDS(procedure::RefusalIssued, v.document, v.digest, v.officer)
QINGBAI_FIELDS(procedure::DocumentRevoked, v.on, v.number, v.organization, v.revoker, v.ground, v.reason, v.number_pattern, v.due_on, v.due_provisional,
               v.officer)
QINGBAI_FIELDS(procedure::ObjectionOpened, v.review)
QINGBAI_FIELDS(procedure::ObjectionClosed, v.review)
QINGBAI_FIELDS(procedure::DueDateMoved, v.clock, v.from, v.to, v.provisional, v.jurisdiction)
QINGBAI_FIELDS(ObjectionLodgedOnNamedDocument, v.inquiry, v.organization, v.document, v.on, v.by, v.document_number, v.statement, v.deciders, v.officer)
QINGBAI_FIELDS(procedure::ObjectionLodged, v.inquiry, v.organization, v.document, v.on, v.by, v.document_number, v.statement, v.deciders, v.officer, v.shown)
QINGBAI_FIELDS(procedure::ReviewAccepted, v.on, v.due_on, v.due_provisional, v.number_pattern, v.jurisdiction, v.officer)
QINGBAI_FIELDS(ObjectionWithdrawnOnNamedDocument, v.on, v.by, v.document_number, v.officer)
QINGBAI_FIELDS(procedure::ObjectionWithdrawn, v.on, v.by, v.document_number, v.officer, v.shown)
QINGBAI_FIELDS(procedure::ReviewDecided, v.on, v.result, v.reason, v.reply_pattern, v.appeal_pattern, v.officer)
QINGBAI_FIELDS(procedure::ReviewReplied, v.on, v.document, v.digest, v.officer)
QINGBAI_FIELDS(procedure::OutcomeRecorded, v.inquiry, v.outcome, v.inquired_at)
QINGBAI_FIELDS(procedure::MisuseNoted, v.inquiry, v.on)
QINGBAI_FIELDS(procedure::PersonsHeldSame, v.other, v.inquiry, v.on, v.reason, v.officer)
QINGBAI_FIELDS(procedure::PersonsHeldDifferent, v.other, v.inquiry, v.on, v.reason, v.officer)
QINGBAI_FIELDS(procedure::AccountMoved, v.organization, v.roles, v.by)
QINGBAI_FIELDS(procedure::ApplicantTold, v.on, v.due_on, v.means, v.note, v.officer)

#undef QINGBAI_FIELDS

/// The last value of each enumeration that is written down, as its number.
template <class E>
inline constexpr int last_of = -1;
template <>
inline constexpr int last_of<law::Basis> = static_cast<int>(law::Basis::visa_free);
template <>
inline constexpr int last_of<procedure::Purpose> = static_cast<int>(procedure::Purpose::authority);
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
inline constexpr int last_of<law::Reading> = static_cast<int>(law::Reading::document_renewed);
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
template <>
inline constexpr int last_of<procedure::OutcomeKind> = static_cast<int>(procedure::OutcomeKind::refusal);
template <>
inline constexpr int last_of<procedure::ReviewResult> = static_cast<int>(procedure::ReviewResult::appeal);
template <>
inline constexpr int last_of<procedure::Revoker> = static_cast<int>(procedure::Revoker::superior);
template <>
inline constexpr int last_of<procedure::RevocationGround> = static_cast<int>(procedure::RevocationGround::misspelt_name);
template <>
inline constexpr int last_of<procedure::AskedOf> = static_cast<int>(procedure::AskedOf::entity);
template <>
inline constexpr int last_of<procedure::Means> = static_cast<int>(procedure::Means::mail);
template <>
inline constexpr int last_of<procedure::ClockKind> = static_cast<int>(procedure::ClockKind::review);

}  // namespace codec
