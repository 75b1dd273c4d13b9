#pragma once
#include "procedure/due_date.h"
#include "procedure/request.h"
#include "procedure/review_decision.h"
#include "procedure/telling.h"

// The review: a matter of its own beside the inquiry, from the objection to the written reply, folded from its events. [review_1] to [review_5]
namespace procedure {

using ReviewEvent = std::variant<ObjectionLodged, ReviewAccepted, ObjectionWithdrawn, InformationRequested, RequestAnswered, RequestReminded,
                                 CooperationRefused, ExtensionProposed, ExtensionApproved, ExtensionDeclined, ReviewDecided, ReviewReplied, NoticeIssued,
                                 DueDateMoved, ApplicantTold>;

/// Nothing is on record.
struct NoObjection {
  bool operator==(const NoObjection&) const = default;
};
/// Lodged, to be accepted.
struct Objected {
  ObjectionLodged objection;
  base::Instant at{};
  std::vector<Notice> notices = {};  // of this review, of every kind
  bool operator==(const Objected&) const = default;
};
/// The limit runs.
struct UnderReview {
  Objected before;
  ReviewAccepted acceptance;
  base::Instant at{};
  Limit limit;
  Requests requests = {};
  std::optional<Untold> untold = {};
  bool operator==(const UnderReview&) const = default;
};
/// Decided; the reply is on record and not signed yet.
struct ReviewSettled {
  UnderReview before;
  ReviewDecided decision;
  base::Instant at{};
  bool operator==(const ReviewSettled&) const = default;
};
struct Replied {
  ReviewSettled before;
  ReviewReplied reply;
  base::Instant at{};
  bool operator==(const Replied&) const = default;
};
/// Taken back by who objected.
struct ObjectionDropped {
  std::variant<Objected, UnderReview> before;
  ObjectionWithdrawn withdrawal;
  base::Instant at{};
  bool operator==(const ObjectionDropped&) const = default;
};

using Review = std::variant<NoObjection, Objected, UnderReview, ReviewSettled, Replied, ObjectionDropped>;

/// The state after one more event; what does not follow is an assertion.
Review apply(const Review& state, const ReviewEvent& event, const Stamp& stamp);

const Objected* objected(const Review& state);
const UnderReview* under_review(const Review& state);
const ReviewSettled* settled(const Review& state);
/// The number of the review's latest notice of this kind; none where there is none.
const Notice* notice(const Review& state, NoticeKind kind);

/// "under_review": below "review." in words/.
std::string_view name(const Review& state);

}  // namespace procedure
