#pragma once
#include "check/answer.h"
#include "check/standing.h"
#include "check/trust.h"
#include "credential/paper_credential.h"

namespace check {

/// The answer, and what the QR says, to be compared with the paper; shown only where the signature holds.
struct QrAnswer {
  Answer answer;
  std::optional<credential::PaperCredential> shown;
  bool operator==(const QrAnswer&) const = default;
};

QrAnswer check_qr(std::string_view text, const Trust& trust, const Register& asked);

}  // namespace check
