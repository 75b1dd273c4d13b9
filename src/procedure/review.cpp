#include "procedure/review.h"

#include <cstdlib>

#include "procedure/part.h"

namespace procedure {
namespace {

template <class State>
const State& follows(const Review& state) {
  const auto* held = std::get_if<State>(&state);
  if (held == nullptr) std::abort();  // GCOVR_EXCL_LINE
  return *held;
}

struct Apply {
  const Review& state;
  const Stamp& stamp;

  Review operator()(const ObjectionLodged& event) const {
    follows<NoObjection>(state);
    return Objected{event, stamp.at, {}};
  }
  Review operator()(const ReviewAccepted& event) const {
    auto objected = follows<Objected>(state);
    objected.notices.push_back({NoticeKind::review_receipt, numbered(event.number_pattern, stamp.numbers.at(0)), event.on, {}, {}, event.officer});
    return UnderReview{std::move(objected), event, stamp.at, {LimitKind::review, event.on, {event.due_on, event.due_provisional}, {}}, {}, {}};
  }
  Review operator()(const ObjectionWithdrawn& event) const {
    if (const auto* objected = std::get_if<Objected>(&state)) return ObjectionDropped{*objected, event, stamp.at};
    return ObjectionDropped{follows<UnderReview>(state), event, stamp.at};
  }
  Review operator()(const InformationRequested& event) const { return asked(event); }
  Review operator()(const RequestAnswered& event) const { return asked(event); }
  Review operator()(const RequestReminded& event) const { return asked(event); }
  Review operator()(const CooperationRefused& event) const { return asked(event); }
  Review operator()(const ExtensionProposed& event) const { return extended(event); }
  Review operator()(const ExtensionApproved& event) const {
    auto under_review = extended(event);
    under_review.untold.reset();  // the notice of extension tells the new day
    under_review.before.notices.push_back({NoticeKind::extension, numbered(event.number_pattern, stamp.numbers.at(0)), event.on, {}, {}, event.officer});
    return under_review;
  }
  Review operator()(const ExtensionDeclined& event) const { return extended(event); }
  Review operator()(const ReviewDecided& event) const {
    auto under_review = follows<UnderReview>(state);
    auto& notices = under_review.before.notices;
    notices.push_back({NoticeKind::review_reply, numbered(event.reply_pattern, stamp.numbers.at(0)), event.on, {}, {}, event.officer});
    if (!event.appeal_pattern.empty())
      notices.push_back({NoticeKind::appeal, numbered(event.appeal_pattern, stamp.numbers.at(1)), event.on, {}, {}, event.officer});
    return ReviewSettled{std::move(under_review), event, stamp.at};
  }
  Review operator()(const ReviewReplied& event) const {
    auto settled = follows<ReviewSettled>(state);
    note(settled.before.before.notices, {notice(state, NoticeKind::review_reply)->number, event.document, event.digest, event.officer}, stamp.at);
    return Replied{std::move(settled), event, stamp.at};
  }
  Review operator()(const NoticeIssued& event) const {
    auto noted = state;
    auto* objected = part<Objected>(noted);
    if (objected == nullptr) std::abort();  // GCOVR_EXCL_LINE
    note(objected->notices, event, stamp.at);
    return noted;
  }
  Review operator()(const DueDateMoved& event) const {
    auto under_review = follows<UnderReview>(state);
    under_review.limit.due = {event.to, event.provisional};
    under_review.untold = untold(under_review.untold, event);
    return under_review;
  }
  Review operator()(const ApplicantTold&) const {
    auto under_review = follows<UnderReview>(state);
    under_review.untold.reset();
    return under_review;
  }

 private:
  template <class Event>
  UnderReview asked(const Event& event) const {
    auto under_review = follows<UnderReview>(state);
    note(under_review.requests, event);
    return under_review;
  }
  template <class Event>
  UnderReview extended(const Event& event) const {
    auto under_review = follows<UnderReview>(state);
    under_review.limit = apply(std::move(under_review.limit), event);
    return under_review;
  }
};

struct Name {
  std::string_view operator()(const NoObjection&) const { return "none"; }
  std::string_view operator()(const Objected&) const { return "objected"; }
  std::string_view operator()(const UnderReview&) const { return "under_review"; }
  std::string_view operator()(const ReviewSettled&) const { return "settled"; }
  std::string_view operator()(const Replied&) const { return "replied"; }
  std::string_view operator()(const ObjectionDropped&) const { return "dropped"; }
};

}  // namespace

Review apply(const Review& state, const ReviewEvent& event, const Stamp& stamp) { return std::visit(Apply{state, stamp}, event); }

const Objected* objected(const Review& state) { return part<Objected>(state); }
const UnderReview* under_review(const Review& state) { return part<UnderReview>(state); }
const ReviewSettled* settled(const Review& state) { return part<ReviewSettled>(state); }

const Notice* notice(const Review& state, NoticeKind kind) {
  const auto* held = objected(state);
  const Notice* found = nullptr;
  if (held != nullptr)
    for (const auto& one : held->notices)
      if (one.kind == kind) found = &one;
  return found;
}

std::string_view name(const Review& state) { return std::visit(Name{}, state); }

}  // namespace procedure
