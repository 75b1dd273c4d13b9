#pragma once
#include "procedure/inquiry.h"
#include "procedure/review.h"

// What each notice says follows from what is on record and from nothing else, so that it can be signed at any time after. [document_6]
namespace procedure {

/// What every notice is made with: the law at hand, who signs, and whether it is a specimen.
struct Press {
  const law::Jurisdiction& law;
  std::string officer;  // name or number
  bool specimen = true;
};

MissingMaterialsContent missing_materials_notice(const Lodged& lodged, const Notice& notice, const Press& press);
/// Of a document that is revoked.
RevocationNoticeContent revocation_notice(const Lodged& lodged, const PastDocument& past, const Press& press);

ReviewReceiptContent review_receipt(const Lodged& lodged, const UnderReview& review, const Press& press);
/// Of a review that was extended; an assertion where it was not.
ExtensionNoticeContent extension_notice(const Lodged& lodged, const UnderReview& review, const Press& press);
/// `reissued`: the document that took the place of the incorrect one, where it is there.
ReviewReplyContent review_reply(const Lodged& lodged, const ReviewSettled& review, const std::optional<Outcome>& reissued, const Press& press);
AppealNoticeContent appeal_notice(const Lodged& lodged, const ReviewSettled& review, const Press& press);

}  // namespace procedure
