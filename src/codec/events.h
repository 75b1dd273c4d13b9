#pragma once
#include <expected>

#include "base/bytes.h"
#include "procedure/access.h"
#include "procedure/account.h"
#include "procedure/inquiry.h"
#include "procedure/person.h"
#include "procedure/review.h"

// Events as bytes: [name, version, fields] in deterministic CBOR. Every version ever written decodes forever;
// tests/codec keeps the golden bytes of each.
namespace codec {

using Event = std::variant<procedure::ApplicationLodged, procedure::ApplicationAccepted, procedure::ReceiptIssued, procedure::PlatformFellSilent,
                           procedure::FindingMade, procedure::CertificateIntended, procedure::CertificateIssued, procedure::CertificateHandedOver,
                           procedure::AccountOpened, procedure::PasswordChanged, procedure::AccountClosed, procedure::InquiryCounted, procedure::Looked,
                           procedure::IssueDecided,
                           procedure::MissingMaterialsNoticed, procedure::ApplicationWithdrawn, procedure::ApplicationCorrected,
                           procedure::ApplicationTransferred, procedure::MisuseSuspected, procedure::NoticeIssued, procedure::VerificationProposed,
                           procedure::VerificationApproved, procedure::VerificationDeclined, procedure::InformationRequested,
                           procedure::RequestAnswered, procedure::RequestReminded, procedure::CooperationRefused, procedure::ExtensionProposed,
                           procedure::ExtensionApproved, procedure::ExtensionDeclined, procedure::InvestigationLimitPassed,
                           procedure::VerificationConcluded, procedure::RecordsJudged, procedure::RecordConfirmed, procedure::RefusalDecided,
                           procedure::RefusalIntended, procedure::RefusalIssued, procedure::DocumentRevoked, procedure::ObjectionOpened,
                           procedure::ObjectionClosed, procedure::DueDateMoved, procedure::ObjectionLodged, procedure::ReviewAccepted,
                           procedure::ObjectionWithdrawn, procedure::ReviewDecided, procedure::ReviewReplied, procedure::OutcomeRecorded,
                           procedure::MisuseNoted, procedure::PersonsHeldSame, procedure::PersonsHeldDifferent, procedure::AccountMoved,
                           procedure::ApplicantTold, procedure::StatusEntryTaken, procedure::StatusEntryUsed, procedure::IntentRevoked,
                           procedure::PurposeDeclared, procedure::EmergencyOpened, procedure::EmergencyExamined, procedure::EmergencyOverdue,
                           procedure::PasswordReset>;

/// "ApplicationLodged": the event's name, as it is written down.
std::string_view name(const Event& event);
/// The version in which it is written down today; former ones decode.
std::uint64_t version(const Event& event);

base::Bytes encode(const Event& event);
std::expected<Event, base::Malformed> decode_event(base::ByteView bytes);

/// The second envelope: what the extracts say and mean; how an officer judged what was held; by what another confirmed it.
using Restricted = std::variant<procedure::Grounds, procedure::Judgment, procedure::Confirmation>;
base::Bytes encode(const procedure::Grounds& grounds);
base::Bytes encode(const procedure::Judgment& judgment);
base::Bytes encode(const procedure::Confirmation& confirmation);
std::expected<Restricted, base::Malformed> decode_restricted(base::ByteView bytes);
/// The same where it must be grounds.
std::expected<procedure::Grounds, base::Malformed> decode_grounds(base::ByteView bytes);

/// An event of one kind of stream, widened to any event, and narrowed back; narrowing an event of another kind is an assertion.
template <class Of>
Event widen(const Of& event) {
  return std::visit([](const auto& held) -> Event { return held; }, event);
}
template <class Of>
struct Narrow;
template <class... Kinds>
struct Narrow<std::variant<Kinds...>> {
  static std::optional<std::variant<Kinds...>> from(const Event& event) {
    return std::visit(
        [](const auto& held) -> std::optional<std::variant<Kinds...>> {
          if constexpr ((std::is_same_v<std::decay_t<decltype(held)>, Kinds> || ...)) return std::variant<Kinds...>(held);
          else return std::nullopt;
        },
        event);
  }
};

}  // namespace codec
