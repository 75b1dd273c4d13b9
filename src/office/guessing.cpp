#include "office/guessing.h"

#include <arpa/inet.h>

#include <algorithm>

namespace office {
namespace {

constexpr int free_misses = 20;  // an office that types many numbers makes mistakes

std::string who(std::string_view address) { return "check " + network_of(address); }

}  // namespace

std::string network_of(std::string_view address) {
  const std::string text(address);
  std::array<std::uint8_t, 16> bytes{};
  if (inet_pton(AF_INET, text.c_str(), bytes.data()) == 1) return base::to_hex(base::ByteView(bytes).first(3));
  if (inet_pton(AF_INET6, text.c_str(), bytes.data()) != 1) return text;
  // An address of IPv4 as one of IPv6 spells it (RFC 4291, 2.5.5.2) is of its own network.
  constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
  const base::ByteView all(bytes);
  return base::to_hex(std::ranges::equal(all.first(12), mapped) ? all.subspan(12, 3) : all.first(6));
}

std::optional<std::chrono::seconds> must_wait(const Patience& patience, std::string_view address, base::Instant now) {
  const auto wait = patience.wait(who(address), now);
  if (wait.count() <= 0) return std::nullopt;
  return std::chrono::ceil<std::chrono::seconds>(wait);
}

void note_miss(Patience& patience, std::string_view address, base::Instant now) { patience.failed(who(address), now, free_misses); }

}  // namespace office
