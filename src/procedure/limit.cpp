#include "procedure/limit.h"

#include <cstdlib>

#include "procedure/notice.h"
#include "procedure/reason.h"

namespace procedure {
namespace {

using Ground = std::variant<law::Provision, law::Reading>;

Ground ground_of(LimitKind kind) {
  switch (kind) {
    case LimitKind::investigation: return law::Reading::investigation_limit;
    case LimitKind::review: break;
  }
  return law::Provision::review_3;
}

// A limit that has ended is not extended any more. [review_3]
bool over(const Limit& limit, const Circumstance& at) { return !limit.due.day || *limit.due.day < at.on; }

// What answers a proposal: that there is one, and that somebody else made it. [review_3] [investigation_limit]
Impediments unanswerable(const Limit& limit, const Circumstance& at) {
  const auto* awaited = std::get_if<ExtensionAwaited>(&limit.extension);
  if (awaited == nullptr) return {{ground_of(limit.kind), "impediment.extension_unproposed"}};
  if (awaited->proposal.officer == at.officer) return {{ground_of(limit.kind), "impediment.another_approves"}};
  return {};
}

int granted(const Limit& limit) {
  const auto* extended = std::get_if<Extended>(&limit.extension);
  return extended == nullptr ? 0 : extended->approval.days;
}

int set_days(LimitKind kind, const law::Settings& settings) {
  return kind == LimitKind::investigation ? settings.investigation_days : settings.review_days;
}

}  // namespace

int days(const Limit& limit, const law::Settings& settings) { return set_days(limit.kind, settings) + granted(limit); }

int most_days(LimitKind kind, const law::Settings& settings) {
  const int most = kind == LimitKind::investigation ? settings.investigation_extension_days : settings.review_extension_days;
  // thirty_on_top: they come on top of the first limit; elsewhere they are all the days there are.
  return settings.extension_on_top ? most : most - set_days(kind, settings);
}

law::Due due_of(const Limit& limit, const law::Jurisdiction& law) { return law::due(law.calendar, limit.start, days(limit, law.settings)); }

std::expected<ExtensionProposed, Impediments> decide(const Limit& limit, const ProposeExtension& command, const Circumstance& at) {
  const auto ground = ground_of(limit.kind);
  Impediments impediments;
  if (std::holds_alternative<Extended>(limit.extension)) impediments.push_back({ground, "impediment.extension_once"});
  if (std::holds_alternative<ExtensionAwaited>(limit.extension)) impediments.push_back({ground, "impediment.extension_awaited"});
  if (over(limit, at)) impediments.push_back({ground, "impediment.extension_late"});
  add_reason(command.reason, ground, impediments);
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return ExtensionProposed{at.on, command.reason, at.officer};
}

std::expected<ExtensionApproved, Impediments> decide(const Limit& limit, const ApproveExtension& command, const std::string& organization,
                                                     const Circumstance& at) {
  const auto ground = ground_of(limit.kind);
  auto impediments = unanswerable(limit, at);
  if (over(limit, at)) impediments.push_back({ground, "impediment.extension_late"});
  const int most = most_days(limit.kind, at.law.settings);
  if (command.days < 1 || command.days > most) impediments.push_back({ground, "impediment.extension_days", {{"number", std::to_string(most)}}});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  const auto due = law::due(at.law.calendar, limit.start, days(limit, at.law.settings) + command.days);
  auto pattern = limit.kind == LimitKind::review ? number_pattern(at.law, organization, name(NoticeKind::extension), at.on) : std::string{};
  return ExtensionApproved{at.on, command.days, *due.day, due.provisional, std::move(pattern), at.law.digest, at.officer};
}

std::expected<ExtensionDeclined, Impediments> decide(const Limit& limit, const DeclineExtension& command, const Circumstance& at) {
  auto impediments = unanswerable(limit, at);
  if (!said(command.reason)) impediments.push_back({ground_of(limit.kind), "impediment.reason"});
  if (!impediments.empty()) return std::unexpected(std::move(impediments));
  return ExtensionDeclined{at.on, command.reason, at.officer};
}

Limit apply(Limit limit, const ExtensionProposed& event) {
  limit.extension = ExtensionAwaited{event};
  return limit;
}

Limit apply(Limit limit, const ExtensionApproved& event) {
  const auto* awaited = std::get_if<ExtensionAwaited>(&limit.extension);
  if (awaited == nullptr || !limit.due.day) std::abort();  // GCOVR_EXCL_LINE
  limit.extension = Extended{awaited->proposal, event, *limit.due.day};
  limit.due = {event.due_on, event.due_provisional};
  return limit;
}

Limit apply(Limit limit, const ExtensionDeclined&) {
  limit.extension = NotExtended{};
  return limit;
}

}  // namespace procedure
