#pragma once
#include <optional>

#include "base/instant.h"
#include "credential/cose.h"
#include "credential/jws.h"

/// IETF Token Status List (draft 21): one bit a certificate, so that whoever checks one fetches all and tells nobody which.
namespace credential {

inline constexpr std::uint32_t status_list_size = 1u << 20;
inline constexpr std::chrono::minutes status_list_interval{10};  // it is published anew this often, whatever happens
inline constexpr std::chrono::hours status_list_life{24};        // and not taken for true when it is older
inline constexpr std::chrono::seconds status_list_ttl{60};       // after which whoever keeps it asks again

/// The bits: set where the certificate does not stand any more, replaced ones like revoked ones. Unused entries are not set.
class StatusBits {
 public:
  StatusBits() : bits_(status_list_size / 8) {}
  explicit StatusBits(base::Bytes bits) : bits_(std::move(bits)) { bits_.resize(status_list_size / 8); }
  void set(std::uint32_t index) { bits_.at(index / 8) |= static_cast<std::uint8_t>(1u << index % 8); }
  /// None beyond the end.
  std::optional<bool> at(std::uint32_t index) const;
  const base::Bytes& bytes() const { return bits_; }
  bool operator==(const StatusBits&) const = default;

 private:
  base::Bytes bits_;  // the first entry is the lowest bit of the first byte
};

struct StatusList {
  std::string uri;  // where it is fetched: what a credential's `status` names
  base::Instant issued_at{}, expires_at{};  // whole seconds
  StatusBits bits;
  bool operator==(const StatusList&) const = default;
};

/// As a JWT (`statuslist+jwt`) and as a CWT (`application/statuslist+cwt`), under one signature each.
std::string status_jwt(const StatusList& list, const seal::Seal& seal);
base::Bytes status_cwt(const StatusList& list, const seal::Seal& seal);

struct StatusJwt {
  Jws jws;
  StatusList list;
};
/// Read, not verified. A list of another size, of more than one bit an entry, or that does not say when it ends is malformed.
std::expected<StatusJwt, base::Malformed> read_status_jwt(std::string_view text);
struct StatusCwt {
  Cose cose;
  StatusList list;
};
std::expected<StatusCwt, base::Malformed> read_status_cwt(base::ByteView bytes);

}  // namespace credential
