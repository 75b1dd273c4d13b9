#include "seal/token_objects.h"

#include <vector>

#include "base/hash.h"
#include "seal/certificate.h"

namespace seal {
namespace {

// OBJECT IDENTIFIER prime256v1.
constexpr std::array<std::uint8_t, 10> p256{0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07};
// A SubjectPublicKeyInfo on P-256 up to its point.
constexpr std::array<std::uint8_t, 26> spki_before_point{0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01,
                                                         0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00};
constexpr std::size_t point_size = 65;

/// The attributes of one object, which own what they point to.
class Template {
 public:
  Template& number(CK_ATTRIBUTE_TYPE type, CK_ULONG value) { return octets(type, {reinterpret_cast<const std::uint8_t*>(&value), sizeof value}); }
  Template& yes(CK_ATTRIBUTE_TYPE type) { return octets(type, base::Bytes{CK_TRUE}); }
  Template& no(CK_ATTRIBUTE_TYPE type) { return octets(type, base::Bytes{CK_FALSE}); }
  Template& octets(CK_ATTRIBUTE_TYPE type, base::ByteView value) {
    held_.emplace_back(value.begin(), value.end());
    types_.push_back(type);
    return *this;
  }
  std::vector<CK_ATTRIBUTE> view() {
    std::vector<CK_ATTRIBUTE> all;
    for (std::size_t i = 0; i < held_.size(); ++i) all.push_back({types_[i], held_[i].data(), held_[i].size()});
    return all;
  }

 private:
  std::vector<CK_ATTRIBUTE_TYPE> types_;
  std::vector<base::Bytes> held_;
};

std::vector<CK_OBJECT_HANDLE> find(const TokenSession& session, CK_OBJECT_CLASS kind, const std::string& label) {
  Template described;
  auto wanted = described.number(CKA_CLASS, kind).octets(CKA_LABEL, base::as_bytes(label)).view();
  need_token(session.calls.C_FindObjectsInit(session.handle, wanted.data(), wanted.size()), "the token's keys cannot be listed");
  std::vector<CK_OBJECT_HANDLE> found(8);
  CK_ULONG count = 0;
  const auto answer = session.calls.C_FindObjects(session.handle, found.data(), found.size(), &count);
  static_cast<void>(session.calls.C_FindObjectsFinal(session.handle));
  need_token(answer, "the token's keys cannot be listed");
  found.resize(count);
  return found;
}

CK_OBJECT_HANDLE the_one(const TokenSession& session, CK_OBJECT_CLASS kind, const std::string& label) {
  const auto found = find(session, kind, label);
  need(!found.empty(), ("the token has no key " + label).c_str());
  need(found.size() == 1, ("the token has several keys " + label).c_str());
  return found.front();
}

bool says(const TokenSession& session, CK_OBJECT_HANDLE key, CK_ATTRIBUTE_TYPE type) {
  CK_BBOOL value = CK_FALSE;
  CK_ATTRIBUTE asked{type, &value, sizeof value};
  return session.calls.C_GetAttributeValue(session.handle, key, &asked, 1) == CKR_OK && value == CK_TRUE;
}

base::Bytes point_of(const TokenSession& session, CK_OBJECT_HANDLE key) {
  base::Bytes held(128);
  CK_ATTRIBUTE asked{CKA_EC_POINT, held.data(), held.size()};
  need_token(session.calls.C_GetAttributeValue(session.handle, key, &asked, 1), "the token does not tell its public key");
  held.resize(std::min<std::size_t>(asked.ulValueLen, held.size()));
  // As the standard has it, in an OCTET STRING; some tokens leave that away.
  if (held.size() == point_size + 2 && held[0] == 0x04 && held[1] == point_size) held.erase(held.begin(), held.begin() + 2);
  need(held.size() == point_size && held[0] == 0x04, "the token's public key is not on P-256");
  return held;
}

}  // namespace

CK_OBJECT_HANDLE private_key_of(const TokenSession& session, const std::string& label) {
  const auto key = the_one(session, CKO_PRIVATE_KEY, label);
  need(says(session, key, CKA_SENSITIVE) && !says(session, key, CKA_EXTRACTABLE), ("the key " + label + " can be taken out of its token").c_str());
  need(says(session, key, CKA_NEVER_EXTRACTABLE), ("the key " + label + " could once be taken out of its token").c_str());
  return key;
}

Key public_key_of(const TokenSession& session, const std::string& label) {
  base::Bytes encoded(spki_before_point.begin(), spki_before_point.end());
  base::append(encoded, point_of(session, the_one(session, CKO_PUBLIC_KEY, label)));
  const auto* at = encoded.data();
  Key key(d2i_PUBKEY(nullptr, &at, static_cast<long>(encoded.size())));
  need(is_p256(key.get()), ("the key " + label + " is not on P-256").c_str());
  return key;
}

void need_no_key(const TokenSession& session, const std::string& label) {
  need(find(session, CKO_PRIVATE_KEY, label).empty() && find(session, CKO_PUBLIC_KEY, label).empty(), ("the token has a key " + label + " already").c_str());
}

void make_key_pair(const TokenSession& session, const std::string& label) {
  need_no_key(session, label);
  const auto id = base::sha256(base::as_bytes(label));
  const auto named = [&](Template& made) -> Template& {
    return made.yes(CKA_TOKEN).octets(CKA_LABEL, base::as_bytes(label)).octets(CKA_ID, base::ByteView(id).first(8));
  };
  Template for_public, for_private;
  auto open_half = named(for_public).yes(CKA_VERIFY).octets(CKA_EC_PARAMS, p256).view();
  named(for_private).yes(CKA_PRIVATE).yes(CKA_SENSITIVE).no(CKA_EXTRACTABLE);
  auto secret_half = for_private.yes(CKA_SIGN).no(CKA_DECRYPT).no(CKA_UNWRAP).no(CKA_DERIVE).view();
  CK_MECHANISM mechanism{CKM_EC_KEY_PAIR_GEN, nullptr, 0};
  CK_OBJECT_HANDLE made_public = CK_INVALID_HANDLE, made_private = CK_INVALID_HANDLE;
  need_token(session.calls.C_GenerateKeyPair(session.handle, &mechanism, open_half.data(), open_half.size(), secret_half.data(), secret_half.size(),
                                             &made_public, &made_private),
             "no key can be made in the token");
}

}  // namespace seal
