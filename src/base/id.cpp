#include "base/id.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include <openssl/rand.h>

#include "base/hash.h"

namespace base {

std::string to_text(const Id& id) {
  auto text = to_base32(id.bytes);
  for (auto& character : text)
    if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
  return text;
}

std::expected<Id, Malformed> parse_id(std::string_view text) {
  std::string upper(text);
  for (auto& character : upper) {
    if (character >= 'A' && character <= 'Z') return std::unexpected(Malformed{{}, "not an id"});
    if (character >= 'a' && character <= 'z') character = static_cast<char>(character - 'a' + 'A');
  }
  const auto bytes = from_base32(upper);
  const auto id = bytes ? id_of(*bytes) : std::nullopt;
  if (!id) return std::unexpected(Malformed{{}, "not an id"});
  return *id;
}

std::optional<Id> id_of(ByteView bytes) {
  Id id;
  if (bytes.size() != id.bytes.size()) return std::nullopt;
  std::ranges::copy(bytes, id.bytes.begin());
  return id;
}

Id derived_id(std::string_view purpose, const Id& from) {
  const auto digest = sha256({as_bytes(purpose), from.bytes});
  Id id;
  std::copy_n(digest.begin(), id.bytes.size(), id.bytes.begin());
  return id;
}

namespace {

void draw(std::span<std::uint8_t> to) {
  if (RAND_bytes(to.data(), static_cast<int>(to.size())) != 1) throw std::runtime_error("the system has no random bytes");
}

// Drawing costs the same for a few bytes as for many; what is given out is wiped here.
struct Supply {
  std::array<std::uint8_t, 1024> bytes{};
  std::size_t used = sizeof bytes;
};

}  // namespace

Random system_random() {
  return [](std::span<std::uint8_t> to) {
    thread_local Supply supply;
    if (to.size() > supply.bytes.size()) return draw(to);
    if (to.size() > supply.bytes.size() - supply.used) {
      draw(supply.bytes);
      supply.used = 0;
    }
    const auto portion = std::span(supply.bytes).subspan(supply.used, to.size());
    std::ranges::copy(portion, to.begin());
    std::ranges::fill(portion, std::uint8_t{0});
    supply.used += to.size();
  };
}

Id random_id(const Random& random) {
  Id id;
  random(id.bytes);
  return id;
}

}  // namespace base

std::size_t std::hash<base::Id>::operator()(const base::Id& id) const noexcept {
  std::size_t value = 0;
  std::copy_n(id.bytes.begin(), sizeof value, reinterpret_cast<std::uint8_t*>(&value));
  return value;
}
