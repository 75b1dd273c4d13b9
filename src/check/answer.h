#pragma once
#include <optional>
#include <string>
#include <variant>

#include "base/instant.h"

namespace check {

/// Ours, unaltered, and standing at `as_of`.
struct Valid {
  std::string organization;
  std::string number;
  base::Instant as_of;
  bool operator==(const Valid&) const = default;
};

/// Ours and unaltered, but made to try things out: it has no legal effect, whatever the register says. [specimen]
struct Specimen {
  std::string organization;
  std::string number;                  // empty where it was asked without a register
  std::optional<base::Instant> as_of;  // of the register that knows it
  bool operator==(const Specimen&) const = default;
};

/// Signed by us, and not what we signed.
struct Altered {
  enum class Where {
    content,    // a byte that the signature covers is another one
    appended,   // something follows what was signed
    signature,  // the signature itself, or the bytes around it
    structure,  // more than one signature, or one that is not the document's
  };
  Where where = Where::content;
  bool operator==(const Altered&) const = default;
};

/// Nothing shows that it comes from the organization.
struct NotOurs {
  enum class Why {
    not_a_document,   // no PDF, or none that is read here
    too_large,
    unsigned_,        // a PDF without a signature
    another_signer,   // signed, but by a key or in a form that is not ours
    another_purpose,  // a key of ours that is not for documents, or not at that time
  };
  Why why = Why::not_a_document;
  bool operator==(const NotOurs&) const = default;
};

/// Ours and unaltered, and whether it stands cannot be told; or nothing can be told at all, since the keys at hand do not hold the one that signed it.
struct Unknown {
  enum class Why { offline, list_too_old, not_on_record, unknown_key };
  Why why = Why::offline;
  std::string organization;  // empty where the key is unknown
  bool operator==(const Unknown&) const = default;
};

/// Ours and unaltered, and taken back. [review_4]
struct Revoked {
  std::string number;
  base::Instant at;
  bool specimen = false;
  bool operator==(const Revoked&) const = default;
};

/// Ours and unaltered, and another one stands in its place; of that one nothing is told. [review_4]
struct Replaced {
  std::string number;
  base::Instant at;
  bool specimen = false;
  bool operator==(const Replaced&) const = default;
};

/// Ours and unaltered, and by the public list of statuses revoked or replaced: the list does not say which. [review_4]
struct TakenBack {
  std::string number;
  base::Instant as_of;  // when the list was as it says
  bool specimen = false;
  bool operator==(const TakenBack&) const = default;
};

/// Ours and unaltered, and issued only later than the moment that was asked about.
struct NotYet {
  std::string number;
  base::Instant issued_at;
  bool specimen = false;
  std::optional<std::chrono::sys_days> issued_on = {};  // where the credential alone says it: it knows the day, and not the moment
  bool operator==(const NotYet&) const = default;
};

/// Ours, unaltered and not taken back, and beyond the period that it states. [no_expiry]
struct Expired {
  std::string number;
  base::Instant valid_before;  // the end of its last day
  bool specimen = false;
  bool operator==(const Expired&) const = default;
};

/// Is this document ours, unaltered, standing? Never silently valid.
using Answer = std::variant<Valid, Specimen, Altered, NotOurs, Unknown, Revoked, Replaced, TakenBack, NotYet, Expired>;

}  // namespace check
