#include "check/qr.h"

#include "check/judge.h"
#include "credential/qr.h"

namespace check {

QrAnswer check_qr(std::string_view text, const Trust& trust, const Register& asked) {
  const auto read = credential::read_qr(text);
  if (!read) return {NotOurs{NotOurs::Why::not_a_document}, std::nullopt};
  const auto known = trust.seals.find(read->cose.key_id);
  if (known == trust.seals.end()) return {NotOurs{NotOurs::Why::another_signer}, std::nullopt};
  const auto& signer = known->second;
  if (!seal::verify_es256(signer.leaf, credential::signed_bytes(read->cose), read->cose.signature))
    return {Altered{Altered::Where::content}, std::nullopt};

  const auto& shown = read->credential;
  std::optional<Standing> standing;
  if (asked.of_number) standing = asked.of_number(shown.number, shown.code);
  return {judge(signer, shown.number, shown.specimen, standing), shown};
}

}  // namespace check
