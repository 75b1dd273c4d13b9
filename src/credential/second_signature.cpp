#include "credential/second_signature.h"

#include "base/json_object.h"
#include "base/json_writer.h"

namespace credential {
namespace {

constexpr std::string_view algorithm = "SM2 with SM3";

std::string spelt(base::ByteView point, base::ByteView signature) {
  base::JsonWriter out;
  out.object().key("algorithm").text(algorithm).key("file").text(credential_file).key("user").text(seal::sm2_user);
  out.key("key").text(base::to_hex(point)).key("signature").text(base::to_hex(signature)).close();
  return out.take();
}

}  // namespace

std::string second_signature(std::string_view credential, const seal::Sm2Key& key) { return spelt(key.point(), key.sign(base::as_bytes(credential))); }

bool second_signature_holds(std::string_view text, std::string_view credential) {
  base::JsonDocument document;
  if (!document.parse(text)) return false;
  base::JsonFault fault;
  const base::JsonObject object(document, 0, {}, fault, {"algorithm", "file", "user", "key", "signature"});
  const auto point = base::from_hex(object.text("key")), signature = base::from_hex(object.text("signature"));
  if (fault.any() || !point || !signature || spelt(*point, *signature) != text) return false;
  return seal::sm2_holds(*point, base::as_bytes(credential), *signature);
}

}  // namespace credential
