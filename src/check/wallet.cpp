#include "check/wallet.h"

#include <memory>

#include "check/judge.h"
#include "credential/status_list.h"

namespace check {

bool looks_like_wallet(std::string_view text) { return text.starts_with("ey") && text.find('~') != std::string_view::npos; }

// A credential whose signed part is ours and whose disclosures are not what was signed with it is an altered one of ours, not somebody else's.
WalletAnswer check_wallet(std::string_view text, const Trust& trust, const Register& asked) {
  const auto read = credential::read_presented_wallet(text);
  if (!read) return {NotOurs{NotOurs::Why::not_a_document}, std::nullopt};
  const auto signer = seal::verify_chain(read->jws.chain, trust.anchors);
  if (!signer) return {NotOurs{NotOurs::Why::another_signer}, std::nullopt};
  if (!seal::verify_es256(signer->leaf, base::as_bytes(read->jws.signed_text), read->jws.signature))
    return {Altered{Altered::Where::content}, std::nullopt};
  const auto says = credential::read_claims(*read);
  if (!says && says.error() == credential::WalletFault::disclosures) return {Altered{Altered::Where::content}, std::nullopt};
  if (!says) return {NotOurs{NotOurs::Why::not_a_document}, std::nullopt};

  const auto& shown = *says;
  std::optional<Standing> standing;
  if (asked.of_status && shown.status) standing = asked.of_status(shown.status->uri, shown.status->index);
  // A wallet's credential is signed when it is fetched, by the seal of that day, however long ago the certificate was issued: that seal may be younger.
  auto judged = *signer;
  judged.valid_from = base::Instant::min();
  return {judge(judged, {shown.number, shown.specimen, shown.valid_before, shown.issued_on}, standing), shown};
}

std::optional<Register> register_of_list(std::string_view status_jwt, const Trust& trust, base::Instant at, std::optional<std::chrono::sys_days> day) {
  auto read = credential::read_status_jwt(status_jwt);
  if (!read) return std::nullopt;
  const auto signer = seal::verify_chain(read->jws.chain, trust.anchors);
  if (!signer || !seal::verify_es256(signer->leaf, base::as_bytes(read->jws.signed_text), read->jws.signature)) return std::nullopt;
  const auto list = std::make_shared<const credential::StatusList>(std::move(read->list));
  Register asked;
  asked.of_status = [list, at, day](const std::string& uri, std::uint32_t entry) -> Standing {
    const auto revoked = list->bits.at(entry);
    if (uri != list->uri || !revoked || list->issued_at > at) return {standing::Absent{}, list->issued_at, day};
    if (list->expires_at <= at) return {standing::Stale{}, list->issued_at, day};
    if (*revoked) return {standing::StandsNoMore{}, list->issued_at, day};
    // A day ends with its last moment, and what is valid until then was valid that day.
    return {standing::Stands{day ? at - std::chrono::milliseconds{1} : at}, list->issued_at, day};
  };
  return asked;
}

}  // namespace check
