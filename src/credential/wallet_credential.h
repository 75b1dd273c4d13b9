#pragma once
#include <optional>

#include "credential/sd_jwt.h"
#include "procedure/document.h"

namespace credential {

/// Where a credential's standing is found: which list, and which entry of it.
struct StatusReference {
  std::string uri;
  std::uint32_t index = 0;
  bool operator==(const StatusReference&) const = default;
};
StatusReference status_reference(const std::string& verification_url, const procedure::StatusEntry& entry);

/// The certificate for a wallet or a machine, an SD-JWT VC (`typ: dc+sd-jwt`): docs/formats/wallet.md. Who it is about is always disclosed, so that
/// a credential without disclosures does not name nobody; its holder may withhold the rest.
struct WalletCredential {
  std::string issuer;             // "https://host"
  base::Instant inquired_at{};    // whole seconds: nothing is said of any other moment
  std::optional<base::Instant> valid_before = {};  // the end of its period, in whole seconds; none: without end. [no_expiry]
  std::optional<StatusReference> status;
  std::string number;
  std::string authority_zh, authority_en;  // the sub-bureau
  law::Day issued_on{};
  std::string surname, given_names;  // as printed
  std::optional<law::Day> born_on;
  bool specimen = true;
  // What may be withheld; empty where it is, or where there is none.
  std::string native_name, chinese_name, nationality, sex, document_kind, document_number;
  bool operator==(const WalletCredential&) const = default;
};

/// How many digests stand in every credential, whoever it is about.
inline constexpr std::size_t wallet_digests = 8;

/// The kind of credential, below the issuer: "https://host/credentials/no-criminal-conviction".
std::string credential_type(std::string_view issuer);

WalletCredential wallet_credential(const procedure::CertificateContent& content);
/// Signed, with all that can be disclosed.
std::string sign_wallet(const WalletCredential& credential, const seal::Seal& seal, const base::Random& random);

/// What somebody presents as such a credential, read and not verified: the signed part, and what is disclosed beside it.
std::expected<Presented, base::Malformed> read_presented_wallet(std::string_view text);
/// Why what is presented is no such credential.
enum class WalletFault {
  claims,       // what is signed is no certificate
  disclosures,  // it is one, and something beside it is not what was signed with it
};
/// What it says, the disclosed claims with it.
std::expected<WalletCredential, WalletFault> read_claims(const Presented& presented);

struct ReadWallet {
  WalletCredential credential;
  Jws jws;
  bool operator==(const ReadWallet&) const = default;
};
/// Both at once. Whatever `sign_wallet` would not have written is malformed: a claim too many, a disclosure that was not signed, an order of its own.
std::expected<ReadWallet, base::Malformed> read_wallet(std::string_view text);

}  // namespace credential
