#pragma once
#include "codec/fields.h"

// The fields of what is printed on documents beside certificate and refusal, in the order in which a decision travels to the signer. Included before value.h.
namespace codec {

#define QINGBAI_FIELDS(Type, ...)                                                \
  inline auto fields([[maybe_unused]] Type& v) { return std::tie(__VA_ARGS__); } \
  inline auto fields([[maybe_unused]] const Type& v) { return std::tie(__VA_ARGS__); }

QINGBAI_FIELDS(procedure::ReceiptContent, v.number, v.issuer, v.person, v.document, v.trustee, v.materials, v.accepted_at, v.due_on, v.due_provisional,
               v.officer, v.specimen)
QINGBAI_FIELDS(procedure::NoticeHead, v.number, v.issuer, v.person, v.document, v.trustee, v.issued_on, v.specimen)
QINGBAI_FIELDS(procedure::MissingMaterialsContent, v.head, v.missing, v.officer)
QINGBAI_FIELDS(procedure::ReviewReceiptContent, v.head, v.concerned, v.accepted_at, v.due_on, v.due_provisional, v.officer)
QINGBAI_FIELDS(procedure::ReviewReplyContent, v.head, v.concerned, v.accepted_on, v.result, v.reissued, v.reason)
QINGBAI_FIELDS(procedure::ExtensionNoticeContent, v.head, v.concerned, v.accepted_on, v.approved_on, v.due_before, v.due_on, v.due_provisional, v.reason)
QINGBAI_FIELDS(procedure::RevocationNoticeContent, v.head, v.concerned, v.issued_by_zh, v.issued_by_en, v.revoker, v.ground, v.reason, v.revoked_at, v.reissue)
QINGBAI_FIELDS(procedure::AppealNoticeContent, v.head, v.concerned, v.accepted_on)

#undef QINGBAI_FIELDS

}  // namespace codec
