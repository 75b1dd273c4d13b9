#pragma once
#include "procedure/handover.h"
#include "sim/world.h"

// What is written into the fields of a form, with care or without. The empty, the blank, the too long and what no press can draw are among it.
namespace sim {

inline bool slips(World& world, Manner manner, std::size_t once_in = 3) { return manner == Manner::careless && world.chance.once_in(once_in); }

inline std::string sentence(World& world, Manner manner, std::string careful) {
  return slips(world, manner) ? std::string(world.chance.below(2), ' ') : careful;
}

inline procedure::Reason reason(World& world, Manner manner) {
  if (slips(world, manner)) return {};
  if (slips(world, manner, 4)) return {std::string(procedure::reason_limit_zh + 1, 'x'), {}};
  if (slips(world, manner, 4)) return {"字~", {}};
  return {"经审查属实", "as examined"};
}

/// Who comes to the counter, and what they show. Who is not as the application says, the form's key decides: no chance is drawn for it.
struct Caller {
  procedure::Recipient who = procedure::Recipient::applicant;
  std::string document_number;
  procedure::Shown shown = {};
};
Caller caller(World& world, const Errand& errand, const office::FormKey& form, Manner manner);

/// The state of the errand's inquiry; the first one where it has none.
procedure::Inquiry state_of(const World& world, const Errand& errand);
procedure::Review review_of(const World& world, const Errand& errand);

}  // namespace sim
