#pragma once
#include "sim/world.h"

// Everything that an officer can send, each with a command as somebody careful or careless would fill it in.
namespace sim::deeds {

// The straight way.
Answer accept(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer print_receipt(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer ask_platforms(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer issue(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer refuse(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer hand_over(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
// Beside it.
Answer notice_missing(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer transfer(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer correct(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer withdraw(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer suspect_misuse(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer compare_persons(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer tell(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer revoke(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
// The complex application.
Answer propose_verification(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer approve_verification(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer decline_verification(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer conclude_verification(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer request(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer note_answer(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer remind(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer note_refusal(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer propose_extension(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer approve_extension(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer decline_extension(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
// The restricted role.
Answer judge_records(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer confirm_record(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
// The review: all but the first are of the errand's review.
Answer object(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer tell_in_review(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer accept_review(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer withdraw_objection(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer request_in_review(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer note_answer_in_review(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer remind_in_review(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer note_refusal_in_review(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer propose_review_extension(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer approve_review_extension(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer decline_review_extension(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer decide_review(World&, const Errand&, const office::Subject&, office::FormKey, Manner);
Answer reply_to_review(World&, const Errand&, const office::Subject&, office::FormKey, Manner);

/// Every one of them, for whoever tries anything on anything.
const std::vector<Deed>& all();

}  // namespace sim::deeds
