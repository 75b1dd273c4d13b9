#pragma once
#include <optional>
#include <set>

#include "base/malformed.h"
#include "seal/issuance.h"
#include "seal/token.h"

// A ceremony makes the organization's keys and certificates by a plan that was written and agreed on before: docs/keys.md.
namespace seal {

/// One name in Chinese and in English, as both stand in a certificate: "北京市公安局 Beijing Municipal Public Security Bureau".
struct Names {
  std::string zh, en;
  std::string both() const { return zh + " " + en; }
  bool operator==(const Names&) const = default;
};

/// Where a private key goes, or already is: a PEM file, a token. A certificate can also be made for a key that lies elsewhere, by its request.
struct KeyFile {
  std::string path;
  bool operator==(const KeyFile&) const = default;
};
struct KeyRequest {
  std::string path;
  bool operator==(const KeyRequest&) const = default;
};
using KeyPlace = std::variant<KeyFile, TokenPlace, KeyRequest>;

struct PlannedCertificate {
  Names name;
  std::optional<base::Instant> from;  // none: from the ceremony on
  base::Instant until{};
  KeyPlace key;
  std::string certificate;  // the file; of a leaf it holds the whole chain
  bool operator==(const PlannedCertificate&) const = default;
};

struct Attendant {
  std::string name, role;
  bool operator==(const Attendant&) const = default;
};

/// What is made, of what is planned; the rest is there already, from an earlier ceremony. A request is made where the leaf's key will be used.
enum class Making { root, issuing, request, leaf, sm2 };

struct Plan {
  Names ceremony, organization;
  std::string country, place;
  std::vector<Attendant> people;
  std::set<Making> make;
  std::optional<PlannedCertificate> root, issuing, leaf;
  std::string request;   // the file of a request for the leaf
  std::string sm2;       // the file of the SM2 key; its public half beside it, ".pub"
  std::string protocol;  // the file
  bool operator==(const Plan&) const = default;
};
/// Paths are below `folder`, where they are not whole.
std::expected<Plan, base::Malformed> parse_plan(std::string_view json, const std::string& folder);

/// One thing that a ceremony made, as its protocol names it.
struct Made {
  std::string what;         // "根证书 root certificate"
  std::string subject;      // RFC 2253
  std::string serial;       // hexadecimal
  base::Instant from{}, until{};
  std::string certificate_sha256, key_sha256;  // hexadecimal, in pairs
  std::string certificate, key;                // where they are
  bool operator==(const Made&) const = default;
};

/// Makes what the plan says, or nothing: whatever stands in the way (a file that is there, a key that is another's) is found before anything is written,
/// and thrown in words. The protocol is written last.
std::vector<Made> hold_ceremony(const Plan& plan, base::Instant at);

/// The protocol, for paper: what was made, when, before whom; with lines to sign on.
std::string protocol_of(const Plan& plan, const std::vector<Made>& made, base::Instant at);

/// A certificate as `Made`: for the protocol, and for whoever compares fingerprints.
Made describe(const X509* certificate);
/// A public key alone.
Made describe_key(EVP_PKEY* key);
std::string to_text(const Made& made);

}  // namespace seal
