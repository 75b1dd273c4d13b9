#include "office/wallet.h"

#include "base/cbor.h"
#include "base/hash.h"
#include "office/approvals.h"
#include "office/looks.h"
#include "office/matter.h"
#include "office/reading.h"

namespace office {
namespace {

base::Digest key_of(std::string_view kind, std::string_view secret) { return base::sha256({base::as_bytes(kind), base::as_bytes(secret)}); }

// Which certificate is meant: the matter, and the number, since another one may take its place meanwhile.
struct Meant {
  base::Id inquiry;
  std::string number;
};

std::string keep(const Office& office, std::string_view kind, const Meant& meant, std::chrono::milliseconds time) {
  base::Bytes secret(32);
  office.random(secret);
  auto text = base::to_base64url(secret);
  base::CborWriter value;
  value.array(2).bytes(meant.inquiry.bytes).text(meant.number);
  office.shelf.put(key_of(kind, text), value.take(), office.clock() + time);
  return text;
}

std::optional<Meant> find(const Office& office, std::string_view kind, std::string_view secret) {
  const auto value = office.shelf.find(key_of(kind, secret), office.clock());
  if (!value) return std::nullopt;
  base::CborReader in(*value);
  in.array();
  const auto inquiry = base::id_of(in.bytes());
  auto number = in.text();
  if (!in.finish() || !inquiry) return std::nullopt;
  return Meant{*inquiry, std::move(number)};
}

constexpr std::string_view offer_kind = "wallet-offer/", token_kind = "wallet-token/";

}  // namespace

std::optional<std::string> offer_wallet(const Office& office, const std::string& number, const std::array<std::uint8_t, 16>& code) {
  const auto inquiry = certificate_of(office, number, code);
  if (!inquiry) return std::nullopt;
  return keep(office, offer_kind, {*inquiry, number}, wallet_offer_time);
}

std::optional<std::string> redeem_offer(const Office& office, std::string_view offer) {
  const auto meant = find(office, offer_kind, offer);
  if (!meant) return std::nullopt;
  office.shelf.drop(key_of(offer_kind, offer));
  return keep(office, token_kind, *meant, wallet_token_time);
}

std::optional<std::string> wallet_of(const Office& office, std::string_view token) {
  const auto meant = find(office, token_kind, token);
  const auto matter = meant ? load_matter(office, meant->inquiry) : std::nullopt;
  const auto* issued = matter ? procedure::issued(matter->state) : nullptr;
  if (issued == nullptr || issued->before.content.number != meant->number) return std::nullopt;
  record_look(office, {}, meant->inquiry, "purpose.wallet");
  return office.signer.wallet(issued->before.content, approvals_of(*matter, issued->before.content));
}

}  // namespace office
