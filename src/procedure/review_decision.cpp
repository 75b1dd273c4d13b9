#include "procedure/review_decision.h"

#include <algorithm>

#include "procedure/reason.h"

namespace procedure {

std::expected<ReviewDecided, Impediments> decide(const ObjectionLodged& objection, const DecideReview& command, const Circumstance& at) {
  const bool appeal = command.result == ReviewResult::appeal;
  Impediments impediments;
  // another_decides: nobody reviews a decision of their own.
  if (std::ranges::find(objection.deciders, at.officer) != objection.deciders.end())
    impediments.push_back({law::Reading::another_decides, "impediment.another_decides"});
  add_reason(command.reason, law::Provision::review_2, impediments);
  // judgment_behind_refusal: behind a certificate there is no judgment.
  if (appeal && objection.document.kind != OutcomeKind::refusal)
    impediments.push_back({law::Reading::judgment_behind_refusal, "impediment.no_judgment"});
  if (appeal && !command.appeal_open) impediments.push_back({law::Provision::review_5, "impediment.appeal_closed"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  const auto pattern = [&](NoticeKind kind) { return number_pattern(at.law, objection.organization, name(kind), at.on); };
  return ReviewDecided{at.on, command.result, command.reason, pattern(NoticeKind::review_reply),
                       appeal ? pattern(NoticeKind::appeal) : std::string{}, at.officer};
}

std::expected<void, Impediments> may_reply(const ToReply& matter) {
  // review_4: what is found incorrect is revoked before anybody is told that it is.
  if (matter.result == ReviewResult::incorrect && matter.stands)
    return std::unexpected(Impediments{{law::Provision::review_4, "impediment.not_revoked"}});
  return {};
}

}  // namespace procedure
