#pragma once
#include <string>
#include <variant>
#include <vector>

#include "base/id.h"
#include "base/instant.h"
#include "ledger/journal.h"
#include "ledger/public_log.h"
#include "procedure/account.h"
#include "procedure/platform.h"
#include "procedure/signer.h"

namespace office {

/// What the counter works with. It owns none of it: main joins the parts.
struct Office {
  ledger::Journal& journal;
  ledger::Shelf& shelf;
  std::vector<procedure::Platform*> platforms;  // all must answer: [caution_4]
  procedure::Signer& signer;
  ledger::PublicLog& log;
  const law::Jurisdiction& law;
  base::Clock clock;
  base::Random random;
  base::Bytes index_key;         // names documents and logins in indices without telling them
  std::string verification_url;  // "https://host": where the public checks
};

/// Who acts: a signed-in account as it stands now.
struct Subject {
  base::Id account;
  std::string name;
  std::string organization;
  std::set<procedure::Role> roles;
  base::Instant proved_at{};  // when they last proved who they are
  bool operator==(const Subject&) const = default;
};

/// The state is no longer the one that the act was meant for; nothing happened.
struct MovedOn {
  bool operator==(const MovedOn&) const = default;
};
/// The subject may not do this: a key into words/. [reminder_2]
struct Denied {
  std::string key;
  bool operator==(const Denied&) const = default;
};
struct NotThere {
  bool operator==(const NotThere&) const = default;
};
/// Nobody else has seen the record for the time set, or the log does not publish it: nothing is begun and nothing is signed until one does.
struct Unwitnessed {
  bool operator==(const Unwitnessed&) const = default;
};
/// What the act put on record cannot be signed. `procedure::Unsignable` itself is said before anything is on record.
struct Unsigned {
  procedure::Unsignable why;
  bool revoked = false;  // for good, and its intent is revoked: [never_signed]; else it waits
  bool operator==(const Unsigned&) const = default;
};
/// Why an act did not happen, or not to its end.
using Hindrance = std::variant<procedure::Impediments, MovedOn, Denied, NotThere, procedure::Unsignable, Unwitnessed, Unsigned>;

/// Sending one form twice makes one act: the key that the form carried.
using FormKey = base::Id;

law::Day today(const Office& office);
procedure::Circumstance circumstance(const Office& office, const Subject& subject);

/// The name of a value in an index: computed with the index key, so that the index tells nothing to whoever lacks it.
std::string blind(const Office& office, std::string_view kind, std::string_view value);
std::string blind(base::ByteView index_key, std::string_view kind, std::string_view value);

}  // namespace office
