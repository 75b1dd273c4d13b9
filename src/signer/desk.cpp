#include "signer/desk.h"

#include "base/unavailable.h"
#include "procedure/content.h"
#include "codec/contents.h"

namespace signer {
namespace {

constexpr std::chrono::minutes clocks_differ{15};

/// A number taken from the log while it is signed.
class Taking {
 public:
  Taking(SignedLog& log, std::string kind, std::string number, const base::Digest& content)
      : log_(log), kind_(std::move(kind)), number_(std::move(number)), taken_(log.take(kind_, number_, content)) {}
  Taking(const Taking&) = delete;
  Taking& operator=(const Taking&) = delete;
  ~Taking() {
    if (taken_) log_.give_back(kind_, number_);
  }
  bool taken() const { return taken_; }

 private:
  SignedLog& log_;
  std::string kind_, number_;
  bool taken_;
};

// The number of a list of statuses: what follows the last "/status/" of its address.
std::optional<std::string> list_number(const std::string& uri) {
  static constexpr std::string_view before = "/status/";
  const auto at = uri.rfind(before);
  if (at == std::string::npos) return std::nullopt;
  auto number = uri.substr(at + before.size());
  const bool digits = !number.empty() && number.size() <= 10 && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
  return digits ? std::optional(std::move(number)) : std::nullopt;
}

}  // namespace

Answered Desk::answer(const Asked& asked) const {
  struct Each {
    const Desk& desk;
    Answered operator()(const asked::Hello&) const { return answered::Greeting{desk.seal_.specimen(), desk.seal_.key_id()}; }
    Answered operator()(const asked::Lint& asked) const {
      const auto sound = desk.press_.lint(asked.content);
      return sound ? Answered(answered::Sound{}) : Answered(sound.error());
    }
    Answered operator()(const asked::Document& asked) const { return desk.sign(asked); }
    Answered operator()(const asked::Wallet& asked) const { return desk.sign(asked); }
    Answered operator()(const asked::List& asked) const { return desk.sign(asked); }
  };
  try {
    return std::visit(Each{*this}, asked);
  } catch (const base::Unavailable&) {
    return answered::Away{};
  }
}

std::optional<Refusal> Desk::stands_in_the_way(const procedure::Content& content, const procedure::Approvals& approvals) const {
  if (procedure::says_specimen(content) != seal_.specimen()) return Refusal::specimen;
  return refusal_of(content, approvals, clock_());
}

Answered Desk::sign(const asked::Document& asked) const {
  if (const auto refused = stands_in_the_way(asked.content, asked.approvals)) return *refused;
  const std::string kind(kind_of(asked.content));
  const auto number = procedure::number_of(asked.content);
  const auto content = log_.commitment(codec::encode_content(lasting_part(asked.content)));
  const Taking taking(log_, kind, number, content);
  if (!taking.taken()) return Refusal::number_taken;
  auto file = press_.sign(asked.content, asked.log_proof, asked.approvals);
  if (!file) return file.error();
  log_.append({clock_(), kind, number, content, base::sha256(*file), asked.approvals});
  return answered::Document{*std::move(file)};
}

// The certificate once more, so by its number and content; each time another credential.
Answered Desk::sign(const asked::Wallet& asked) const {
  const procedure::Content content = asked.content;
  if (const auto refused = stands_in_the_way(content, asked.approvals)) return *refused;
  const auto commitment = log_.commitment(codec::encode_content(content));
  const Taking taking(log_, std::string(kind_of(content)), asked.content.number, commitment);
  if (!taking.taken()) return Refusal::number_taken;
  auto credential = press_.wallet(asked.content, asked.approvals);
  log_.append({clock_(), "wallet", asked.content.number, commitment, base::sha256(base::as_bytes(credential)), asked.approvals});
  return answered::Wallet{std::move(credential)};
}

// What still holds must be of now: a list of earlier that is good for later would hide what was revoked since. One of a former moment has ended.
Answered Desk::sign(const asked::List& asked) const {
  const auto& list = asked.list;
  const auto number = list_number(list.uri);
  if (!number) return Refusal::not_understood;
  const auto now = clock_();
  const bool of_now = list.issued_at >= now - clocks_differ;
  const auto life = list.expires_at - list.issued_at;
  const bool may_be = list.issued_at <= now + clocks_differ && life > life.zero() && life <= credential::status_list_life;
  if (!may_be || (!of_now && list.expires_at > now)) return Refusal::not_now;
  answered::List made{credential::status_jwt(list, seal_), credential::status_cwt(list, seal_)};
  log_.append({now, "list", *number, log_.commitment(list.bits.bytes()), base::sha256(made.cwt), {}});
  return made;
}

}  // namespace signer
