#include "credential/cose.h"

#include "base/cbor.h"

namespace credential {
namespace {

constexpr std::uint64_t sign1_tag = 18, algorithm = 1, key_id = 4, type_of_content = 16;
constexpr std::int64_t es256 = -7;
constexpr std::size_t key_id_size = 8, signature_size = 64;

base::Bytes protected_header(base::ByteView key, std::string_view type) {
  base::CborWriter out;
  out.map(3).uint(algorithm).integer(es256).uint(key_id).bytes(key).uint(type_of_content).text(type);
  return out.take();
}

base::Malformed fault(std::string reason) { return {{}, std::move(reason)}; }

// The key's name is the only thing in the header that may differ: what it would be with that name is what it must be.
std::expected<base::Bytes, base::Malformed> key_of(base::ByteView header, std::string_view type) {
  base::CborReader in(header);
  in.map(), in.uint(), in.integer(), in.uint();
  auto key = in.bytes();
  if (in.failed() || key.size() != key_id_size || !std::ranges::equal(protected_header(key, type), header))
    return std::unexpected(fault("not the protected header of this type"));
  return key;
}

}  // namespace

base::Bytes signed_bytes(const Cose& cose) {
  base::CborWriter out;
  out.array(4).text("Signature1").bytes(cose.protected_header).bytes({}).bytes(cose.payload);
  return out.take();
}

base::Bytes sign_cose(base::ByteView payload, std::string_view type, const seal::Seal& seal) {
  Cose cose{seal.key_id(), protected_header(seal.key_id(), type), {payload.begin(), payload.end()}, {}};
  cose.signature = seal.es256(signed_bytes(cose));
  base::CborWriter out;
  out.tag(sign1_tag).array(4).bytes(cose.protected_header).map(0).bytes(cose.payload).bytes(cose.signature);
  return out.take();
}

std::expected<Cose, base::Malformed> read_cose(base::ByteView bytes, std::string_view type) {
  base::CborReader in(bytes);
  if (in.tag() != sign1_tag || in.array() != 4) in.fail("not a COSE_Sign1");
  Cose cose;
  cose.protected_header = in.bytes();
  if (in.map() != 0) in.fail("something in the unprotected header");
  cose.payload = in.bytes();
  cose.signature = in.bytes();
  if (const auto finished = in.finish(); !finished) return std::unexpected(finished.error());
  if (cose.signature.size() != signature_size) return std::unexpected(fault("not an ES256 signature"));
  auto key = key_of(cose.protected_header, type);
  if (!key) return std::unexpected(std::move(key).error());
  cose.key_id = std::move(*key);
  return cose;
}

}  // namespace credential
