#pragma once
#include "procedure/issue.h"
#include "procedure/party.h"

// Handover: the document, certificate or refusal, is signed for by the applicant or the trustee, and the signature itself is kept. [caution_3]
namespace procedure {

enum class SignatureKind { strokes, scan };

struct HandOver {
  Recipient recipient = Recipient::applicant;
  std::string document_number;  // of the identity document that the recipient showed
  SignatureKind kind = SignatureKind::strokes;
  base::Id signature;           // the blob that holds the strokes (SVG path) or the scan
  base::Digest digest{};        // of its bytes
  Shown shown = {};
};

struct CertificateHandedOver {
  Recipient recipient = Recipient::applicant;
  std::string name;
  std::string document_number;
  law::Day on;
  SignatureKind kind = SignatureKind::strokes;
  base::Id signature;
  base::Digest digest{};
  base::Id officer;
  Shown shown = {};
  bool operator==(const CertificateHandedOver&) const = default;
};

std::expected<CertificateHandedOver, Impediments> decide(const ApplicationLodged& lodged, const HandOver& command, const Circumstance& at);

}  // namespace procedure
