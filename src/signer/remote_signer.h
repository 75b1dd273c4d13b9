#pragma once
#include <mutex>
#include <vector>

#include "credential/published_list.h"
#include "signer/frame.h"
#include "signer/wire.h"

namespace signer {

/// The signer where it is a process of its own: asked over its socket, with bounded waits. Where it does not answer, base::Unavailable is thrown, and
/// what is on record is signed later; where it refuses a document, that cannot be signed. Refused is thrown where it refuses anything else.
class RemoteSigner final : public procedure::Signer {
 public:
  /// Greets it; throws in words where nobody answers.
  explicit RemoteSigner(std::string socket, std::chrono::milliseconds patience = std::chrono::seconds{10});
  RemoteSigner(const RemoteSigner&) = delete;
  RemoteSigner& operator=(const RemoteSigner&) = delete;

  std::expected<void, procedure::Unsignable> lint(const procedure::Content& content) const override;
  std::expected<base::Bytes, procedure::Unsignable> sign(const procedure::Content& content, const std::string& log_proof,
                                                       const procedure::Approvals& approvals) const override;
  std::string wallet(const procedure::CertificateContent& content, const procedure::Approvals& approvals) const override;
  bool specimen() const override { return greeting_.specimen; }
  /// A public list of statuses, in both forms.
  credential::PublishedList list(const credential::StatusList& list) const;

 private:
  Answered ask(const Asked& asked) const;
  std::optional<Answered> try_to_ask(Descriptor& connection, const base::Bytes& frame) const;
  Descriptor take() const;
  void put_back(Descriptor connection) const;

  std::string socket_;
  std::chrono::milliseconds patience_;
  mutable std::mutex mutex_;
  mutable std::vector<Descriptor> idle_;
  answered::Greeting greeting_;
};

/// The signer's no, to a list or a wallet that it must not sign, or to a word that it does not understand.
class Refused : public std::runtime_error {
 public:
  explicit Refused(Refusal why);
  Refusal why() const { return why_; }

 private:
  Refusal why_;
};

}  // namespace signer
