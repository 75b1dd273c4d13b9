#include <cstdlib>

#include "procedure/inquiry.h"
#include "procedure/part.h"

namespace procedure {
namespace {

// An event that its state cannot have brought forth: we broke, and stop before anything is made of it.
template <class State>
const State& follows(const Inquiry& state) {
  const auto* held = std::get_if<State>(&state);
  if (held == nullptr) std::abort();  // GCOVR_EXCL_LINE
  return *held;
}

Undecided follows_undecided(const Inquiry& state) {
  auto held = undecided(state);
  if (!held) std::abort();  // GCOVR_EXCL_LINE
  return *std::move(held);
}

Inquiry widened(const Undecided& state) {
  return std::visit([](const auto& held) -> Inquiry { return held; }, state);
}

// What is noted on the matter as a whole lies in its first two parts; from any state the way leads back to them.
template <class Part, class Note>
Inquiry noted(Inquiry state, Note note) {
  auto* held = part<Part>(state);
  if (held == nullptr) std::abort();  // GCOVR_EXCL_LINE
  note(*held);
  return state;
}

Undecided after(const Accepted& accepted, const FindingMade& found) {
  switch (found.indication) {
    case Indication::issue: return Clear{accepted, found, {}, {}, {}};
    case Indication::refuse: return RecordFound{accepted, found, {}};
    case Indication::needs_verification: break;
  }
  return NeedsVerification{accepted, found};
}

// What was held, or what counted and was verified.
template <class Judgeable>
Undecided after(const Judgeable& held, const RecordsJudged& judged) {
  auto found = held.found;
  found.indication = judged.indication;
  std::vector<RecordsJudged> judgments;
  if constexpr (requires { held.judgments; }) judgments = held.judgments;
  judgments.push_back(judged);
  if (judged.indication == Indication::issue) return Clear{held.before, std::move(found), std::move(judgments), {}, {}};
  return RecordFound{held.before, std::move(found), std::move(judgments)};
}

// caution_4: asked for under another name, the platforms have not answered.
Undecided corrected(Undecided state, const Application& before) {
  const auto& accepted = procedure::accepted(state);
  if (!asks_anew(before, accepted.before.lodged.application)) return state;
  return accepted;
}

// What becomes of the part without a document, where a verification may be proposed or run meanwhile.
template <class Change>
Inquiry changed(const Inquiry& state, Change change) {
  if (const auto* proposed = std::get_if<Proposed>(&state)) return Proposed{change(proposed->before), proposed->proposal};
  if (const auto* verifying = std::get_if<Verifying>(&state)) return Verifying{change(verifying->before), verifying->investigation};
  return widened(change(follows_undecided(state)));
}

struct Apply {
  const Inquiry& state;
  const Stamp& stamp;

  Inquiry operator()(const ApplicationLodged& event) const {
    follows<Unknown>(state);
    return Lodged{event, stamp.at, {}, {}};
  }
  Inquiry operator()(const MissingMaterialsNoticed& event) const {
    auto lodged = follows<Lodged>(state);
    lodged.notices.push_back({NoticeKind::missing_materials, numbered(event.number_pattern, stamp.numbers.at(0)), event.on, {}, event.missing, event.officer});
    return lodged;
  }
  Inquiry operator()(const ApplicationTransferred& event) const {
    auto lodged = follows<Lodged>(state);
    lodged.lodged.organization = event.to;
    return lodged;
  }
  Inquiry operator()(const ApplicationAccepted& event) const {
    return Accepted{.before = follows<Lodged>(state), .acceptance = event, .stamp = stamp, .from = event.on, .due = {event.due_on, event.due_provisional}};
  }
  Inquiry operator()(const ReceiptIssued& event) const {
    return noted<Accepted>(state, [&](Accepted& accepted) {
      accepted.receipt = event;
      accepted.receipt_at = stamp.at;
    });
  }
  Inquiry operator()(const ApplicationWithdrawn& event) const {
    if (const auto* lodged = std::get_if<Lodged>(&state)) return Withdrawn{*lodged, event, stamp.at};
    auto accepted = procedure::accepted(follows_undecided(state));
    if (const auto* verifying = std::get_if<Verifying>(&state)) accepted.investigations.push_back(verifying->investigation);
    return Withdrawn{std::move(accepted), event, stamp.at};
  }
  Inquiry operator()(const ApplicationCorrected& event) const {
    const auto before = lodged(state)->lodged.application;
    const auto put_right = noted<Lodged>(state, [&event](Lodged& lodged) { lodged.lodged.application.person = event.person; });
    if (!undecided(put_right)) return put_right;
    return changed(put_right, [&before](Undecided held) { return corrected(std::move(held), before); });
  }
  Inquiry operator()(const MisuseSuspected& event) const {
    return noted<Lodged>(state, [&event](Lodged& lodged) { lodged.misuse.push_back(event); });
  }
  Inquiry operator()(const NoticeIssued& event) const {
    return noted<Lodged>(state, [&](Lodged& lodged) { note(lodged.notices, event, stamp.at); });
  }

  Inquiry operator()(const PlatformFellSilent&) const {
    return noted<Accepted>(state, [this](Accepted& accepted) {
      if (!accepted.silent_since) accepted.silent_since = stamp.at;
    });
  }
  Inquiry operator()(const FindingMade& event) const {
    const auto answered = [&event](Accepted accepted) {
      accepted.silent_since.reset();
      return after(accepted, event);
    };
    if (const auto* revoked = std::get_if<Revoked>(&state)) return widened(answered(revoked->before));
    if (const auto* accepted = std::get_if<Accepted>(&state)) return widened(answered(*accepted));
    const auto& verifying = follows<Verifying>(state);
    return Verifying{answered(procedure::accepted(verifying.before)), verifying.investigation};
  }
  Inquiry operator()(const RecordsJudged& event) const {
    return changed(state, [&event](const Undecided& held) {
      if (const auto* counted = std::get_if<RecordFound>(&held)) return after(*counted, event);
      return after(std::get<NeedsVerification>(held), event);
    });
  }
  Inquiry operator()(const RecordConfirmed& event) const { return Refusable{follows<RecordFound>(state), event, {}}; }

  Inquiry operator()(const VerificationProposed& event) const { return Proposed{follows_undecided(state), event}; }
  Inquiry operator()(const VerificationApproved& event) const {
    const auto& proposed = follows<Proposed>(state);
    const Inquiry verifying = Verifying{proposed.before, begun(proposed.proposal, event)};
    return noted<Accepted>(verifying, [](Accepted& accepted) {
      accepted.due = {};
      accepted.untold.reset();  // no day is promised any more
    });
  }
  Inquiry operator()(const VerificationDeclined&) const { return widened(follows<Proposed>(state).before); }
  Inquiry operator()(const InvestigationLimitPassed& event) const {
    auto verifying = follows<Verifying>(state);
    verifying.investigation.alarmed_on = event.on;
    return verifying;
  }
  Inquiry operator()(const VerificationConcluded& event) const {
    const auto& verifying = follows<Verifying>(state);
    auto investigation = verifying.investigation;
    investigation.conclusion = event;
    return noted<Accepted>(widened(verifying.before), [&](Accepted& accepted) {
      accepted.investigations.push_back(std::move(investigation));
      accepted.due = {event.due_on, event.due_provisional};
      if (!std::holds_alternative<Accepted>(verifying.before)) accepted.silent_since.reset();  // nobody asks any more
    });
  }
  Inquiry operator()(const InformationRequested& event) const { return asked(event); }
  Inquiry operator()(const RequestAnswered& event) const { return asked(event); }
  Inquiry operator()(const RequestReminded& event) const { return asked(event); }
  Inquiry operator()(const CooperationRefused& event) const { return asked(event); }
  Inquiry operator()(const ExtensionProposed& event) const { return extended(event); }
  Inquiry operator()(const ExtensionApproved& event) const { return extended(event); }
  Inquiry operator()(const ExtensionDeclined& event) const { return extended(event); }

  Inquiry operator()(const IssueDecided& event) const {
    auto clear = follows<Clear>(state);
    clear.decided_by = event.officer;
    return clear;
  }
  Inquiry operator()(const StatusEntryTaken& event) const {
    auto clear = follows<Clear>(state);
    clear.status = event.entry;
    return clear;
  }
  Inquiry operator()(const CertificateIntended& event) const {
    const auto& clear = follows<Clear>(state);
    auto content = event.content;
    content.number = numbered(content.number, stamp.numbers.at(0));
    content.status = clear.status;
    return Intended{clear, std::move(content), stamp.at, stamp.position};
  }
  Inquiry operator()(const CertificateIssued& event) const { return Issued{follows<Intended>(state), event, stamp.at}; }
  Inquiry operator()(const RefusalDecided& event) const {
    auto refusable = follows<Refusable>(state);
    refusable.decided_by = event.officer;
    return refusable;
  }
  Inquiry operator()(const RefusalIntended& event) const {
    auto content = event.content;
    content.number = numbered(content.number, stamp.numbers.at(0));
    return IntendedRefusal{follows<Refusable>(state), std::move(content), stamp.at, stamp.position};
  }
  Inquiry operator()(const RefusalIssued& event) const { return Refused{follows<IntendedRefusal>(state), event, stamp.at}; }
  Inquiry operator()(const IntentRevoked& event) const {
    if (const auto* refusal = std::get_if<IntendedRefusal>(&state)) {
      auto refusable = refusal->before;
      refusable.decided_by.reset();
      return never_signed(std::move(refusable), *refusal, OutcomeKind::refusal, event);
    }
    const auto& intended = follows<Intended>(state);
    auto clear = intended.before;
    clear.decided_by.reset();
    clear.status.reset();
    auto after = never_signed(std::move(clear), intended, OutcomeKind::certificate, event);
    auto& revoked = part<Accepted>(after)->never_signed.back();
    revoked.status = intended.content.status;
    revoked.valid_before = intended.content.valid_before;
    return after;
  }
  Inquiry operator()(const CertificateHandedOver& event) const {
    if (const auto* refused = std::get_if<Refused>(&state)) return HandedOver{*refused, event, stamp.at};
    return HandedOver{follows<Issued>(state), event, stamp.at};
  }

  Inquiry operator()(const DocumentRevoked& event) const {
    const auto standing = standing_document(state);
    if (!standing || standing->document.number != event.number) std::abort();  // GCOVR_EXCL_LINE
    auto accepted = *procedure::accepted(state);
    const auto notice = numbered(event.number_pattern, stamp.numbers.at(0));
    accepted.before.notices.push_back({NoticeKind::revocation, notice, event.on, {}, {}, event.officer});
    accepted.past.push_back({standing->document, standing->file, standing->digest, standing->code, standing->specimen, standing->issued_at, event, stamp.at,
                             notice, standing->status, standing->valid_before});
    accepted.untold.reset();
    accepted.from = event.on;
    accepted.due = {event.due_on, event.due_provisional};
    return Revoked{std::move(accepted)};
  }
  Inquiry operator()(const ObjectionOpened& event) const {
    return noted<Accepted>(state, [&event](Accepted& accepted) { accepted.review = event.review; });
  }
  Inquiry operator()(const ObjectionClosed&) const {
    return noted<Accepted>(state, [](Accepted& accepted) { accepted.review.reset(); });
  }
  Inquiry operator()(const ApplicantTold&) const {
    return noted<Accepted>(state, [](Accepted& accepted) { accepted.untold.reset(); });
  }
  Inquiry operator()(const DueDateMoved& event) const {
    const law::Due due{event.to, event.provisional};
    if (event.clock == ClockKind::processing)
      return noted<Accepted>(state, [&](Accepted& accepted) {
        accepted.due = due;
        accepted.untold = untold(accepted.untold, event);
      });
    auto verifying = follows<Verifying>(state);
    verifying.investigation.limit.due = due;
    return verifying;
  }

 private:
  // The matter as it was before the decision, and what came of that.
  template <class Was>
  Inquiry never_signed(Inquiry before, const Was& was, OutcomeKind kind, const IntentRevoked& event) const {
    if (was.content.number != event.number) std::abort();  // GCOVR_EXCL_LINE
    part<Accepted>(before)->never_signed.push_back({kind, was.content.code, was.content.specimen, was.at, event, stamp.at, {}, {}});
    return before;
  }
  template <class Event>
  Inquiry asked(const Event& event) const {
    return noted<Accepted>(state, [&event](Accepted& accepted) { note(accepted.requests, event); });
  }
  template <class Event>
  Inquiry extended(const Event& event) const {
    auto verifying = follows<Verifying>(state);
    verifying.investigation.limit = apply(std::move(verifying.investigation.limit), event);
    return verifying;
  }
};

}  // namespace

Inquiry apply(const Inquiry& state, const InquiryEvent& event, const Stamp& stamp) { return std::visit(Apply{state, stamp}, event); }

}  // namespace procedure
