#pragma once
#include "office/office.h"

// The certificate handed out for a wallet, to whoever holds it: who knows its number and its code. Nobody signs in for it. (OpenID for Verifiable
// Credential Issuance 1.0, pre-authorized code)
namespace office {

/// A code that fetches a token once, within ten minutes; none where no certificate that stands has this number and this code.
std::optional<std::string> offer_wallet(const Office& office, const std::string& number, const std::array<std::uint8_t, 16>& code);
inline constexpr std::chrono::minutes wallet_offer_time{10};

/// A token that fetches the credential, within five minutes; none for a code that is unknown, used or too old.
std::optional<std::string> redeem_offer(const Office& office, std::string_view offer);
inline constexpr std::chrono::minutes wallet_token_time{5};

/// The credential; none for a token that is unknown or too old, and for a certificate that was revoked meanwhile. That it was fetched is an entry
/// among those of who looked.
std::optional<std::string> wallet_of(const Office& office, std::string_view token);

}  // namespace office
