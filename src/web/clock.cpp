#include "web/clock.h"

#include "web/act_section.h"
#include "web/due.h"

namespace web {
namespace {

struct Derived {
  const char* summary;  // keys into words/
  const char* first;
  law::Day start;
  int days = 0;
  std::vector<law::Stop> stops = {};
};

html::Html derived(const Visit& visit, const Derived& way) {
  return html::details({.summary = visit.say(way.summary), .content = due_derivation(visit, way.start, way.days, way.stops, way.first)});
}

std::string provisions_of(const procedure::VerificationProposed& proposal) {
  std::string names;
  for (const auto one : proposal.circumstances) names += (names.empty() ? "" : ", ") + std::string(law::name(one));
  return names;
}

html::Html stop_line(const Visit& visit, const procedure::Investigation& investigation) {
  const auto from = visit.date(investigation.approval.on);
  const auto line = investigation.conclusion
                        ? visit.say("case.stop.ended", {{"from", from}, {"to", visit.date(investigation.conclusion->on)}})
                        : visit.say("case.stop.runs", {{"from", from}});
  auto shown = html::paragraph(html::Html(line));
  auto reason = written(investigation.proposal.reason);
  if (const auto names = provisions_of(investigation.proposal); !names.empty()) reason += html::Html(" [" + names + "]");
  shown += html::paragraph(reason);
  if (investigation.conclusion)
    shown += html::paragraph(html::Html(visit.say("conclusion.field") + visit.say("frame.colon")) + written(investigation.conclusion->conclusion));
  return shown;
}

const procedure::Investigation* running(const procedure::Inquiry& state) {
  const auto* verifying = std::get_if<procedure::Verifying>(&state);
  return verifying == nullptr ? nullptr : &verifying->investigation;
}

html::Html due_value(const Visit& visit, const procedure::Clock& clock) {
  const bool ended = clock.pace == procedure::Pace::ended;
  if (clock.pace == procedure::Pace::stopped || !clock.due.day) return html::Html(visit.say("case.due.stopped"));
  return said_due(visit, *clock.due.day, clock.due.provisional, ended);
}

struct ExtensionSaid {
  const Visit& visit;
  std::string operator()(const procedure::NotExtended&) const { return visit.say("limit.not_extended"); }
  std::string operator()(const procedure::ExtensionAwaited& awaited) const {
    return visit.say("limit.awaited", {{"date", visit.date(awaited.proposal.on)}});
  }
  std::string operator()(const procedure::Extended& extended) const {
    return visit.say("limit.extended", {{"date", visit.date(extended.approval.on)},
                                        {"days", static_cast<std::int64_t>(extended.approval.days)},
                                        {"before", visit.date(extended.due_before)}});
  }
};

}  // namespace

html::Html said_due(const Visit& visit, law::Day due_on, bool provisional, bool ended) {
  const auto date = visit.date(due_on);
  const auto today = office::today(visit.office());
  const char* key = ended              ? nullptr
                    : due_on < today   ? "docket.due.overdue"
                    : due_on == today  ? "docket.due.today"
                    : provisional      ? "docket.due.provisional"
                                       : nullptr;
  return html::time(law::to_text(due_on), html::Html(key == nullptr ? date : visit.say(key, {{"date", date}})));
}

std::vector<html::SummaryRow> clock_rows(const Visit& visit, const procedure::Inquiry& state) {
  const auto* accepted = procedure::accepted(state);
  if (accepted == nullptr) return {};
  const auto clock = procedure::clock_of(state, office::today(visit.office()));
  std::vector<html::SummaryRow> rows{row(visit, "case.accepted_on", html::Html(visit.date(accepted->acceptance.on)))};
  if (clock.from != accepted->acceptance.on) rows.push_back(row(visit, "case.reissue_from", html::Html(visit.date(clock.from))));
  auto due = due_value(visit, clock);
  if (clock.due.provisional) due += html::paragraph(html::Html(visit.say("case.provisional")));
  rows.push_back(row(visit, "case.due", due));
  html::Html stops;
  for (const auto& one : accepted->investigations) stops += stop_line(visit, one);
  if (const auto* one = running(state)) stops += stop_line(visit, *one);
  if (!stops.empty()) rows.push_back(row(visit, "case.stops", stops));
  if (const auto* one = running(state))
    for (auto& limit : limit_rows(visit, one->limit)) rows.push_back(std::move(limit));
  return rows;
}

html::Html clock_derivations(const Visit& visit, const procedure::Inquiry& state) {
  const auto* accepted = procedure::accepted(state);
  if (accepted == nullptr) return {};
  const auto clock = procedure::clock_of(state, office::today(visit.office()));
  html::Html shown;
  if (const auto* one = running(state)) shown += limit_derivation(visit, one->limit);
  else if (clock.due.day)
    shown += derived(visit, {"case.how_due", clock.from == accepted->acceptance.on ? "case.step.first" : "case.step.first_revoked", clock.from,
                             visit.office().law.settings.processing_days, clock.stops});
  return shown;
}

std::vector<html::SummaryRow> limit_rows(const Visit& visit, const procedure::Limit& limit) {
  const bool review = limit.kind == procedure::LimitKind::review;
  std::vector<html::SummaryRow> rows;
  if (limit.due.day) rows.push_back(row(visit, review ? "review.due" : "limit.investigation", said_due(visit, *limit.due.day, limit.due.provisional)));
  rows.push_back(row(visit, "limit.extension", html::Html(std::visit(ExtensionSaid{visit}, limit.extension))));
  return rows;
}

html::Html limit_derivation(const Visit& visit, const procedure::Limit& limit) {
  const bool review = limit.kind == procedure::LimitKind::review;
  return derived(visit, {review ? "case.how_due" : "limit.how", review ? "case.step.first" : "case.step.first_approved", limit.start,
                         procedure::days(limit, visit.office().law.settings)});
}

}  // namespace web
