#include "office/approvals.h"

#include <algorithm>
#include <ranges>

namespace office {
namespace {

using procedure::Approval;
using procedure::Approvals;
using Names = std::vector<std::string_view>;

/// The last event of one of these names, up to a moment.
std::optional<Approval> last(const std::vector<Past>& history, const Names& names, base::Instant until = base::Instant::max()) {
  for (const auto& past : std::views::reverse(history))
    if (past.at <= until && std::ranges::find(names, past.event) != names.end()) return Approval{past.officer, past.at};
  return std::nullopt;
}

const Names found{"FindingMade", "RecordsJudged"}, decided{"IssueDecided", "RefusalDecided"};

// The document that a later decision is about was decided before it.
Approvals about_a_document(const std::vector<Past>& inquiry, const std::optional<Approval>& decision) {
  return {decision ? last(inquiry, decided, decision->at) : std::nullopt, decision};
}

struct OfInquiry {
  const std::vector<Past>& history;

  Approvals operator()(const procedure::CertificateContent&) const { return {last(history, found), last(history, {"IssueDecided"})}; }
  Approvals operator()(const procedure::RefusalContent&) const { return {last(history, {"RecordConfirmed"}), last(history, {"RefusalDecided"})}; }
  Approvals operator()(const procedure::ReceiptContent&) const { return {{}, last(history, {"ApplicationAccepted"})}; }
  Approvals operator()(const procedure::MissingMaterialsContent&) const { return {{}, last(history, {"MissingMaterialsNoticed"})}; }
  Approvals operator()(const procedure::RevocationNoticeContent&) const { return about_a_document(history, last(history, {"DocumentRevoked"})); }
  // These are of a review.
  Approvals operator()(const procedure::ReviewReceiptContent&) const { return {}; }
  Approvals operator()(const procedure::ReviewReplyContent&) const { return {}; }
  Approvals operator()(const procedure::ExtensionNoticeContent&) const { return {}; }
  Approvals operator()(const procedure::AppealNoticeContent&) const { return {}; }
};

}  // namespace

Approvals approvals_of(const Matter& matter, const procedure::Content& content) { return std::visit(OfInquiry{matter.history}, content); }

Approvals approvals_of(const ReviewMatter& matter, const procedure::Content& content) {
  if (std::holds_alternative<procedure::ReviewReceiptContent>(content)) return {{}, last(matter.history, {"ReviewAccepted"})};
  if (std::holds_alternative<procedure::ExtensionNoticeContent>(content))
    return {last(matter.history, {"ExtensionProposed"}), last(matter.history, {"ExtensionApproved"})};
  const auto decision = last(matter.history, {"ReviewDecided"});
  const auto objected = last(matter.history, {"ObjectionLodged"});
  return {objected ? last(matter.inquiry.history, decided, objected->at) : std::nullopt, decision};
}

}  // namespace office
