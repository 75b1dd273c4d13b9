#pragma once
#include "store/cipher.h"
#include "store/keys.h"

/// Which key seals what, and what it is bound to: docs/formats/journal.md lists the contexts byte by byte.
namespace store {

/// The keys of one stream, unwrapped.
struct StreamKeys {
  SecretKey ordinary{};
  std::optional<SecretKey> restricted;  // none until the stream has a restricted envelope, or where the restricted master key is not at hand
  bool operator==(const StreamKeys&) const = default;
};

/// Random bits as sealing needs them.
class Portions {
 public:
  explicit Portions(base::Random random) : random_(std::move(random)) {}
  void fill(std::span<std::uint8_t> to) { random_(to); }
  Nonce nonce();

 private:
  base::Random random_;
};

/// What the bytes of a sealed thing are bound to, so that none passes for another.
base::Bytes ordinary_context(const base::Id& stream, const base::Digest& restricted_bytes);
base::Bytes restricted_context(const base::Id& stream);
base::Bytes row_context(std::string_view list, const base::Id& owner, std::string_view part, std::string_view label, std::int64_t rank);
base::Bytes blob_context(const base::Id& id, const base::Id& owner);
/// Of a blob that goes on from a shared beginning.
base::Bytes blob_context(const base::Id& id, const base::Id& owner, base::ByteView beginning);
base::Bytes beginning_context(base::ByteView digest);
base::Bytes answer_context(const base::Id& once);
base::Bytes shelf_context(const base::Digest& key, std::int64_t until);
base::Bytes key_context(const base::Id& stream);
base::Bytes restricted_key_context(const base::Id& stream);

/// The master keys at work. Subkeys are HMAC-SHA-256 of the master key over their purpose.
class Secrets {
 public:
  explicit Secrets(const Keys& keys);
  base::Bytes wrap(const SecretKey& key, const base::Id& stream, const Nonce& nonce) const;
  std::optional<SecretKey> unwrap(const base::Id& stream, base::ByteView wrapped) const;
  bool opens_restricted() const { return restricted_.has_value(); }
  /// Throws where the restricted master key is not at hand.
  base::Bytes wrap_restricted(const SecretKey& key, const base::Id& stream, const Nonce& nonce) const;
  /// None as well where the restricted master key is not at hand.
  std::optional<SecretKey> unwrap_restricted(const base::Id& stream, base::ByteView wrapped) const;
  /// For the answers to forms and for the shelf, which belong to no stream.
  const SecretKey& loose() const { return loose_; }
  /// Stands in the place of an erased entry's content: only the master key's holder can have erased, and no bit of what is left can change.
  base::Digest tombstone(base::ByteView header, const base::Digest& commitment, base::ByteView restricted_commitment) const;
  /// Tell whether a database was written under these keys, and nothing about them.
  base::Digest fingerprint() const;
  std::optional<base::Digest> restricted_fingerprint() const;

 private:
  SecretKey master_;
  std::optional<SecretKey> restricted_;
  SecretKey loose_;
  SecretKey tombstones_;
};

}  // namespace store
