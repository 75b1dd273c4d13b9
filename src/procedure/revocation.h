#pragma once
#include <expected>

#include "procedure/circumstance.h"
#include "procedure/document.h"
#include "procedure/impediment.h"

// Revocation: a document found incorrect is revoked by the organization that issued it or by the one above it, and the right one is issued
// anew, with a number of its own. The old one checks as revoked from the same moment on. [review_4]
namespace procedure {

struct RevokeDocument {
  RevocationGround ground = RevocationGround::examination;
  Reason reason;
};

struct DocumentRevoked {
  law::Day on;
  std::string number;        // of the document
  std::string organization;  // that revokes
  Revoker revoker = Revoker::issuing_organization;
  RevocationGround ground = RevocationGround::examination;
  Reason reason;
  std::string number_pattern;  // of the notice
  law::Day due_on;             // by when the right one is issued: [reissue_limit]
  bool due_provisional = false;
  base::Id officer;
  bool operator==(const DocumentRevoked&) const = default;
};

/// `document`: the one that stands; `organization`: the one that issued it.
std::expected<DocumentRevoked, Impediments> decide(const Outcome& document, const std::string& organization, const RevokeDocument& command,
                                                   const Circumstance& at);

}  // namespace procedure
