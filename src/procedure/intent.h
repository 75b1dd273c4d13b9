#pragma once
#include <string>

#include "law/day.h"

// An intent that comes to nothing: a certificate or a refusal on record that can never be signed. [never_signed]
namespace procedure {

/// Nobody was given it, so it is no document and has no notice. Its number stays used, and like its entry of the public list it checks as revoked; the matter
/// is where it was before the decision, within the same limit, for an officer to decide anew. The service itself finds it out, and nobody else revokes so.
struct IntentRevoked {
  law::Day on;
  std::string number;
  std::string why;     // a key of words/
  std::string detail;  // what the sentence speaks of
  bool operator==(const IntentRevoked&) const = default;
};

}  // namespace procedure
