#pragma once
#include "office/matter.h"
#include "procedure/approval.h"

// Who stands behind a document, read from the record and from nothing else: the signer asks for it, and may live apart from the office.
namespace office {

procedure::Approvals approvals_of(const Matter& matter, const procedure::Content& content);
/// Of a notice of a review, or its reply.
procedure::Approvals approvals_of(const ReviewMatter& matter, const procedure::Content& content);

}  // namespace office
