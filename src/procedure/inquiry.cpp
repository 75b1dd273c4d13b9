#include "procedure/inquiry.h"

#include "procedure/part.h"

namespace procedure {
namespace {

struct Name {
  std::string_view operator()(const Unknown&) const { return "unknown"; }
  std::string_view operator()(const Lodged&) const { return "lodged"; }
  std::string_view operator()(const Accepted&) const { return "accepted"; }
  std::string_view operator()(const Clear&) const { return "clear"; }
  std::string_view operator()(const NeedsVerification&) const { return "needs_verification"; }
  std::string_view operator()(const RecordFound&) const { return "record_found"; }
  std::string_view operator()(const Refusable&) const { return "refusable"; }
  std::string_view operator()(const Proposed&) const { return "proposed"; }
  std::string_view operator()(const Verifying&) const { return "verifying"; }
  std::string_view operator()(const Intended&) const { return "intended"; }
  std::string_view operator()(const Issued&) const { return "issued"; }
  std::string_view operator()(const IntendedRefusal&) const { return "intended_refusal"; }
  std::string_view operator()(const Refused&) const { return "refused"; }
  std::string_view operator()(const HandedOver&) const { return "handed_over"; }
  std::string_view operator()(const Revoked&) const { return "revoked"; }
  std::string_view operator()(const Withdrawn&) const { return "withdrawn"; }
};

struct FoundIn {
  template <class State>
  const FindingMade* operator()(const State& state) const {
    if constexpr (requires { state.found; }) return &state.found;
    else if constexpr (!requires { state.before; }) return nullptr;
    else if constexpr (is_one_of_several<std::remove_cvref_t<decltype(state.before)>>) return std::visit(*this, state.before);
    else return (*this)(state.before);
  }
};

const std::vector<RecordsJudged> nothing_judged;

struct JudgmentsIn {
  template <class State>
  const std::vector<RecordsJudged>& operator()(const State& state) const {
    if constexpr (requires { state.judgments; }) return state.judgments;
    else if constexpr (!requires { state.before; }) return nothing_judged;
    else if constexpr (is_one_of_several<std::remove_cvref_t<decltype(state.before)>>) return std::visit(*this, state.before);
    else return (*this)(state.before);
  }
};

struct UndecidedIn {
  template <class State>
  std::optional<Undecided> operator()(const State& state) const {
    if constexpr (std::is_same_v<State, Proposed> || std::is_same_v<State, Verifying>) return state.before;
    else if constexpr (std::is_constructible_v<Undecided, const State&>) return Undecided(state);
    else return std::nullopt;
  }
};

}  // namespace

const Lodged* lodged(const Inquiry& state) { return part<Lodged>(state); }
const Accepted* accepted(const Inquiry& state) { return part<Accepted>(state); }
const Accepted& accepted(const Undecided& state) { return *part<Accepted>(state); }
const Intended* intended(const Inquiry& state) { return part<Intended>(state); }
const Issued* issued(const Inquiry& state) { return part<Issued>(state); }
const IntendedRefusal* intended_refusal(const Inquiry& state) { return part<IntendedRefusal>(state); }
const Refused* refused(const Inquiry& state) { return part<Refused>(state); }
const FindingMade* found(const Inquiry& state) { return std::visit(FoundIn{}, state); }
const std::vector<RecordsJudged>& judgments(const Inquiry& state) { return std::visit(JudgmentsIn{}, state); }
std::optional<Undecided> undecided(const Inquiry& state) { return std::visit(UndecidedIn{}, state); }

std::optional<Judging> judging(const Inquiry& state) {
  const auto held = undecided(state);
  if (!held) return std::nullopt;
  if (std::holds_alternative<NeedsVerification>(*held)) return Judging::what_is_held;
  // time_5: that a hit is another's, or not in effect, is found out by verifying it, and not before.
  if (std::holds_alternative<Verifying>(state) && std::holds_alternative<RecordFound>(*held)) return Judging::what_counts_too;
  return std::nullopt;
}

std::optional<StandingDocument> standing_document(const Inquiry& state) {
  if (const auto* held = issued(state)) {
    const auto& content = held->before.content;
    return StandingDocument{{OutcomeKind::certificate, content.number, content.issued_on}, held->issue.document, held->issue.digest, content.code,
                            content.specimen, held->at, content.status, content.valid_before};
  }
  if (const auto* held = refused(state)) {
    const auto& content = held->before.content;
    return StandingDocument{{OutcomeKind::refusal, content.number, content.issued_on}, held->issue.document, held->issue.digest, content.code,
                            content.specimen, held->at, std::nullopt, std::nullopt};
  }
  return std::nullopt;
}

std::string replaced_number(const Inquiry& state, OutcomeKind kind) {
  const auto* held = accepted(state);
  if (held == nullptr || held->past.empty()) return {};
  const auto& document = held->past.back().document;
  return kind == OutcomeKind::certificate && document.kind == OutcomeKind::refusal ? std::string{} : document.number;
}

bool is_to_be_told(const Inquiry& state) {
  const bool waits = undecided(state) || std::holds_alternative<Revoked>(state);
  return waits && accepted(state) != nullptr && accepted(state)->untold.has_value();
}

std::optional<base::Instant> silent_since(const Inquiry& state) {
  const auto waiting = undecided(state);
  const bool asked = (waiting && std::holds_alternative<Accepted>(*waiting)) || std::holds_alternative<Verifying>(state) ||
                     std::holds_alternative<Revoked>(state);
  return asked ? accepted(state)->silent_since : std::nullopt;
}

std::vector<law::Stop> stops(const Accepted& accepted) {
  std::vector<law::Stop> all;
  for (const auto& one : accepted.investigations)
    if (one.conclusion) all.push_back({one.approval.on, one.conclusion->on});
  return all;
}

std::vector<base::Id> deciders(const Inquiry& state) {
  std::vector<base::Id> all;
  if (const auto* held = intended(state); held != nullptr && held->before.decided_by) all.push_back(*held->before.decided_by);
  if (const auto* held = intended_refusal(state)) {
    if (held->before.decided_by) all.push_back(*held->before.decided_by);
    all.push_back(held->before.confirmed.officer);
  }
  for (const auto& one : judgments(state)) all.push_back(one.officer);
  return all;
}

std::string_view name(const Inquiry& state) { return std::visit(Name{}, state); }

}  // namespace procedure
