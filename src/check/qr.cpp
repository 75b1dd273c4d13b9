#include "check/qr.h"

#include "check/judge.h"
#include "credential/qr.h"
#include "credential/wallet_credential.h"

namespace check {
namespace {

// Where the lists are, by the address that the code leads to: nobody has signed that address, but a list is signed with its own.
std::string host_of(std::string_view text) {
  std::string host(text.substr(0, text.find("/C#")));
  for (char& c : host)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return host;
}

// The code names its key and does not carry it: only whoever has every key of the issuer can tell that one is not the issuer's.
Answer of_unknown_key(const Trust& trust) {
  if (trust.complete) return NotOurs{NotOurs::Why::another_signer};
  return Unknown{Unknown::Why::unknown_key, {}};
}

}  // namespace

QrAnswer check_qr(std::string_view text, const Trust& trust, const Register& asked) {
  const auto read = credential::read_qr(text);
  if (!read) return {NotOurs{NotOurs::Why::not_a_document}, std::nullopt};
  const auto known = trust.seals.find(read->cose.key_id);
  if (known == trust.seals.end()) return {of_unknown_key(trust), std::nullopt};
  const auto& signer = known->second;
  if (!seal::verify_es256(signer.leaf, credential::signed_bytes(read->cose), read->cose.signature))
    return {Altered{Altered::Where::content}, std::nullopt};

  const auto& shown = read->credential;
  std::optional<Standing> standing;
  if (asked.of_number) {
    standing = asked.of_number(shown.number, shown.code);
  } else if (asked.of_status && shown.status) {
    const auto entry = credential::status_reference(host_of(text), *shown.status);
    standing = asked.of_status(entry.uri, entry.index);
  }
  return {judge(signer, {shown.number, shown.specimen, shown.valid_before, shown.issued_on}, standing), shown};
}

}  // namespace check
