#pragma once
#include "check/answer.h"
#include "check/standing.h"
#include "check/trust.h"
#include "credential/wallet_credential.h"

namespace check {

/// What a credential of a wallet is, and what it says: shown only where our signature holds.
struct WalletAnswer {
  Answer answer;
  std::optional<credential::WalletCredential> shown;
  bool operator==(const WalletAnswer&) const = default;
};

/// Whether a text has the shape of such a credential, whatever it holds.
bool looks_like_wallet(std::string_view text);

WalletAnswer check_wallet(std::string_view text, const Trust& trust, const Register& asked);

/// A register that is one status list alone, as it was fetched: what is not on it cannot be told, and an old list says nothing. None where the list is not
/// ours. A list of another issuer, or fetched from another address than a credential names, says nothing of that credential.
/// `at`: now; or the end of the `day` that is asked about, for which the list is the right one that was made for that moment.
std::optional<Register> register_of_list(std::string_view status_jwt, const Trust& trust, base::Instant at, std::optional<std::chrono::sys_days> day = {});

}  // namespace check
