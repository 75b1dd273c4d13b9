#include "credential/sd_jwt.h"

#include <algorithm>
#include <stdexcept>

#include "base/hash.h"
#include "base/json.h"
#include "base/json_writer.h"

namespace credential {
namespace {

constexpr std::size_t most_characters = 32'000, least_salt = 22;  // characters of base64url: 128 bits

std::expected<Claim, base::Malformed> read_disclosure(std::string_view text) {
  const auto bytes = base::from_base64url(text);
  base::JsonDocument document;
  if (!bytes || !document.parse(base::as_text(*bytes))) return std::unexpected(base::Malformed{{}, "not a disclosure"});
  const auto& nodes = document.nodes();
  const auto is_text = [&nodes](std::size_t at) { return nodes[at].kind == base::JsonKind::text; };
  if (nodes.size() != 4 || nodes[0].kind != base::JsonKind::array || !is_text(1) || !is_text(2) || !is_text(3) || nodes[1].text.size() < least_salt)
    return std::unexpected(base::Malformed{{}, "not a claim of text with its salt"});
  return Claim{std::string(nodes[2].text), std::string(nodes[3].text)};
}

// Each ends with a tilde.
std::expected<Disclosed, base::Malformed> read_disclosed(std::string_view text) {
  Disclosed disclosed;
  while (!text.empty()) {
    const auto end = text.find('~');
    if (end == std::string_view::npos) return std::unexpected(base::Malformed{{}, "its end is missing"});
    const auto part = text.substr(0, end);
    auto claim = read_disclosure(part);
    if (!claim) return std::unexpected(claim.error());
    if (std::ranges::find(disclosed.claims, claim->name, &Claim::name) != disclosed.claims.end())
      return std::unexpected(base::Malformed{claim->name, "disclosed twice"});
    disclosed.digests.push_back(digest_of(part));
    disclosed.claims.push_back(*std::move(claim));
    text.remove_prefix(end + 1);
  }
  return disclosed;
}

}  // namespace

std::string disclosure(const Claim& claim, std::array<std::uint8_t, 16> salt) {
  base::JsonWriter out(48 + claim.name.size() + claim.value.size());
  out.array().text(base::to_base64url(salt)).text(claim.name).text(claim.value).close();
  return base::to_base64url(base::as_bytes(out.take()));
}

std::string digest_of(std::string_view disclosure) { return base::to_base64url(base::sha256(base::as_bytes(disclosure))); }

Disclosable disclosable(const std::vector<Claim>& claims, std::size_t count, const base::Random& random) {
  if (claims.size() > count) throw std::logic_error("more claims than places for them");
  Disclosable made;
  made.digests.reserve(count), made.disclosures.reserve(claims.size());
  for (const auto& claim : claims) {
    std::array<std::uint8_t, 16> salt{};
    random(salt);
    made.disclosures.push_back(disclosure(claim, salt));
    made.digests.push_back(digest_of(made.disclosures.back()));
  }
  while (made.digests.size() < count) {
    base::Digest decoy{};
    random(decoy);
    made.digests.push_back(base::to_base64url(base::sha256(decoy)));
  }
  std::ranges::sort(made.digests);
  return made;
}

std::expected<Presented, base::Malformed> read_presented(std::string_view text, std::string_view type) {
  const auto end = text.find('~');
  if (text.size() > most_characters || end == std::string_view::npos) return std::unexpected(base::Malformed{{}, "not a credential with its disclosures"});
  auto jws = read_jws(text.substr(0, end), type);
  if (!jws) return std::unexpected(jws.error());
  return Presented{*std::move(jws), read_disclosed(text.substr(end + 1))};
}

}  // namespace credential
