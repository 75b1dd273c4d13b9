#include "store/secrets.h"

#include <algorithm>
#include <stdexcept>

#include "base/cbor.h"

namespace store {
namespace {

base::Bytes context(std::string_view purpose, std::initializer_list<base::ByteView> parts) {
  auto out = base::to_bytes(purpose);
  for (const auto part : parts) base::append(out, part);
  return out;
}

SecretKey subkey(const SecretKey& master, std::string_view purpose) { return base::hmac_sha256(master, base::as_bytes(purpose)); }

std::optional<SecretKey> key_in(const std::optional<base::Bytes>& opened) {
  if (!opened || opened->size() != sizeof(SecretKey)) return std::nullopt;
  SecretKey key;
  std::ranges::copy(*opened, key.begin());
  return key;
}

}  // namespace

Nonce Portions::nonce() {
  Nonce nonce;
  fill(nonce);
  return nonce;
}

base::Bytes ordinary_context(const base::Id& stream, const base::Digest& restricted_bytes) {
  return context("qingbai ordinary 1", {stream.view(), restricted_bytes});
}
base::Bytes restricted_context(const base::Id& stream) { return context("qingbai restricted 1", {stream.view()}); }
base::Bytes row_context(std::string_view list, const base::Id& owner, std::string_view part, std::string_view label, std::int64_t rank) {
  base::CborWriter place;
  place.array(5).text(list).bytes(owner.view()).text(part).text(label).integer(rank);
  return context("qingbai row 1", {place.view()});
}
base::Bytes blob_context(const base::Id& id, const base::Id& owner) { return context("qingbai blob 1", {id.view(), owner.view()}); }
base::Bytes blob_context(const base::Id& id, const base::Id& owner, base::ByteView beginning) {
  return context("qingbai blob 2", {id.view(), owner.view(), beginning});
}
base::Bytes beginning_context(base::ByteView digest) { return context("qingbai beginning 1", {digest}); }
base::Bytes answer_context(const base::Id& once) { return context("qingbai answer 1", {once.view()}); }
base::Bytes shelf_context(const base::Digest& key, std::int64_t until) {
  return context("qingbai shelf 1", {key, base::CborWriter().integer(until).view()});
}
base::Bytes key_context(const base::Id& stream) { return context("qingbai stream key 1", {stream.view()}); }
base::Bytes restricted_key_context(const base::Id& stream) { return context("qingbai restricted key 1", {stream.view()}); }

Secrets::Secrets(const Keys& keys)
    : master_(keys.master), restricted_(keys.restricted), loose_(subkey(master_, "qingbai loose 1")), tombstones_(subkey(master_, "qingbai tombstone 1")) {}

base::Bytes Secrets::wrap(const SecretKey& key, const base::Id& stream, const Nonce& nonce) const { return seal(master_, nonce, key_context(stream), {key}); }

std::optional<SecretKey> Secrets::unwrap(const base::Id& stream, base::ByteView wrapped) const { return key_in(open(master_, key_context(stream), wrapped)); }

base::Bytes Secrets::wrap_restricted(const SecretKey& key, const base::Id& stream, const Nonce& nonce) const {
  if (!restricted_) throw std::logic_error("the restricted master key is not at hand");
  return seal(*restricted_, nonce, restricted_key_context(stream), {key});
}

std::optional<SecretKey> Secrets::unwrap_restricted(const base::Id& stream, base::ByteView wrapped) const {
  return restricted_ ? key_in(open(*restricted_, restricted_key_context(stream), wrapped)) : std::nullopt;
}

base::Digest Secrets::tombstone(base::ByteView header, const base::Digest& commitment, base::ByteView restricted_commitment) const {
  return base::hmac_sha256(tombstones_, context("", {header, commitment, restricted_commitment}));
}

base::Digest Secrets::fingerprint() const { return subkey(master_, "qingbai fingerprint 1"); }

std::optional<base::Digest> Secrets::restricted_fingerprint() const {
  return restricted_ ? std::optional(subkey(*restricted_, "qingbai fingerprint 1")) : std::nullopt;
}

}  // namespace store
