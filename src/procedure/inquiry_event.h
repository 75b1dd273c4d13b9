#pragma once
#include <variant>

#include "procedure/correction.h"
#include "procedure/due_date.h"
#include "procedure/handover.h"
#include "procedure/intent.h"
#include "procedure/missing_materials.h"
#include "procedure/misuse.h"
#include "procedure/refusal.h"
#include "procedure/revocation.h"
#include "procedure/telling.h"
#include "procedure/transfer.h"
#include "procedure/verification.h"
#include "procedure/withdrawal.h"

// Everything that can happen in an inquiry.
namespace procedure {

/// An objection to the document that stands was lodged; its review is a stream of its own. One is open at a time: [review_1]
struct ObjectionOpened {
  base::Id review;
  bool operator==(const ObjectionOpened&) const = default;
};
struct ObjectionClosed {
  base::Id review;
  bool operator==(const ObjectionClosed&) const = default;
};

using InquiryEvent = std::variant<ApplicationLodged, ApplicationAccepted, ReceiptIssued, PlatformFellSilent, FindingMade, IssueDecided, StatusEntryTaken,
                                  CertificateIntended, CertificateIssued, CertificateHandedOver, MissingMaterialsNoticed, ApplicationWithdrawn,
                                  ApplicationCorrected, ApplicationTransferred, MisuseSuspected, NoticeIssued, VerificationProposed, VerificationApproved,
                                  VerificationDeclined, InformationRequested, RequestAnswered, RequestReminded, CooperationRefused, ExtensionProposed,
                                  ExtensionApproved, ExtensionDeclined, InvestigationLimitPassed, VerificationConcluded, RecordsJudged, RecordConfirmed,
                                  RefusalDecided, RefusalIntended, RefusalIssued, DocumentRevoked, ObjectionOpened, ObjectionClosed, DueDateMoved,
                                  ApplicantTold, IntentRevoked>;

}  // namespace procedure
