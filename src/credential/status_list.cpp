#include "credential/status_list.h"

#include "base/cbor.h"
#include "base/deflate.h"
#include "base/json_object.h"
#include "base/json_writer.h"

namespace credential {
namespace {

constexpr std::string_view jwt_type = "statuslist+jwt", cwt_type = "application/statuslist+cwt";
constexpr int level = 9;
// RFC 8392 and the draft's section 5.2, in the order of deterministic CBOR.
constexpr std::uint64_t subject = 2, expiry = 4, issued = 6, list_claim = 65533, ttl_claim = 65534;
constexpr std::int64_t latest = 0xffffffff;

std::int64_t seconds(base::Instant at) { return std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count(); }
base::Instant instant(std::int64_t seconds_since) { return base::Instant{std::chrono::seconds{seconds_since}}; }

base::Bytes packed(const StatusBits& bits) { return base::deflated(bits.bytes(), level); }

std::expected<StatusBits, base::Malformed> unpacked(base::ByteView bytes) {
  auto bits = base::inflated(bytes, status_list_size / 8);
  if (!bits) return std::unexpected(base::Malformed{"lst", "not a list of this size"});
  return StatusBits(*std::move(bits));
}

void expect(base::CborReader& in, std::uint64_t key) {
  if (in.uint() != key) in.fail("another claim than the one that belongs here");
}

}  // namespace

std::optional<bool> StatusBits::at(std::uint32_t index) const {
  if (index >= status_list_size) return std::nullopt;
  return (bits_[index / 8] >> index % 8 & 1) != 0;
}

std::string status_jwt(const StatusList& list, const seal::Seal& seal) {
  base::JsonWriter out;
  out.object().key("sub").text(list.uri).key("iat").integer(seconds(list.issued_at)).key("exp").integer(seconds(list.expires_at));
  out.key("ttl").integer(status_list_ttl.count());
  out.key("status_list").object().key("bits").integer(1).key("lst").text(base::to_base64url(packed(list.bits))).close().close();
  return sign_jws(out.take(), jwt_type, seal);
}

base::Bytes status_cwt(const StatusList& list, const seal::Seal& seal) {
  base::CborWriter out;
  out.map(5).uint(subject).text(list.uri).uint(expiry).integer(seconds(list.expires_at)).uint(issued).integer(seconds(list.issued_at));
  out.uint(list_claim).map(2).text("lst").bytes(packed(list.bits)).text("bits").uint(1);
  out.uint(ttl_claim).integer(status_list_ttl.count());
  return sign_cose(out.view(), cwt_type, seal);
}

std::expected<StatusJwt, base::Malformed> read_status_jwt(std::string_view text) {
  auto jws = read_jws(text, jwt_type);
  if (!jws) return std::unexpected(jws.error());
  base::JsonDocument document;
  if (const auto parsed = document.parse(jws->payload); !parsed) return std::unexpected(parsed.error());
  base::JsonFault faults;
  const base::JsonPath top{};
  const base::JsonObject claims(document, 0, top, faults, {"sub", "iat", "exp", "ttl", "status_list"});
  StatusList list{std::string(claims.text("sub")), instant(claims.integer("iat", 0, latest)), instant(claims.integer("exp", 0, latest)), {}};
  claims.integer("ttl", 1, latest);
  if (faults.any()) return std::unexpected(faults.first());
  const auto below = claims.path("status_list");
  const base::JsonObject inner(document, claims.index("status_list"), below, faults, {"bits", "lst"});
  inner.integer("bits", 1, 1);
  const auto bytes = base::from_base64url(inner.text("lst"));
  if (faults.any()) return std::unexpected(faults.first());
  auto bits = bytes ? unpacked(*bytes) : std::unexpected(bytes.error());
  if (!bits) return std::unexpected(bits.error());
  list.bits = *std::move(bits);
  return StatusJwt{*std::move(jws), std::move(list)};
}

std::expected<StatusCwt, base::Malformed> read_status_cwt(base::ByteView bytes) {
  auto cose = read_cose(bytes, cwt_type);
  if (!cose) return std::unexpected(cose.error());
  base::CborReader in(cose->payload);
  if (in.map() != 5) in.fail("other claims than five");
  StatusList list;
  expect(in, subject), list.uri = in.text();
  expect(in, expiry), list.expires_at = instant(in.integer());
  expect(in, issued), list.issued_at = instant(in.integer());
  expect(in, list_claim);
  if (in.map() != 2 || in.text() != "lst") in.fail("not a status list");
  const auto lst = in.bytes();
  if (in.text() != "bits" || in.uint() != 1) in.fail("not one bit an entry");
  expect(in, ttl_claim), in.uint();
  if (const auto finished = in.finish(); !finished) return std::unexpected(finished.error());
  auto bits = unpacked(lst);
  if (!bits) return std::unexpected(bits.error());
  list.bits = *std::move(bits);
  return StatusCwt{*std::move(cose), std::move(list)};
}

}  // namespace credential
