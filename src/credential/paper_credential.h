#pragma once
#include <array>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "procedure/document.h"

namespace credential {

/// What the QR on the paper says, under the organization's signature: docs/formats/qr.md. It is everything that somebody
/// needs to compare with the paper, and says nothing of whether the certificate still stands.
struct PaperCredential {
  std::string issuer;         // the sub-bureau, in Chinese
  base::Instant inquired_at;  // whole seconds: what is cut off is not said
  std::string number;
  std::string surname, given_names;  // as printed
  bool names_cut = false;            // the end of a name is missing: it did not fit
  std::optional<law::Day> born_on;
  std::string nationality;
  procedure::PaperKind document_kind = procedure::PaperKind::passport;
  std::string document_number;
  law::Day issued_on;
  std::array<std::uint8_t, 16> code{};
  bool specimen = true;
  std::optional<procedure::StatusEntry> status = {};  // where its standing is published; none on what was printed before there were lists
  std::optional<base::Instant> valid_before = {};  // the end of its period, in whole seconds: [no_expiry]
  bool operator==(const PaperCredential&) const = default;
};

PaperCredential paper_credential(const procedure::CertificateContent& content);

/// The claims as deterministic CBOR, and back; exactly one spelling parses.
base::Bytes encode(const PaperCredential& credential);
std::expected<PaperCredential, base::Malformed> decode(base::ByteView claims);

}  // namespace credential
