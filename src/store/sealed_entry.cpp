#include "store/sealed_entry.h"

#include <algorithm>
#include <stdexcept>

namespace store {

using namespace ledger;

namespace {

constexpr std::size_t salt_size = sizeof(Salt);

Salt salt_of(base::ByteView opened) {
  Salt salt;
  std::ranges::copy(opened.first(salt_size), salt.begin());
  return salt;
}

base::Digest digest_of(const std::optional<base::Bytes>& sealed) { return sealed ? base::sha256(*sealed) : base::Digest{}; }

base::Bytes copy(base::ByteView bytes) { return {bytes.begin(), bytes.end()}; }

base::ByteView view(const std::optional<base::Digest>& digest) { return digest ? base::ByteView(*digest) : base::ByteView{}; }

std::expected<Stamp, EntryFault> stamp_of(const SealedEntry& entry) {
  const auto allotted = parse_allotted(entry.allotted);
  if (!allotted) return std::unexpected(EntryFault::allotted_unreadable);
  Stamp stamp{entry.place.position, entry.place.version, entry.place.at, {}};
  for (const auto& [series, number] : *allotted) stamp.allotted.push_back(number);
  return stamp;
}

std::expected<base::Bytes, EntryFault> open_restricted(const SealedEntry& entry, const SecretKey& key) {
  const auto opened = open(key, restricted_context(entry.place.stream), *entry.restricted);
  if (!opened || opened->size() != salt_size + restricted_size) return std::unexpected(EntryFault::restricted_does_not_open);
  const auto padded = base::ByteView(*opened).subspan(salt_size);
  if (restricted_commitment(salt_of(*opened), padded) != *entry.restricted_commitment) return std::unexpected(EntryFault::restricted_differs);
  auto content = unpad(padded);
  if (!content) return std::unexpected(EntryFault::restricted_differs);
  return std::move(*content);
}

}  // namespace

std::string_view in_words(EntryFault fault) {
  switch (fault) {
    case EntryFault::allotted_unreadable: return "its allotted numbers cannot be read";
    case EntryFault::ordinary_does_not_open: return "its ordinary envelope does not open";
    case EntryFault::restricted_missing: return "its restricted envelope and the commitment to it do not go together";
    case EntryFault::restricted_does_not_open: return "its restricted envelope does not open";
    case EntryFault::restricted_differs: return "its restricted envelope is not what was committed to";
    case EntryFault::commitment_differs: return "it is not what its leaf commits to";
    case EntryFault::tombstone_differs: return "what is left of it after erasing has been changed";
  }
  std::abort();
}

SealedEntry seal_entry(const Draft& draft, const Place& place, base::Bytes allotted, const StreamKeys& keys, Portions& random) {
  SealedEntry entry{place, std::move(allotted), {}, std::nullopt, {}, std::nullopt};
  if (draft.restricted) {
    Salt salt;
    random.fill(salt);
    const auto padded = pad(*draft.restricted);
    entry.restricted_commitment = restricted_commitment(salt, padded);
    entry.restricted = seal(keys.restricted.value(), random.nonce(), restricted_context(place.stream), {salt, padded});
  }
  Salt salt;
  random.fill(salt);
  entry.commitment = commitment(salt, header_of(place, entry.allotted), draft.ordinary, entry.restricted_commitment.value_or(base::Digest{}));
  entry.ordinary = seal(keys.ordinary, random.nonce(), ordinary_context(place.stream, digest_of(entry.restricted)), {salt, draft.ordinary});
  return entry;
}

std::expected<Opening, EntryFault> opening_of(const SealedEntry& entry, const StreamKeys& keys) {
  const auto opened = open(keys.ordinary, ordinary_context(entry.place.stream, digest_of(entry.restricted)), entry.ordinary);
  if (!opened || opened->size() < salt_size) return std::unexpected(EntryFault::ordinary_does_not_open);
  if (entry.restricted.has_value() != entry.restricted_commitment.has_value()) return std::unexpected(EntryFault::restricted_missing);
  Opening opening{salt_of(*opened), header_of(entry.place, entry.allotted), copy(base::ByteView(*opened).subspan(salt_size)),
                  entry.restricted_commitment.value_or(base::Digest{})};
  if (commitment(opening) != entry.commitment) return std::unexpected(EntryFault::commitment_differs);
  return opening;
}

std::expected<Entry, EntryFault> open_entry(const SealedEntry& entry, const StreamKeys& keys, Envelopes envelopes) {
  auto stamp = stamp_of(entry);
  if (!stamp) return std::unexpected(stamp.error());
  auto opening = opening_of(entry, keys);
  if (!opening) return std::unexpected(opening.error());
  Opened content{std::move(opening->ordinary), std::nullopt};
  if (entry.restricted && envelopes == Envelopes::with_restricted) {
    if (!keys.restricted) return std::unexpected(EntryFault::restricted_does_not_open);
    auto restricted = open_restricted(entry, *keys.restricted);
    if (!restricted) return std::unexpected(restricted.error());
    content.restricted = std::move(*restricted);
  }
  return Entry{entry.place.stream, std::move(*stamp), std::move(content)};
}

std::expected<Entry, EntryFault> erased_entry(const SealedEntry& entry) {
  auto stamp = stamp_of(entry);
  if (!stamp) return std::unexpected(stamp.error());
  return Entry{entry.place.stream, std::move(*stamp), Erased{}};
}

std::expected<void, EntryFault> check_tombstone(const SealedEntry& entry, const Secrets& secrets) {
  const auto header = header_of(entry.place, entry.allotted);
  const auto expected = secrets.tombstone(header, entry.commitment, view(entry.restricted_commitment));
  if (entry.restricted || !base::equal_in_constant_time(entry.ordinary, expected)) return std::unexpected(EntryFault::tombstone_differs);
  return {};
}

SealedEntry bury(SealedEntry entry, const Secrets& secrets) {
  entry.ordinary = copy(secrets.tombstone(header_of(entry.place, entry.allotted), entry.commitment, view(entry.restricted_commitment)));
  entry.restricted.reset();
  return entry;
}

}  // namespace store
