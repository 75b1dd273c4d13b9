#include "office/matter.h"

#include <algorithm>
#include <stdexcept>

#include "codec/events.h"
#include "office/assignment.h"
#include "office/rows.h"

namespace office {
namespace {

// What the journal holds was written by `encode`; bytes that no longer decode are a broken store.
codec::Event decoded(const ledger::Opened& content) {
  auto event = codec::decode_event(content.ordinary);
  if (!event) throw std::runtime_error("the journal holds an entry that does not decode: " + event.error().reason);
  return *std::move(event);
}

template <class Event>
base::Id officer_of(const Event& event) {
  return std::visit(
      [](const auto& held) {
        if constexpr (requires { held.officer; }) return held.officer;
        else return base::Id{};
      },
      event);
}

// What an officer wrote for the others; what is printed or shown in a place of its own stands there.
struct Said {
  std::string operator()(const procedure::VerificationDeclined& event) const { return event.reason; }
  std::string operator()(const procedure::ExtensionDeclined& event) const { return event.reason; }
  std::string operator()(const procedure::ApplicationCorrected& event) const { return event.reason; }
  template <class Other>
  std::string operator()(const Other&) const { return {}; }
};

struct ReviewOf {
  std::optional<base::Id> operator()(const procedure::ObjectionOpened& event) const { return event.review; }
  std::optional<base::Id> operator()(const procedure::ObjectionClosed& event) const { return event.review; }
  template <class Other>
  std::optional<base::Id> operator()(const Other&) const { return std::nullopt; }
};

/// One event as the history tells it.
template <class Event>
Past past_of(const Event& event, base::Instant at) {
  Past past{std::string(codec::name(codec::widen(event))), at, officer_of(event), std::visit(Said{}, event), std::visit(ReviewOf{}, event)};
  std::visit(
      [&past](const auto& held) {
        if constexpr (requires { held.shown; }) {
          past.document_number = held.document_number;
          past.shown = held.shown;
        }
      },
      event);
  return past;
}

base::Bytes answer_of(const base::Id& id) { return {id.bytes.begin(), id.bytes.end()}; }

base::Id answer_id(const base::Bytes& answer) {
  const auto id = base::id_of(answer);
  if (!id) throw std::runtime_error("a form's recorded answer is no id");
  return *id;
}

}  // namespace

std::optional<Matter> load_matter(const Office& office, const base::Id& id) {
  Matter matter{id, 0, procedure::Unknown{}, {}};
  for (const auto& entry : office.journal.load(id)) {
    const auto* content = std::get_if<ledger::Opened>(&entry.content);
    if (content == nullptr) return std::nullopt;
    const auto event = codec::Narrow<procedure::InquiryEvent>::from(decoded(*content));
    if (!event) return std::nullopt;  // a stream of another kind: no inquiry has this id
    matter.state = procedure::apply(matter.state, *event, stamp_of(entry.stamp));
    matter.version = entry.stamp.version;
    matter.history.push_back(past_of(*event, entry.stamp.at));
  }
  if (matter.version == 0) return std::nullopt;
  return matter;
}

std::optional<ReviewMatter> load_review(const Office& office, const base::Id& id) {
  ReviewMatter review{id, 0, procedure::NoObjection{}, {}, {}};
  for (const auto& entry : office.journal.load(id)) {
    const auto* content = std::get_if<ledger::Opened>(&entry.content);
    if (content == nullptr) return std::nullopt;
    const auto event = codec::Narrow<procedure::ReviewEvent>::from(decoded(*content));
    if (!event) return std::nullopt;  // a stream of another kind: no review has this id
    if (review.version == 0 && !std::holds_alternative<procedure::ObjectionLodged>(*event)) return std::nullopt;
    review.state = procedure::apply(review.state, *event, stamp_of(entry.stamp));
    review.version = entry.stamp.version;
    review.history.push_back(past_of(*event, entry.stamp.at));
  }
  if (review.version == 0) return std::nullopt;
  auto inquiry = load_matter(office, procedure::objected(review.state)->objection.inquiry);
  if (!inquiry) return std::nullopt;
  review.inquiry = *std::move(inquiry);
  return review;
}

std::optional<base::Id> actor(const Office& office, const Past& past) {
  if (!past.review) return past.officer;
  const auto review = load_review(office, *past.review);
  if (!review) return std::nullopt;
  const bool opened = past.event == "ObjectionOpened";
  for (const auto& one : review->history)
    if (opened ? one.event == "ObjectionLodged" : one.event == "ObjectionWithdrawn" || one.event == "ReviewReplied") return one.officer;
  return std::nullopt;
}

namespace {

std::vector<procedure::InquiryEvent> add_steps(ledger::Batch& batch, const Matter& matter, std::vector<Step> steps) {
  std::vector<procedure::InquiryEvent> events;
  for (auto& step : steps) {
    batch.drafts.push_back({matter.id, matter.version + events.size(), codec::encode(codec::widen(step.event)), std::move(step.restricted),
                            std::move(step.allot)});
    events.push_back(std::move(step.event));
  }
  return events;
}

/// The state after these events, whose stamps begin at `first`.
template <class State, class Event>
State after(State state, const std::vector<Event>& events, const std::vector<ledger::Stamp>& stamps, std::size_t first) {
  for (std::size_t i = 0; i < events.size(); ++i) state = procedure::apply(state, events[i], stamp_of(stamps[first + i]));
  return state;
}

}  // namespace

ledger::Batch batch_of(const Office& office, const Matter& inquiry, std::vector<Step> steps, const ReviewMatter& review, std::vector<ReviewStep> review_steps,
                       FormKey form) {
  ledger::Batch batch;
  auto events = add_steps(batch, inquiry, std::move(steps));
  std::vector<procedure::ReviewEvent> review_events;
  for (auto& step : review_steps) {
    batch.drafts.push_back({review.id, review.version + review_events.size(), codec::encode(codec::widen(step.event)), {}, std::move(step.allot)});
    review_events.push_back(std::move(step.event));
  }
  batch.once = ledger::Once{form, answer_of(review.id)};
  batch.rows = [&office, inquiry = inquiry.id, before = inquiry.state, review = review.id, review_before = review.state, events = std::move(events),
                review_events = std::move(review_events)](const std::vector<ledger::Stamp>& stamps) {
    const auto state = after(before, events, stamps, 0);
    auto rows = review_rows(office, review, after(review_before, review_events, stamps, events.size()));
    if (!events.empty())
      for (auto& row : rows_of(office, inquiry, state)) rows.push_back(std::move(row));
    return rows;
  };
  return batch;
}

ledger::Batch batch_of(const Office& office, const Matter& matter, std::vector<Step> steps, FormKey form) {
  ledger::Batch batch;
  auto events = add_steps(batch, matter, std::move(steps));
  batch.once = ledger::Once{form, answer_of(matter.id)};
  // Its drafts come first in the batch, whatever else is added to it.
  batch.rows = [&office, id = matter.id, before = matter.state, events = std::move(events)](const std::vector<ledger::Stamp>& stamps) {
    return rows_of(office, id, after(before, events, stamps, 0));
  };
  return batch;
}

std::optional<base::Id> answered(const Office& office, FormKey form) {
  const auto answer = office.journal.answered(form);
  if (!answer) return std::nullopt;
  return answer_id(*answer);
}

std::expected<base::Id, Hindrance> append(const Office& office, const base::Id& inquiry, ledger::Batch batch) {
  const auto stamps = office.journal.append(std::move(batch));
  if (stamps) return inquiry;
  if (const auto* repeated = std::get_if<ledger::Repeated>(&stamps.error())) return answer_id(repeated->answer);
  return std::unexpected(MovedOn{});
}

std::expected<Matter, Hindrance> matter_for(const Office& office, const Subject& subject, Act act, const base::Id& id) {
  auto matter = load_matter(office, id);
  if (!matter) return std::unexpected(NotThere{});
  const auto object = object_of(office, procedure::lodged(matter->state)->lodged.organization);
  if (const auto allowed = allow(subject, act, object, context_of(office, subject, *matter)); !allowed) return std::unexpected(allowed.error());
  if (waits_for_witness(act) && !office.log.witnessed()) return std::unexpected(Unwitnessed{});
  return *std::move(matter);
}

std::expected<ReviewMatter, Hindrance> review_for(const Office& office, const Subject& subject, Act act, const base::Id& id) {
  auto review = load_review(office, id);
  if (!review) return std::unexpected(NotThere{});
  const auto object = object_of(office, procedure::lodged(review->inquiry.state)->lodged.organization);
  if (const auto allowed = allow(subject, act, object, context_of(office, subject, *review)); !allowed) return std::unexpected(allowed.error());
  if (waits_for_witness(act) && !office.log.witnessed()) return std::unexpected(Unwitnessed{});
  return *std::move(review);
}

}  // namespace office
