#pragma once
#include "procedure/handover.h"
#include "procedure/notice.h"

// Objection: a party who holds the document to be wrong applies to the organization that decided; accepting it starts the review's limit.
// No time limit for objecting is given, and none is applied. [review_1] [review_2] [another_decides]
namespace procedure {

struct LodgeObjection {
  Recipient by = Recipient::applicant;
  std::string document_number;  // of the identity document that was shown
  std::string statement;        // what is held to be wrong, and why
  Shown shown = {};
};
struct ObjectionLodged {
  base::Id inquiry;
  std::string organization;     // that decided
  Outcome document;             // objected to
  law::Day on;
  Recipient by = Recipient::applicant;
  std::string document_number;
  std::string statement;
  std::vector<base::Id> deciders;  // of the document: none of them decides the review
  base::Id officer;
  Shown shown = {};
  bool operator==(const ObjectionLodged&) const = default;
};

/// What is objected to: the document that stands, if there is one, and the review of it that is open, if there is one.
struct Objectionable {
  base::Id inquiry;
  std::optional<Outcome> document = {};
  bool under_review = false;
  std::vector<base::Id> deciders = {};
};
std::expected<ObjectionLodged, Impediments> decide(const ApplicationLodged& lodged, const Objectionable& matter, const LodgeObjection& command,
                                                   const Circumstance& at);

/// Who accepts says what was seen on the counter.
struct AcceptReview {
  bool form = false;  // the Application Form for Review
};
struct ReviewAccepted {
  law::Day on;
  law::Day due_on;              // of the written reply: [review_2]
  bool due_provisional = false;
  std::string number_pattern;   // of the receipt
  base::Digest jurisdiction{};
  base::Id officer;
  bool operator==(const ReviewAccepted&) const = default;
};
std::expected<ReviewAccepted, Impediments> decide(const ObjectionLodged& objection, const AcceptReview& command, const Circumstance& at);

/// Who objected takes it back; the document stands.
struct WithdrawObjection {
  Recipient by = Recipient::applicant;
  std::string document_number;
  Shown shown = {};
};
struct ObjectionWithdrawn {
  law::Day on;
  Recipient by = Recipient::applicant;
  std::string document_number;
  base::Id officer;
  Shown shown = {};
  bool operator==(const ObjectionWithdrawn&) const = default;
};
std::expected<ObjectionWithdrawn, Impediments> decide(const ApplicationLodged& lodged, const WithdrawObjection& command, const Circumstance& at);

}  // namespace procedure
