#include "office/sessions.h"

#include <algorithm>

#include "base/cbor.h"
#include "base/hash.h"
#include "office/accounts.h"
#include "office/password.h"

namespace office {
namespace {

constexpr std::chrono::hours session_time{12};
constexpr std::chrono::minutes longest_wait{15};
constexpr std::chrono::hours forgotten_after{24};
constexpr int free_tries = 3;
constexpr int free_tries_of_address = 30;  // a counter's machines may share one address
constexpr std::size_t most_tries = 100'000;  // a bound on memory, not on safety: the oldest are forgotten

base::Digest session_key(std::string_view secret) { return base::sha256({base::as_bytes("session/"), base::as_bytes(secret)}); }

std::string put(const Office& office, const Session& session) {
  base::Bytes secret(32);
  office.random(secret);
  base::CborWriter value;
  value.array(5).bytes(session.account.bytes).integer(session.since.time_since_epoch().count());
  value.integer(session.proved_at.time_since_epoch().count()).bytes(session.form_secret).bytes(session.password_mark);
  auto cookie = base::to_base64url(secret);
  office.shelf.put(session_key(cookie), value.take(), session.since + session_time);
  return cookie;
}

std::string start(const Office& office, const procedure::Account& account) {
  Session session{account.id, office.clock(), office.clock(), base::Bytes(32), password_mark(account)};
  office.random(session.form_secret);
  return put(office, session);
}

/// The account, if the password fits: the login's and the address's failures cost time.
std::expected<void, SignInFault> recognized(const Office& office, Patience& patience, const std::string& login,
                                                const std::optional<procedure::Account>& account, const std::string& password, const std::string& address) {
  const auto now = office.clock();
  const auto who = login + "\n" + address;
  const auto wait = std::max(patience.wait(who, now), patience.wait(address, now));
  if (wait.count() > 0) return std::unexpected(TooSoon{std::chrono::ceil<std::chrono::seconds>(wait)});
  if (!fits(password, account ? account->opened.password : std::string{})) {
    patience.failed(who, now, free_tries);
    patience.failed(address, now, free_tries_of_address);
    return std::unexpected(Unrecognized{});
  }
  patience.succeeded(who);
  patience.succeeded(address);
  return {};
}

}  // namespace

std::chrono::milliseconds Patience::wait(const std::string& who, base::Instant now) const {
  const std::lock_guard lock(mutex_);
  const auto found = tries_.find(who);
  return found == tries_.end() ? std::chrono::milliseconds{0} : std::max(found->second.until - now, std::chrono::milliseconds{0});
}

void Patience::failed(const std::string& who, base::Instant now, int free) {
  const std::lock_guard lock(mutex_);
  if (tries_.size() >= most_tries) std::erase_if(tries_, [now](const auto& item) { return item.second.until <= now; });
  auto& tries = tries_[who];
  if (now - tries.last >= forgotten_after) tries.failures = 0;
  tries.last = now;
  ++tries.failures;
  if (tries.failures <= free) return;
  const auto doubled = std::chrono::seconds{1} * (1 << std::min(tries.failures - free - 1, 12));
  tries.until = now + std::min<std::chrono::milliseconds>(doubled, longest_wait);
}

void Patience::succeeded(const std::string& who) {
  const std::lock_guard lock(mutex_);
  tries_.erase(who);
}

std::expected<std::string, SignInFault> sign_in(const Office& office, Patience& patience, const std::string& login, const std::string& password,
                                                const std::string& address) {
  const auto account = account_of(office, login);
  if (const auto proved = recognized(office, patience, login, account, password, address); !proved) return std::unexpected(proved.error());
  return start(office, *account);
}

std::expected<std::string, SignInFault> prove_again(const Office& office, Patience& patience, std::string_view secret, const std::string& password,
                                                    const std::string& address) {
  auto session = session_of(office, secret);
  const auto account = session ? holder_of(office, *session) : std::nullopt;
  if (!account) return std::unexpected(Unrecognized{});
  if (const auto proved = recognized(office, patience, account->opened.login, account, password, address); !proved) return std::unexpected(proved.error());
  session->proved_at = office.clock();
  sign_out(office, secret);
  return put(office, *session);
}

std::optional<Session> session_of(const Office& office, std::string_view secret) {
  const auto value = office.shelf.find(session_key(secret), office.clock());
  if (!value) return std::nullopt;
  base::CborReader in(*value);
  in.array();
  const auto account = base::id_of(in.bytes());
  const auto since = in.integer();
  const auto proved_at = in.integer();
  auto form_secret = in.bytes();
  auto mark = in.bytes();
  if (!in.finish() || !account) return std::nullopt;  // one of a former version of the program ends with it
  const auto instant = [](std::int64_t count) { return base::Instant{std::chrono::milliseconds{count}}; };
  return Session{*account, instant(since), instant(proved_at), std::move(form_secret), std::move(mark)};
}

std::optional<procedure::Account> holder_of(const Office& office, const Session& session) {
  auto account = load_account(office, session.account);
  if (!account || password_mark(*account) != session.password_mark) return std::nullopt;
  return account;
}

void sign_out(const Office& office, std::string_view secret) { office.shelf.drop(session_key(secret)); }

std::string form_token(const Session& session) { return base::to_base64url(base::hmac_sha256(session.form_secret, base::as_bytes("form"))); }

}  // namespace office
