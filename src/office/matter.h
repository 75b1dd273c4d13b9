#pragma once
#include <optional>
#include <vector>

#include "office/office.h"
#include "procedure/inquiry.h"
#include "procedure/review.h"

// The matter of an inquiry, loaded from its stream and folded; and how events become a batch of the journal.
namespace office {

/// What the writer added, as far as the procedure asks for it.
inline procedure::Stamp stamp_of(const ledger::Stamp& stamp) { return {stamp.at, stamp.allotted, stamp.position}; }

/// One entry of the history, as the case page tells it.
struct Past {
  std::string event;  // "ApplicationLodged": a key below "event." in words/
  base::Instant at{};
  base::Id officer{};
  std::string said = {};  // why, where somebody else is to read it: why a proposal was declined, what was corrected
  std::optional<base::Id> review = {};  // of an entry that follows from an act on a review, which alone says whose it was
  std::string document_number = {};  // of the identity document that was shown
  procedure::Shown shown = {};       // beside it, where the application does not name who came, or the document
  bool operator==(const Past&) const = default;
};

/// Whose act the entry is: of a review's, whoever acted there, and none where that is not to be told any more. The empty id is the service's own.
std::optional<base::Id> actor(const Office& office, const Past& past);

struct Matter {
  base::Id id;
  std::uint64_t version = 0;
  procedure::Inquiry state;
  std::vector<Past> history;
};

/// None where no such inquiry is on record, or its key is destroyed.
std::optional<Matter> load_matter(const Office& office, const base::Id& id);

/// The matter of a review: its own stream, and the inquiry whose document it is about.
struct ReviewMatter {
  base::Id id;
  std::uint64_t version = 0;
  procedure::Review state;
  std::vector<Past> history;
  Matter inquiry;
};
/// None where no such review is on record, or its inquiry's key is destroyed.
std::optional<ReviewMatter> load_review(const Office& office, const base::Id& id);

/// An event to be appended, the counters it takes numbers from, and its second envelope.
struct Step {
  procedure::InquiryEvent event;
  std::vector<ledger::Series> allot = {};
  std::optional<base::Bytes> restricted = {};
};
struct ReviewStep {
  procedure::ReviewEvent event;
  std::vector<ledger::Series> allot = {};
};
/// A batch that appends these events to the matter, one after the other, with the rows that follow from the state after them.
ledger::Batch batch_of(const Office& office, const Matter& matter, std::vector<Step> steps, FormKey form);

/// The same for a review and, before it, for its inquiry; the form is answered with the review. Both move in one batch or neither.
ledger::Batch batch_of(const Office& office, const Matter& inquiry, std::vector<Step> steps, const ReviewMatter& review, std::vector<ReviewStep> review_steps,
                       FormKey form);

/// What the journal answered to the form before, if it was sent before: the inquiry.
std::optional<base::Id> answered(const Office& office, FormKey form);

/// Appends; a form sent twice is answered with the inquiry as the first time.
std::expected<base::Id, Hindrance> append(const Office& office, const base::Id& inquiry, ledger::Batch batch);

/// The matter, if the subject may do this on it: load, then allow.
enum class Act : int;
std::expected<Matter, Hindrance> matter_for(const Office& office, const Subject& subject, Act act, const base::Id& id);

/// The review, if the subject may do this on its inquiry.
std::expected<ReviewMatter, Hindrance> review_for(const Office& office, const Subject& subject, Act act, const base::Id& id);

}  // namespace office
