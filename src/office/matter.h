#pragma once
#include <optional>
#include <vector>

#include "office/office.h"
#include "procedure/inquiry.h"
#include "procedure/person.h"

// The matter of an inquiry, loaded from its stream and folded; and how events become a batch of the journal.
namespace office {

/// One entry of the history, as the case page tells it.
struct Past {
  std::string event;  // "ApplicationLodged": a key below "event." in words/
  base::Instant at{};
  base::Id officer{};
  bool operator==(const Past&) const = default;
};

struct Matter {
  base::Id id;
  std::uint64_t version = 0;
  procedure::Inquiry state;
  std::vector<Past> history;
};

/// None where no such inquiry is on record, or its key is destroyed.
std::optional<Matter> load_matter(const Office& office, const base::Id& id);

/// An event to be appended, the counters it takes numbers from, and its second envelope.
struct Step {
  procedure::InquiryEvent event;
  std::vector<ledger::Series> allot = {};
  std::optional<base::Bytes> restricted = {};
};
/// A batch that appends these events to the matter, one after the other, with the rows that follow from the state after them.
ledger::Batch batch_of(const Office& office, const Matter& matter, std::vector<Step> steps, FormKey form);

/// What the journal answered to the form before, if it was sent before: the inquiry.
std::optional<base::Id> answered(const Office& office, FormKey form);

/// Appends; a form sent twice is answered with the inquiry as the first time.
std::expected<base::Id, Hindrance> append(const Office& office, const base::Id& inquiry, ledger::Batch batch);

/// The matter, if the subject may do this on it: load, then allow.
enum class Act : int;
std::expected<Matter, Hindrance> matter_for(const Office& office, const Subject& subject, Act act, const base::Id& id);

/// The days on which inquiries of this person were accepted, by any of the documents in the application; and the streams they stand in
/// with their versions, so that two acceptances at once cannot both miss the other. [caution_1]
struct PersonCount {
  std::vector<law::Day> accepted;
  std::vector<std::pair<base::Id, std::uint64_t>> streams;
};
PersonCount count_of(const Office& office, const procedure::Application& application);

}  // namespace office
