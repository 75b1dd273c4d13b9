#include "office/office.h"

#include "base/hash.h"

namespace office {

law::Day today(const Office& office) { return law::day_at(office.clock(), office.law.offset); }

procedure::Circumstance circumstance(const Office& office, const Subject& subject) {
  return {today(office), office.law, subject.account, subject.organization};
}

std::string blind(const Office& office, std::string_view kind, std::string_view value) { return blind(office.index_key, kind, value); }

std::string blind(base::ByteView index_key, std::string_view kind, std::string_view value) {
  base::Bytes named = base::to_bytes(kind);
  named.push_back(0);
  base::append(named, base::as_bytes(value));
  return base::to_hex(base::hmac_sha256(index_key, named));
}

}  // namespace office
