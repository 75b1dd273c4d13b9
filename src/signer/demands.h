#pragma once
#include <optional>

#include "procedure/approval.h"
#include "procedure/document.h"

// What a signer of its own asks for before it signs: it does not see the record, and holds who sends it a decision to what such a decision must have.
namespace signer {

/// Why a decision is not signed, whatever it says. Its number travels: never reorder.
enum class Refusal : int {
  not_understood,  // not in the one form of docs/formats/signer.md
  other_version,
  no_decision,     // nobody decided
  no_grounds,      // nobody found what it says
  same_person,     // one person did what the law wants two for
  wrong_order,     // decided before it was found
  number_taken,    // this number was signed with another content
  specimen,        // it says it is a specimen and the seal is real, or the other way round
  not_now,         // of another time: a list, or a decision in the future
};
inline constexpr int last_refusal = static_cast<int>(Refusal::not_now);
/// "no_decision", for logs.
std::string_view name(Refusal refusal);
/// Whether what is on record will never be signed as it stands. Else whoever runs the two processes can set it right: versions, keys, clocks.
bool for_good(Refusal refusal);

/// What stands in the way of signing this with these approvals at `now`. result_2: who confirmed does not refuse. another_decides, another_approves: nor does
/// anybody review, or approve, what is their own.
std::optional<Refusal> refusal_of(const procedure::Content& content, const procedure::Approvals& approvals, base::Instant now);

/// The kind of a document: "certificate".
std::string_view kind_of(const procedure::Content& content);
/// The content without what may change from one attempt to sign it to the next: who prints it, and of a reply its day and what was issued anew.
procedure::Content lasting_part(procedure::Content content);

}  // namespace signer
