#pragma once
#include <string>
#include <vector>

#include "platform/registered_person.h"
#include "platform/zone.h"
#include "procedure/platform.h"

namespace platform {

/// What the register holds about a member of the cast, and so what an inquiry shows.
enum class CastPart {
  clean,                // known, without proceedings
  convicted,            // an effective judgment of guilt: result_2
  under_investigation,  // innocence_2
  sealed_juvenile,      // result_3
  no_date_of_effect,    // convicted, but nobody knows whether it took effect: held
  other_passport,       // the same name and birth date, another passport: agrees in part
  other_name            // the same passport, another name: agrees in part
};

/// Somebody who does not exist, with a passport to show at the counter. Every generated register knows the whole cast.
struct CastMember {
  CastPart part = CastPart::clean;
  RegisteredName name;  // as the shown passport prints it
  Zone zone;            // of the shown passport
  RegisteredPerson registered;
  bool operator==(const CastMember&) const = default;
};
std::vector<CastMember> demo_cast();

/// The two lines of the shown passport.
std::string mrz(const CastMember& member);
/// The question that an inquiry for the shown passport asks.
procedure::Sought sought(const CastMember& member);

}  // namespace platform
