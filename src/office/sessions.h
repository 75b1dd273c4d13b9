#pragma once
#include <expected>
#include <map>
#include <mutex>

#include "office/office.h"

// Signing in, and what it gives: a session whose id only the browser has; here only its hash is kept.
namespace office {

struct Session {
  base::Id account;
  base::Instant since{};
  base::Instant proved_at{};  // when its holder last proved who they are: on signing in, and where an act asked again
  base::Bytes form_secret;    // tokens of forms are computed with it
  base::Bytes password_mark;  // of the password that it began with: another one ends it
};

/// How long somebody must wait after failed tries: per account and address, and per address. It only ever slows down:
/// the longest wait is 15 minutes. A day without a failure, and those before it are forgotten.
class Patience {
 public:
  std::chrono::milliseconds wait(const std::string& who, base::Instant now) const;
  /// So many failures are free; each one after them doubles the wait, beginning with a second.
  void failed(const std::string& who, base::Instant now, int free);
  void succeeded(const std::string& who);

 private:
  struct Tries {
    int failures = 0;
    base::Instant last{};
    base::Instant until{};
  };
  mutable std::mutex mutex_;
  std::map<std::string, Tries> tries_;
};

struct TooSoon {
  std::chrono::seconds wait{};
};
struct Unrecognized {};
using SignInFault = std::variant<TooSoon, Unrecognized>;

/// The session's secret for the cookie.
std::expected<std::string, SignInFault> sign_in(const Office& office, Patience& patience, const std::string& login, const std::string& password,
                                                const std::string& address);
/// The holder of the session proves again who they are: it goes on under a new id, and its forms with it.
std::expected<std::string, SignInFault> prove_again(const Office& office, Patience& patience, std::string_view secret, const std::string& password,
                                                    const std::string& address);
/// None where the session is unknown or over. At most twelve hours.
std::optional<Session> session_of(const Office& office, std::string_view secret);
/// Its holder as the account stands now; none where it is closed, or has another password since.
std::optional<procedure::Account> holder_of(const Office& office, const Session& session);
void sign_out(const Office& office, std::string_view secret);

/// A token that only pages of this session can carry: against forged forms.
std::string form_token(const Session& session);

}  // namespace office
