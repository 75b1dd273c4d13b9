#pragma once
#include "procedure/confirmation.h"
#include "procedure/issue.h"

// Refusal: the notification is put on record as it will read, then signed, then kept; only after the confirmation. [result_2] [document_5]
namespace procedure {

/// Who refuses; recorded in one batch with what will be signed.
struct RefusalDecided {
  base::Id officer;
  bool operator==(const RefusalDecided&) const = default;
};

/// What will be signed, before it is signed: exactly what the notification shows; its number comes from the writer.
struct RefusalIntended {
  RefusalContent content;  // `number` is the pattern with {n}
  bool operator==(const RefusalIntended&) const = default;
};

struct RefusalIssued {
  base::Id document;      // the blob
  base::Digest digest{};  // of the signed file
  base::Id officer;
  bool operator==(const RefusalIssued&) const = default;
};

struct RefuseCertificate {
  std::array<std::uint8_t, 16> code{};  // fresh random bits
  std::string verification_url;
  bool specimen = true;
  std::string replaces = {};  // as of a certificate
};

/// What a refusal rests on: who found, and the second officer's confirmation, if there is one; whether a party refused to cooperate.
struct ToRefuse {
  FindingMade found;
  std::optional<RecordConfirmed> confirmed = {};
  bool cooperation_refused = false;
};
std::expected<RefusalIntended, Impediments> decide(const ApplicationLodged& lodged, const ToRefuse& matter, const RefuseCertificate& command,
                                                   const Circumstance& at);

}  // namespace procedure
