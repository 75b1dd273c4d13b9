#pragma once
#include <functional>

#include "office/authority.h"
#include "office/matter.h"

// The way of every act on a matter: answered before? load, allow, decide, append. What an act decides are the events to be appended.
namespace office {

/// Does what a form asks for, once. A form that was sent before is found out where the act is appended; asked here is only whether an act that
/// did not happen did not because it had happened. What waits for the log, or cannot be signed, has not happened, whatever of it is on record.
template <class Act>
std::expected<base::Id, Hindrance> once(const Office& office, FormKey form, const Act& act) {
  std::expected<base::Id, Hindrance> done = act();
  if (!done && !std::holds_alternative<Unwitnessed>(done.error()) && !std::holds_alternative<Unsigned>(done.error()))
    if (const auto before = answered(office, form)) return *before;
  return done;
}

using Decided = std::expected<std::vector<Step>, Hindrance>;
std::expected<base::Id, Hindrance> carry_out(const Office& office, const Subject& subject, FormKey form, Act act, const base::Id& inquiry,
                                             const std::function<Decided(const Matter&)>& decide);

using ReviewDecision = std::expected<std::vector<ReviewStep>, Hindrance>;
std::expected<base::Id, Hindrance> carry_out(const Office& office, const Subject& subject, FormKey form, Act act, const base::Id& review,
                                             const std::function<ReviewDecision(const ReviewMatter&)>& decide);

/// One event, or why not.
template <class Event>
Decided step(std::expected<Event, procedure::Impediments> event, std::vector<ledger::Series> allot = {}) {
  if (!event) return std::unexpected(Hindrance(std::move(event.error())));
  return std::vector<Step>{{std::move(*event), std::move(allot)}};
}
template <class Event>
ReviewDecision review_step(std::expected<Event, procedure::Impediments> event, std::vector<ledger::Series> allot = {}) {
  if (!event) return std::unexpected(Hindrance(std::move(event.error())));
  return std::vector<ReviewStep>{{std::move(*event), std::move(allot)}};
}

/// Somebody else's entry came first: where the act only finishes what is on record, what they did is looked at before it is called moved on.
inline bool overtaken(const std::expected<base::Id, Hindrance>& done) { return !done && std::holds_alternative<MovedOn>(done.error()); }

/// The key of a further part of an act belongs to the form's, so that it too is done once.
inline FormKey further(FormKey form, std::string_view part) { return base::derived_id(part, form); }

}  // namespace office
