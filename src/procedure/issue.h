#pragma once
#include "procedure/extract.h"

// Issue: the certificate is put on record as it will read, then signed, then kept. [result_1] [result_3] [document_4]
namespace procedure {

/// Who lets the certificate be issued; recorded in one batch with what will be signed, whose bytes hold only what the certificate shows.
struct IssueDecided {
  base::Id officer;
  bool operator==(const IssueDecided&) const = default;
};

/// The certificate gets an entry of a public list, by which anybody finds out whether it still stands; it is shown in its credentials.
struct StatusEntryTaken {
  StatusEntry entry;
  bool operator==(const StatusEntryTaken&) const = default;
};
/// The same in the entry's own stream, which begins with it: so no entry is ever taken twice.
struct StatusEntryUsed {
  base::Id inquiry;
  bool operator==(const StatusEntryUsed&) const = default;
};

/// What will be signed, before it is signed: exactly what the certificate shows; its number comes from the writer.
struct CertificateIntended {
  CertificateContent content;  // `number` is the pattern with {n}
  bool operator==(const CertificateIntended&) const = default;
};

struct CertificateIssued {
  base::Id document;       // the blob
  base::Digest digest{};   // of the signed file
  base::Id officer;
  bool operator==(const CertificateIssued&) const = default;
};

/// The Acceptance Receipt was signed and kept; its content follows from the acceptance. [document_2]
struct ReceiptIssued {
  base::Id document;
  base::Digest digest{};
  base::Id officer;
  bool operator==(const ReceiptIssued&) const = default;
};

struct IssueCertificate {
  std::array<std::uint8_t, 16> code{};  // fresh random bits
  std::string verification_url;
  bool specimen = true;
  std::string replaces = {};  // the number of the document in whose place it stands: `replaced_number`
};

std::expected<CertificateIntended, Impediments> decide(const ApplicationLodged& lodged, const FindingMade& found, const IssueCertificate& command,
                                                       const Circumstance& at);

/// Who issues: the organization's names in both languages.
Issuer issuer(const law::Organization& organization, const law::Settings& settings);
/// The same, by the code of one that is in the data.
Issuer issuer_of(const law::Jurisdiction& law, const std::string& organization);
ReceiptContent receipt(const ApplicationLodged& lodged, const ApplicationAccepted& accepted, const Stamp& stamp, const law::Jurisdiction& law,
                       const std::string& officer, bool specimen);

}  // namespace procedure
