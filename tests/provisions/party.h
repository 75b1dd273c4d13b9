#pragma once
#include "provisions/matter_states.h"

// Somebody who comes to the counter though the application does not name them, or with another document than it names.
namespace matter {

inline procedure::LaterRepresentative later_trustee(const char* born_on = "1980-01-01") {
  return {.guardian = false, .name = "LI HUA", .born_on = day(born_on),
          .materials = {"material.power_of_attorney", "material.trustee_identity_document"}};
}
inline procedure::LaterRepresentative later_guardian() {
  return {.guardian = true, .name = "ERIKSSON, EVA", .born_on = day("1980-05-01"),
          .materials = {"material.proof_of_guardianship", "material.guardian_identity_document"}};
}
inline procedure::Application minor_with_guardian() {
  auto made = through_trustee();
  made.channel = procedure::Channel::through_guardian;
  made.person.born_on = day("2010-03-04");
  return made;
}

}  // namespace matter
