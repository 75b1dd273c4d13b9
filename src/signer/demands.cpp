#include "signer/demands.h"

namespace signer {
namespace {

using namespace procedure;

constexpr std::chrono::minutes clocks_differ{5};

enum class Demand { decision, grounds_too, two_persons };

struct Demands {
  Demand operator()(const CertificateContent&) const { return Demand::grounds_too; }
  Demand operator()(const RefusalContent&) const { return Demand::two_persons; }
  Demand operator()(const ReceiptContent&) const { return Demand::decision; }
  Demand operator()(const MissingMaterialsContent&) const { return Demand::decision; }
  Demand operator()(const ReviewReceiptContent&) const { return Demand::decision; }
  Demand operator()(const ReviewReplyContent&) const { return Demand::two_persons; }
  Demand operator()(const ExtensionNoticeContent&) const { return Demand::two_persons; }
  // Outside of a review whoever decided may take back what they find to be their own mistake; the law names no second person for it.
  Demand operator()(const RevocationNoticeContent& content) const {
    return content.ground == RevocationGround::review ? Demand::two_persons : Demand::grounds_too;
  }
  Demand operator()(const AppealNoticeContent&) const { return Demand::two_persons; }
};

struct Kind {
  std::string_view operator()(const CertificateContent&) const { return "certificate"; }
  std::string_view operator()(const RefusalContent&) const { return "refusal"; }
  std::string_view operator()(const ReceiptContent&) const { return "receipt"; }
  std::string_view operator()(const MissingMaterialsContent&) const { return "missing_materials"; }
  std::string_view operator()(const ReviewReceiptContent&) const { return "review_receipt"; }
  std::string_view operator()(const ReviewReplyContent&) const { return "review_reply"; }
  std::string_view operator()(const ExtensionNoticeContent&) const { return "extension"; }
  std::string_view operator()(const RevocationNoticeContent&) const { return "revocation"; }
  std::string_view operator()(const AppealNoticeContent&) const { return "appeal"; }
};

struct Lasting {
  void operator()(CertificateContent&) const {}
  void operator()(RefusalContent&) const {}
  void operator()(ReceiptContent& content) const { content.officer.clear(); }
  void operator()(MissingMaterialsContent& content) const { content.officer.clear(); }
  void operator()(ReviewReceiptContent& content) const { content.officer.clear(); }
  void operator()(ReviewReplyContent& content) const {
    content.head.issued_on = {};
    content.reissued.reset();
  }
  void operator()(ExtensionNoticeContent&) const {}
  void operator()(RevocationNoticeContent&) const {}
  void operator()(AppealNoticeContent&) const {}
};

}  // namespace

std::string_view name(Refusal refusal) {
  switch (refusal) {
    case Refusal::not_understood: return "not_understood";
    case Refusal::other_version: return "other_version";
    case Refusal::no_decision: return "no_decision";
    case Refusal::no_grounds: return "no_grounds";
    case Refusal::same_person: return "same_person";
    case Refusal::wrong_order: return "wrong_order";
    case Refusal::number_taken: return "number_taken";
    case Refusal::specimen: return "specimen";
    case Refusal::not_now: return "not_now";
  }
  return "";
}

bool for_good(Refusal refusal) {
  switch (refusal) {
    case Refusal::no_decision:
    case Refusal::no_grounds:
    case Refusal::same_person:
    case Refusal::wrong_order:
    case Refusal::number_taken: return true;
    case Refusal::not_understood:
    case Refusal::other_version:
    case Refusal::specimen:
    case Refusal::not_now: break;
  }
  return false;
}

std::optional<Refusal> refusal_of(const Content& content, const Approvals& approvals, base::Instant now) {
  const auto demand = std::visit(Demands{}, content);
  const auto nobody = [](const std::optional<Approval>& approval) { return !approval || approval->account == base::Id{}; };
  if (nobody(approvals.decision)) return Refusal::no_decision;
  if (approvals.decision->at > now + clocks_differ) return Refusal::not_now;
  if (demand == Demand::decision) return std::nullopt;
  if (nobody(approvals.grounds)) return Refusal::no_grounds;
  if (approvals.grounds->at > approvals.decision->at) return Refusal::wrong_order;
  if (demand == Demand::two_persons && approvals.grounds->account == approvals.decision->account) return Refusal::same_person;
  return std::nullopt;
}

std::string_view kind_of(const Content& content) { return std::visit(Kind{}, content); }

Content lasting_part(Content content) {
  std::visit(Lasting{}, content);
  return content;
}

}  // namespace signer
