#include "credential/qr.h"

#include <algorithm>
#include <stdexcept>

namespace credential {
namespace {

constexpr std::string_view type = "application/qingbai+cwt";
constexpr std::string_view path = "/C#";
constexpr std::size_t most_characters = 700;  // the symbol holds fewer

bool is_host_character(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':'; }

// How long HTTPS://HOST is at the start of this text; 0 where it does not stand there.
std::size_t origin_size(std::string_view text) {
  const std::size_t scheme = text.starts_with("HTTPS://") ? 8 : text.starts_with("HTTP://") ? 7 : 0;
  if (scheme == 0) return 0;
  const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text.substr(scheme), is_host_character) - text.begin());
  return end == scheme ? 0 : end;
}

// Empty where it is no address of a host.
std::string origin_of(const std::string& verification_url) {
  std::string origin = verification_url;
  for (char& c : origin)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return origin_size(origin) == origin.size() ? origin : std::string{};
}

std::size_t characters(std::string_view utf8) {
  return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

void drop_last_character(std::string& utf8) {
  while (!utf8.empty() && (static_cast<unsigned char>(utf8.back()) & 0xc0) == 0x80) utf8.pop_back();
  if (!utf8.empty()) utf8.pop_back();
  while (utf8.ends_with(' ')) utf8.pop_back();
}

// How long Base32 of the whole becomes: the text without its signature is not needed to know.
std::string sample(const std::string& origin, const PaperCredential& credential) {
  constexpr std::size_t around_claims = 2 + 2 + 1 + 2 + 9 + 1 + 1 + 1 + type.size() + 1 + 3 + 66;
  const auto bytes = encode(credential).size() + around_claims;
  return origin + std::string(path) + std::string((bytes * 8 + 4) / 5, 'A');
}

std::optional<PaperCredential> cut_to_fit(const std::string& origin, PaperCredential credential) {
  if (origin.empty()) return std::nullopt;
  while (!fits_qr(sample(origin, credential))) {
    auto& longer = characters(credential.surname) > characters(credential.given_names) ? credential.surname : credential.given_names;
    if (characters(longer) <= 1) return std::nullopt;
    drop_last_character(longer);
    credential.names_cut = true;
  }
  return credential;
}

}  // namespace

bool fits_qr(std::string_view text) {
  const auto origin = origin_size(text);
  if (origin == 0 || text.size() < origin + path.size()) return false;
  // ISO/IEC 18004: three segments, each with mode (4 bits) and count (11 bits alphanumeric, 16 bits bytes), 11 bits for two alphanumeric characters,
  // 8 for the '#'; version 15 at level M has 415 codewords.
  const auto alphanumeric = [](std::size_t count) { return 4 + 11 + count / 2 * 11 + count % 2 * 6; };
  return alphanumeric(origin + 2) + 4 + 16 + 8 + alphanumeric(text.size() - origin - path.size()) <= 415 * 8;
}

std::string qr_text(const procedure::CertificateContent& content, const seal::Seal& seal) {
  const auto origin = origin_of(content.verification_url);
  const auto credential = cut_to_fit(origin, paper_credential(content));
  if (!credential) throw std::runtime_error("the certificate's number, address or papers are too long for its QR, or its address is none");
  return origin + std::string(path) + base::to_base32(sign_cose(encode(*credential), type, seal));
}

bool has_qr(const procedure::CertificateContent& content) {
  return cut_to_fit(origin_of(content.verification_url), paper_credential(content)).has_value();
}

std::expected<ReadQr, base::Malformed> read_qr(std::string_view text) {
  const auto origin = origin_size(text);
  if (text.size() > most_characters || origin == 0 || !text.substr(origin).starts_with(path))
    return std::unexpected(base::Malformed{{}, "not the address of a certificate"});
  const auto bytes = base::from_base32(text.substr(origin + path.size()));
  if (!bytes) return std::unexpected(bytes.error());
  auto cose = read_cose(*bytes, type);
  if (!cose) return std::unexpected(cose.error());
  auto credential = decode(cose->payload);
  if (!credential) return std::unexpected(credential.error());
  return ReadQr{std::move(*credential), std::move(*cose)};
}

}  // namespace credential
