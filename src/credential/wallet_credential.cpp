#include "credential/wallet_credential.h"

#include <algorithm>

#include "base/json_object.h"
#include "base/json_writer.h"

namespace credential {
namespace {

constexpr std::string_view type = "dc+sd-jwt";
constexpr std::string_view type_path = "/credentials/no-criminal-conviction";
constexpr std::string_view conclusion = "no_criminal_conviction_found";  // the one that a certificate can have
constexpr std::int64_t latest = 0xffffffff;
constexpr std::size_t most_of_payloads = 1536;  // bytes that nearly every payload stays within

std::int64_t seconds(base::Instant at) { return std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count(); }

base::Malformed fault(const std::string& field, std::string reason) { return {field, std::move(reason)}; }

std::string kind_name(procedure::PaperKind kind) {
  switch (kind) {
    case procedure::PaperKind::passport: return "passport";
    case procedure::PaperKind::permanent_residence_permit: break;
  }
  return "permanent_residence_permit";
}

// What may be withheld, by its name on the wire.
constexpr std::pair<std::string_view, std::string WalletCredential::*> withheld[] = {
    {"native_name", &WalletCredential::native_name},     {"chinese_name", &WalletCredential::chinese_name},
    {"nationality", &WalletCredential::nationality},     {"sex", &WalletCredential::sex},
    {"document_type", &WalletCredential::document_kind}, {"document_number", &WalletCredential::document_number},
};
static_assert(std::size(withheld) <= wallet_digests);

std::string payload_of(const WalletCredential& one, const std::vector<std::string>& digests) {
  base::JsonWriter out(most_of_payloads);
  out.object().key("iss").text(one.issuer).key("vct").text(credential_type(one.issuer)).key("nbf").integer(seconds(one.inquired_at));
  if (one.valid_before) out.key("exp").integer(seconds(*one.valid_before));
  if (one.status)
    out.key("status").object().key("status_list").object().key("idx").integer(one.status->index).key("uri").text(one.status->uri).close().close();
  out.key("certificate_number").text(one.number);
  out.key("issuing_authority").object().key("zh").text(one.authority_zh).key("en").text(one.authority_en).close();
  out.key("issuance_date").text(law::to_text(one.issued_on)).key("conclusion").text(conclusion);
  out.key("period").object().key("until").text(base::to_rfc3339(one.inquired_at, std::chrono::minutes{0})).close();
  out.key("family_name").text(one.surname).key("given_name").text(one.given_names);
  if (one.born_on) out.key("birthdate").text(law::to_text(*one.born_on));
  out.key("specimen").boolean(one.specimen).key("_sd_alg").text("sha-256").key("_sd").array();
  for (const auto& digest : digests) out.text(digest);
  out.close().close();
  return out.take();
}

// The members of the payload; faults stay in the object's list.
class Payload {
 public:
  Payload(const base::JsonDocument& document, base::JsonFault& faults)
      : faults_(faults), claims_(document, 0, top_, faults,
                                 {"iss", "vct", "nbf", "?exp", "?status", "certificate_number", "issuing_authority", "issuance_date", "conclusion", "period",
                                  "family_name", "given_name", "?birthdate", "specimen", "_sd_alg", "_sd"}) {}

  WalletCredential credential() {
    WalletCredential one{.issuer = text("iss"), .status = {}, .number = text("certificate_number"), .authority_zh = {}, .authority_en = {},
                         .surname = text("family_name"), .given_names = text("given_name"), .born_on = {}, .native_name = {}, .chinese_name = {},
                         .nationality = {}, .sex = {}, .document_kind = {}, .document_number = {}};
    one.inquired_at = base::Instant{std::chrono::seconds{claims_.integer("nbf", 0, latest)}};
    if (claims_.has("exp")) one.valid_before = base::Instant{std::chrono::seconds{claims_.integer("exp", 0, latest)}};
    one.issued_on = day("issuance_date");
    if (claims_.has("birthdate")) one.born_on = day("birthdate");
    one.specimen = claims_.boolean("specimen");
    if (claims_.has("status")) one.status = status();
    authority(one);
    return one;
  }
  std::vector<std::string> digests() {
    std::vector<std::string> all;
    claims_.elements("_sd", [&](std::size_t at, const base::JsonPath&) { all.emplace_back(claims_.document().nodes()[at].text); });
    return all;
  }

 private:
  std::string text(std::string_view key) { return std::string(claims_.text(key)); }
  law::Day day(std::string_view key) {
    const auto day = law::parse_day(claims_.text(key));
    if (!day) claims_.fault(key, "not a day");
    return day.value_or(law::Day{});
  }
  StatusReference status() {
    const auto path = claims_.path("status");
    const base::JsonObject outer(claims_.document(), claims_.index("status"), path, faults_, {"status_list"});
    if (faults_.any()) return {};
    const auto below = outer.path("status_list");
    const base::JsonObject inner(claims_.document(), outer.index("status_list"), below, faults_, {"idx", "uri"});
    if (faults_.any()) return {};
    return {std::string(inner.text("uri")), static_cast<std::uint32_t>(inner.integer("idx", 0, latest))};
  }
  void authority(WalletCredential& one) {
    if (faults_.any()) return;
    const auto path = claims_.path("issuing_authority");
    const base::JsonObject names(claims_.document(), claims_.index("issuing_authority"), path, faults_, {"zh", "en"});
    one.authority_zh = names.text("zh"), one.authority_en = names.text("en");
  }

  base::JsonPath top_{};
  base::JsonFault& faults_;
  base::JsonObject claims_;
};

// Whether each is a claim of a certificate and signed with it.
bool add_disclosed(const Disclosed& disclosed, const std::vector<std::string>& digests, WalletCredential& one) {
  for (std::size_t i = 0; i < disclosed.claims.size(); ++i) {
    const auto& [name, value] = disclosed.claims[i];
    const auto known = std::ranges::find(withheld, name, [](const auto& each) { return each.first; });
    if (known == std::end(withheld) || !std::ranges::binary_search(digests, disclosed.digests[i])) return false;
    one.*known->second = value;
  }
  return true;
}

}  // namespace

StatusReference status_reference(const std::string& verification_url, const procedure::StatusEntry& entry) {
  return {verification_url + "/status/" + std::to_string(entry.list), entry.index};
}

std::string credential_type(std::string_view issuer) { return std::string(issuer) + std::string(type_path); }

WalletCredential wallet_credential(const procedure::CertificateContent& content) {
  WalletCredential one{.issuer = content.verification_url,
                       .inquired_at = std::chrono::floor<std::chrono::seconds>(content.inquired_at),
                       .valid_before = content.valid_before,
                       .status = {},
                       .number = content.number,
                       .authority_zh = content.issuer.sub_bureau_zh,
                       .authority_en = content.issuer.sub_bureau_en,
                       .issued_on = content.issued_on,
                       .surname = content.person.surname,
                       .given_names = content.person.given_names,
                       .born_on = content.person.born_on,
                       .specimen = content.specimen,
                       .native_name = content.person.native_name,
                       .chinese_name = content.person.chinese_name,
                       .nationality = content.person.nationality,
                       .sex = std::string(1, content.person.sex),
                       .document_kind = kind_name(content.document.kind),
                       .document_number = content.document.number};
  if (content.status) one.status = status_reference(content.verification_url, *content.status);
  return one;
}

std::string sign_wallet(const WalletCredential& credential, const seal::Seal& seal, const base::Random& random) {
  std::vector<Claim> claims;
  claims.reserve(std::size(withheld));
  for (const auto& [name, member] : withheld)
    if (!(credential.*member).empty()) claims.push_back({std::string(name), credential.*member});
  const auto made = disclosable(claims, wallet_digests, random);
  auto text = sign_jws(payload_of(credential, made.digests), type, seal) += '~';
  for (const auto& one : made.disclosures) text.append(one).push_back('~');
  return text;
}

std::expected<Presented, base::Malformed> read_presented_wallet(std::string_view text) { return read_presented(text, type); }

std::expected<WalletCredential, WalletFault> read_claims(const Presented& presented) {
  base::JsonDocument document;
  if (!document.parse(presented.jws.payload)) return std::unexpected(WalletFault::claims);
  base::JsonFault faults;
  Payload payload(document, faults);
  if (faults.any()) return std::unexpected(WalletFault::claims);
  auto credential = payload.credential();
  const auto digests = payload.digests();
  // In their one spelling.
  if (faults.any() || digests.size() != wallet_digests || payload_of(credential, digests) != presented.jws.payload)
    return std::unexpected(WalletFault::claims);
  if (!presented.disclosed || !add_disclosed(*presented.disclosed, digests, credential)) return std::unexpected(WalletFault::disclosures);
  return credential;
}

std::expected<ReadWallet, base::Malformed> read_wallet(std::string_view text) {
  auto presented = read_presented_wallet(text);
  if (!presented) return std::unexpected(presented.error());
  auto credential = read_claims(*presented);
  if (!credential) return std::unexpected(fault({}, "not the claims of a certificate with what is disclosed of them"));
  return ReadWallet{*std::move(credential), std::move(presented->jws)};
}

}  // namespace credential
