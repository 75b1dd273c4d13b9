#pragma once
#include "sim/invariant.h"

// The list of all that must hold; each is made in the file of its name.
namespace sim {

std::unique_ptr<Invariant> a_refusal_was_confirmed();
std::unique_ptr<Invariant> an_inquiry_is_counted_once();
std::unique_ptr<Invariant> clocks_agree_with_the_law();
std::unique_ptr<Invariant> documents_rest_on_findings();
std::unique_ptr<Invariant> every_look_is_an_entry();
std::unique_ptr<Invariant> others_matters_in_emergencies_alone();
std::unique_ptr<Invariant> no_purpose_undeclared();
std::unique_ptr<Invariant> no_limit_ends_unseen();
std::unique_ptr<Invariant> nobody_acts_outside_their_office();
std::unique_ptr<Invariant> nobody_reviews_their_own_decision();
std::unique_ptr<Invariant> nothing_without_approval();
std::unique_ptr<Invariant> numbers_have_no_gaps();
std::unique_ptr<Invariant> one_review_at_a_time();
std::unique_ptr<Invariant> replay_gives_the_same_state();
std::unique_ptr<Invariant> revoked_never_checks_as_valid();
std::unique_ptr<Invariant> sealed_looks_like_none();
std::unique_ptr<Invariant> signed_as_recorded();
std::unique_ptr<Invariant> published_before_signed();
std::unique_ptr<Invariant> time_never_goes_back();
std::unique_ptr<Invariant> what_moved_is_told();
std::unique_ptr<Invariant> what_counts_is_never_certified();
std::unique_ptr<Invariant> who_came_is_theirs();

}  // namespace sim
