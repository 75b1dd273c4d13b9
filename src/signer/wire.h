#pragma once
#include <expected>
#include <variant>

#include "base/malformed.h"
#include "credential/status_list.h"
#include "procedure/signer.h"
#include "signer/demands.h"

// What the office asks of the signer's process, and what it answers, in deterministic CBOR, the version first: docs/formats/signer.md.
namespace signer {

inline constexpr std::uint64_t wire_version = 1;

namespace asked {
struct Hello {
  bool operator==(const Hello&) const = default;
};
struct Lint {
  procedure::Content content;
  bool operator==(const Lint&) const = default;
};
struct Document {
  procedure::Content content;
  std::string log_proof;
  procedure::Approvals approvals;
  bool operator==(const Document&) const = default;
};
struct Wallet {
  procedure::CertificateContent content;
  procedure::Approvals approvals;
  bool operator==(const Wallet&) const = default;
};
struct List {
  credential::StatusList list;
  bool operator==(const List&) const = default;
};
}  // namespace asked
using Asked = std::variant<asked::Hello, asked::Lint, asked::Document, asked::Wallet, asked::List>;

namespace answered {
struct Greeting {
  bool specimen = true;
  base::Bytes key_id;
  bool operator==(const Greeting&) const = default;
};
struct Sound {
  bool operator==(const Sound&) const = default;
};
struct Document {
  base::Bytes file;
  bool operator==(const Document&) const = default;
};
struct Wallet {
  std::string credential;
  bool operator==(const Wallet&) const = default;
};
struct List {
  std::string jwt;
  base::Bytes cwt;
  bool operator==(const List&) const = default;
};
/// The signer cannot sign for the moment: its token is away, its disk is full. The same may be asked again.
struct Away {
  bool operator==(const Away&) const = default;
};
}  // namespace answered
using Answered = std::variant<answered::Greeting, answered::Sound, answered::Document, answered::Wallet, answered::List, procedure::Unsignable, Refusal,
                              answered::Away>;

base::Bytes encode(const Asked& asked);
base::Bytes encode(const Answered& answered);
/// `other_version` or `not_understood`.
std::expected<Asked, Refusal> decode_asked(base::ByteView bytes);
std::expected<Answered, Refusal> decode_answered(base::ByteView bytes);

}  // namespace signer
