#include "procedure/notices.h"

#include <cstdlib>

namespace procedure {
namespace {

NoticeHead head(const Lodged& lodged, const std::string& issuing, const Notice& notice, const Press& press) {
  const auto& application = lodged.lodged.application;
  const auto trustee = application.representative ? std::optional(application.representative->name) : std::nullopt;
  return {notice.number, issuer_of(press.law, issuing), application.person, application.document, trustee, notice.on, press.specimen};
}

NoticeHead head_of(const Lodged& lodged, const Review& review, NoticeKind kind, const Press& press) {
  const auto* held = notice(review, kind);
  if (held == nullptr) std::abort();  // GCOVR_EXCL_LINE
  return head(lodged, objected(review)->objection.organization, *held, press);
}

}  // namespace

MissingMaterialsContent missing_materials_notice(const Lodged& lodged, const Notice& notice, const Press& press) {
  return {head(lodged, lodged.lodged.organization, notice, press), notice.missing, press.officer};
}

RevocationNoticeContent revocation_notice(const Lodged& lodged, const PastDocument& past, const Press& press) {
  const auto& revocation = past.revocation;
  const auto issued_by = issuer_of(press.law, lodged.lodged.organization);
  return {
      .head = head(lodged, revocation.organization, {NoticeKind::revocation, past.notice, revocation.on}, press),
      .concerned = past.document,
      .issued_by_zh = issued_by.sub_bureau_zh,
      .issued_by_en = issued_by.sub_bureau_en,
      .revoker = revocation.revoker,
      .ground = revocation.ground,
      .reason = revocation.reason,
      .revoked_at = past.revoked_at,
      .reissue = true,
  };
}

ReviewReceiptContent review_receipt(const Lodged& lodged, const UnderReview& review, const Press& press) {
  return {head_of(lodged, review, NoticeKind::review_receipt, press), review.before.objection.document, review.at, review.acceptance.due_on,
          review.acceptance.due_provisional, press.officer};
}

ExtensionNoticeContent extension_notice(const Lodged& lodged, const UnderReview& review, const Press& press) {
  const auto* extended = std::get_if<Extended>(&review.limit.extension);
  if (extended == nullptr) std::abort();  // GCOVR_EXCL_LINE
  return {
      .head = head_of(lodged, review, NoticeKind::extension, press),
      .concerned = review.before.objection.document,
      .accepted_on = review.acceptance.on,
      .approved_on = extended->approval.on,
      .due_before = extended->due_before,
      .due_on = extended->approval.due_on,
      .due_provisional = extended->approval.due_provisional,
      .reason = extended->proposal.reason,
  };
}

ReviewReplyContent review_reply(const Lodged& lodged, const ReviewSettled& review, const std::optional<Outcome>& reissued, const Press& press) {
  return {
      .head = head_of(lodged, review, NoticeKind::review_reply, press),
      .concerned = review.before.before.objection.document,
      .accepted_on = review.before.acceptance.on,
      .result = review.decision.result,
      .reissued = reissued,
      .reason = review.decision.reason,
  };
}

AppealNoticeContent appeal_notice(const Lodged& lodged, const ReviewSettled& review, const Press& press) {
  return {head_of(lodged, review, NoticeKind::appeal, press), review.before.before.objection.document, review.before.acceptance.on};
}

}  // namespace procedure
