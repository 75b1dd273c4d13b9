#include "sim/invariants.h"

namespace sim {

Invariants all_invariants() {
  Invariants all;
  all.push_back(documents_rest_on_findings());
  all.push_back(a_refusal_was_confirmed());
  all.push_back(what_counts_is_never_certified());
  all.push_back(nothing_without_approval());
  all.push_back(nobody_reviews_their_own_decision());
  all.push_back(nobody_acts_outside_their_office());
  all.push_back(no_limit_ends_unseen());
  all.push_back(clocks_agree_with_the_law());
  all.push_back(what_moved_is_told());
  all.push_back(numbers_have_no_gaps());
  all.push_back(signed_as_recorded());
  all.push_back(published_before_signed());
  all.push_back(revoked_never_checks_as_valid());
  all.push_back(one_review_at_a_time());
  all.push_back(who_came_is_theirs());
  all.push_back(an_inquiry_is_counted_once());
  all.push_back(sealed_looks_like_none());
  all.push_back(every_look_is_an_entry());
  all.push_back(others_matters_in_emergencies_alone());
  all.push_back(no_purpose_undeclared());
  all.push_back(time_never_goes_back());
  all.push_back(replay_gives_the_same_state());
  return all;
}

}  // namespace sim
