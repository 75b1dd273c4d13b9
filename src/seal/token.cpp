#include "seal/token.h"

#include <condition_variable>
#include <mutex>

#include "base/unavailable.h"
#include "seal/ecdsa.h"
#include "seal/module.h"
#include "seal/token_objects.h"

namespace seal {
namespace {

constexpr std::size_t most_sessions = 8;  // many tokens have no more; a P-256 signature takes a millisecond
constexpr std::chrono::seconds patience{5};

/// A logged-in user of one token: sessions that are lent, and a first one that stays open, since the login ends with the last.
class Login {
 public:
  explicit Login(const TokenPlace& place) : Login(place, Module::load(place.module)) {
    auto pin = read_pin(place);
    const auto answer = module_->calls().C_Login(first_, CKU_USER, reinterpret_cast<CK_UTF8CHAR*>(pin.data()), pin.size());
    OPENSSL_cleanse(pin.data(), pin.size());
    if (answer != CKR_USER_ALREADY_LOGGED_IN) need_token(answer, "no login at token " + place.token);
  }
  Login(const Login&) = delete;
  Login& operator=(const Login&) = delete;
  ~Login() {
    for (const auto session : idle_) static_cast<void>(module_->calls().C_CloseSession(session));
    static_cast<void>(module_->calls().C_CloseSession(first_));
  }

  CK_FUNCTION_LIST& calls() const { return module_->calls(); }
  CK_SESSION_HANDLE first() const { return first_; }

  /// A session of the caller's own, waited for where all are lent; none where none came back in time.
  std::optional<CK_SESSION_HANDLE> lend() {
    std::unique_lock lock(mutex_);
    if (!returned_.wait_for(lock, patience, [this] { return !idle_.empty() || open_ < most_sessions; })) return std::nullopt;
    if (idle_.empty()) {
      const auto session = open();
      ++open_;
      return session;
    }
    const auto session = idle_.back();
    idle_.pop_back();
    return session;
  }
  void take_back(CK_SESSION_HANDLE session) {
    const std::scoped_lock lock(mutex_);
    idle_.push_back(session);
    returned_.notify_one();
  }
  void close(CK_SESSION_HANDLE session) {
    static_cast<void>(module_->calls().C_CloseSession(session));
    const std::scoped_lock lock(mutex_);
    --open_;
    returned_.notify_one();
  }

 private:
  Login(const TokenPlace& place, std::shared_ptr<Module> module) : module_(std::move(module)), slot_(module_->slot_of(place.token)), first_(open()) {}
  CK_SESSION_HANDLE open() const {
    CK_SESSION_HANDLE session = CK_INVALID_HANDLE;
    need_token(module_->calls().C_OpenSession(slot_, CKF_SERIAL_SESSION | CKF_RW_SESSION, nullptr, nullptr, &session), "no session with the token");
    return session;
  }

  std::shared_ptr<Module> module_;
  CK_SLOT_ID slot_;
  CK_SESSION_HANDLE first_;
  std::mutex mutex_;
  std::condition_variable returned_;
  std::vector<CK_SESSION_HANDLE> idle_;
  std::size_t open_ = 0;
};

/// What is held of the token between a login and the loss of it.
struct Opened {
  explicit Opened(const TokenPlace& place) : login(place), private_key(private_key_of({login.calls(), login.first()}, place.label)) {}
  Login login;
  CK_OBJECT_HANDLE private_key;
};

class TokenKey final : public SigningKey {
 public:
  explicit TokenKey(const TokenPlace& place)
      : place_(place), opened_(std::make_shared<Opened>(place)), public_(public_key_of({opened_->login.calls(), opened_->login.first()}, place.label)) {}

  base::Bytes sign(const base::Digest& digest) const override {
    if (auto signature = try_to_sign(*opened(), digest)) return *std::move(signature);
    // The token may have been taken out and put back, or its daemon started again: one new login, then whoever asks may ask again later.
    if (auto signature = try_to_sign(*reopened(), digest)) return *std::move(signature);
    throw base::Unavailable("token " + place_.token + " does not sign");
  }
  EVP_PKEY* public_key() const override { return public_.get(); }

 private:
  std::shared_ptr<Opened> opened() const {
    const std::scoped_lock lock(mutex_);
    return opened_ ? opened_ : reopen();
  }
  std::shared_ptr<Opened> reopened() const {
    const std::scoped_lock lock(mutex_);
    opened_.reset();
    return reopen();
  }
  std::shared_ptr<Opened> reopen() const {
    try {
      opened_ = std::make_shared<Opened>(place_);
    } catch (const std::runtime_error& gone) {
      throw base::Unavailable(gone.what());
    }
    return opened_;
  }

  static std::optional<base::Bytes> try_to_sign(Opened& opened, const base::Digest& digest) try {
    const auto session = opened.login.lend();
    if (!session) return std::nullopt;
    CK_MECHANISM mechanism{CKM_ECDSA, nullptr, 0};
    auto bytes = digest;
    base::Bytes raw(64);
    CK_ULONG size = raw.size();
    auto& calls = opened.login.calls();
    const bool done = calls.C_SignInit(*session, &mechanism, opened.private_key) == CKR_OK &&
                      calls.C_Sign(*session, bytes.data(), bytes.size(), raw.data(), &size) == CKR_OK && size == raw.size();
    if (done) opened.login.take_back(*session);
    else opened.login.close(*session);
    if (!done) return std::nullopt;
    return der_of_raw(raw);
  } catch (const std::runtime_error&) {  // no session could be opened
    return std::nullopt;
  }

  TokenPlace place_;
  mutable std::mutex mutex_;
  mutable std::shared_ptr<Opened> opened_;
  Key public_;
};

}  // namespace

std::unique_ptr<SigningKey> open_token_key(const TokenPlace& place) { return std::make_unique<TokenKey>(place); }

void need_free_label(const TokenPlace& place) {
  const Login login(place);
  need_no_key({login.calls(), login.first()}, place.label);
}

std::unique_ptr<SigningKey> make_token_key(const TokenPlace& place) {
  const Login login(place);
  make_key_pair({login.calls(), login.first()}, place.label);
  return open_token_key(place);
}

}  // namespace seal
