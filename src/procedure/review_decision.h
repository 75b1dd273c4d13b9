#pragma once
#include "procedure/objection.h"

// The review's decision: the document stands, or it is incorrect and is revoked, or it is the judgment behind it that is held to be wrong, which
// courts and procuratorates decide. Somebody else decides than who decided the document. [review_2] [review_4] [review_5] [another_decides]
namespace procedure {

struct DecideReview {
  ReviewResult result = ReviewResult::upheld;
  Reason reason;
  bool appeal_open = false;  // the conditions of an appeal or a petition against the judgment are met: [review_5]
};
struct ReviewDecided {
  law::Day on;
  ReviewResult result = ReviewResult::upheld;
  Reason reason;
  std::string reply_pattern;   // the reply's number
  std::string appeal_pattern;  // the notice on appeal's, empty where there is none
  base::Id officer;
  bool operator==(const ReviewDecided&) const = default;
};
std::expected<ReviewDecided, Impediments> decide(const ObjectionLodged& objection, const DecideReview& command, const Circumstance& at);

/// The reply was signed, in the name of the sub-bureau, and kept. It closes the review. [review_2]
struct ReviewReplied {
  law::Day on;
  base::Id document;      // the blob
  base::Digest digest{};
  base::Id officer;
  bool operator==(const ReviewReplied&) const = default;
};

/// What the reply may say: of an incorrect document, that it is revoked. [review_4]
struct ToReply {
  ReviewResult result = ReviewResult::upheld;
  bool stands = true;  // the document objected to
};
std::expected<void, Impediments> may_reply(const ToReply& matter);

}  // namespace procedure
