#include "signer/remote_signer.h"

#include "base/unavailable.h"
#include "signer/socket_address.h"

namespace signer {
namespace {

constexpr std::size_t most_idle = 16;

// The answer must be of the kind that was asked for: anything else means that the two do not understand each other.
template <class Wanted>
Wanted take_answer(Answered&& answer) {
  if (const auto* refused = std::get_if<Refusal>(&answer)) throw Refused(*refused);
  if (std::holds_alternative<answered::Away>(answer)) throw base::Unavailable("the signer cannot reach its key, or write its log");
  auto* wanted = std::get_if<Wanted>(&answer);
  if (wanted == nullptr) throw Refused(Refusal::not_understood);
  return std::move(*wanted);
}

// Why a document is not signed: it cannot be drawn, or the signer refuses it.
std::optional<procedure::Unsignable> unsignable(const Answered& answer) {
  if (const auto* drawn = std::get_if<procedure::Unsignable>(&answer)) return *drawn;
  if (const auto* refused = std::get_if<Refusal>(&answer)) return procedure::Unsignable{"unsignable.refused", std::string(name(*refused)), for_good(*refused)};
  return std::nullopt;
}

}  // namespace

Refused::Refused(Refusal why) : std::runtime_error("the signer refuses: " + std::string(name(why))), why_(why) {}

RemoteSigner::RemoteSigner(std::string socket, std::chrono::milliseconds patience) : socket_(std::move(socket)), patience_(patience) {
  greeting_ = take_answer<answered::Greeting>(ask(asked::Hello{}));
}

Descriptor RemoteSigner::take() const {
  const std::scoped_lock lock(mutex_);
  if (idle_.empty()) return Descriptor();
  auto connection = std::move(idle_.back());
  idle_.pop_back();
  return connection;
}

void RemoteSigner::put_back(Descriptor connection) const {
  const std::scoped_lock lock(mutex_);
  if (idle_.size() < most_idle) idle_.push_back(std::move(connection));
}

std::optional<Answered> RemoteSigner::try_to_ask(Descriptor& connection, const base::Bytes& frame) const {
  const auto until = std::chrono::steady_clock::now() + patience_;
  if (!send_frame(connection.get(), frame, until)) return std::nullopt;
  const auto received = receive_frame(connection.get(), most_answered, until);
  if (!received) return std::nullopt;
  auto answer = decode_answered(*received);
  return answer ? *std::move(answer) : Answered(answer.error());
}

// A connection that lay idle may have been closed at the other end meanwhile, by a restart for example: then a new one is tried, once. Whatever was
// signed twice so is the same document, and the first answer of the two is lost.
Answered RemoteSigner::ask(const Asked& asked) const {
  const auto frame = encode(asked);
  if (frame.size() > most_asked) return Refusal::not_understood;
  const auto begun = std::chrono::steady_clock::now();
  if (auto kept = take(); kept.open()) {
    if (auto answer = try_to_ask(kept, frame)) {
      put_back(std::move(kept));
      return *std::move(answer);
    }
    if (std::chrono::steady_clock::now() - begun >= patience_) throw base::Unavailable("the signer does not answer in time");
  }
  auto fresh = connect_to(socket_);
  if (!fresh.open()) throw base::Unavailable("no signer answers at " + socket_);
  auto answer = try_to_ask(fresh, frame);
  if (!answer) throw base::Unavailable("the signer does not answer in time, or does not let us in");
  put_back(std::move(fresh));
  return *std::move(answer);
}

std::expected<void, procedure::Unsignable> RemoteSigner::lint(const procedure::Content& content) const {
  auto answer = ask(asked::Lint{content});
  if (auto why = unsignable(answer)) return std::unexpected(*std::move(why));
  take_answer<answered::Sound>(std::move(answer));
  return {};
}

std::expected<base::Bytes, procedure::Unsignable> RemoteSigner::sign(const procedure::Content& content, const std::string& log_proof,
                                                                     const procedure::Approvals& approvals) const {
  auto answer = ask(asked::Document{content, log_proof, approvals});
  if (auto why = unsignable(answer)) return std::unexpected(*std::move(why));
  return take_answer<answered::Document>(std::move(answer)).file;
}

std::string RemoteSigner::wallet(const procedure::CertificateContent& content, const procedure::Approvals& approvals) const {
  return take_answer<answered::Wallet>(ask(asked::Wallet{content, approvals})).credential;
}

credential::PublishedList RemoteSigner::list(const credential::StatusList& list) const {
  auto made = take_answer<answered::List>(ask(asked::List{list}));
  return {std::move(made.jwt), std::string(base::as_text(made.cwt)), list.issued_at};
}

}  // namespace signer
