#include "paper/qr_layout.h"

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

namespace paper {
namespace {

constexpr int last_version = 40;

// ISO/IEC 18004, table 9, level M, by version.
constexpr std::array<std::size_t, last_version> correction{10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
                                                           26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28};
constexpr std::array<std::size_t, last_version> counts{1,  1,  1,  2,  2,  4,  4,  4,  5,  5,  5,  8,  9,  9,  10, 10, 11, 13, 14, 16,
                                                       17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49};

// Annex E: the centres of the alignment patterns, in both directions.
std::vector<std::size_t> centres_of(int version) {
  if (version == 1) return {};
  const auto count = static_cast<std::size_t>(version / 7 + 2), side = static_cast<std::size_t>(17 + 4 * version);
  const std::size_t step = version == 32 ? 26 : (static_cast<std::size_t>(version) * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
  std::vector<std::size_t> centres(count, 6);
  for (std::size_t i = 1; i < count; ++i) centres[count - i] = side - 7 - (i - 1) * step;
  return centres;
}

std::size_t far(std::size_t a, std::size_t b) { return a < b ? b - a : a - b; }

}  // namespace

const QrLayout* QrLayout::of(std::size_t side) {
  if (side < 21 || side > 17 + 4 * last_version || (side - 17) % 4 != 0) return nullptr;
  static std::array<std::once_flag, last_version> once;
  static std::array<std::unique_ptr<QrLayout>, last_version> made;
  const auto version = (side - 17) / 4;
  std::call_once(once[version - 1], [&] { made[version - 1] = std::make_unique<QrLayout>(static_cast<int>(version)); });
  return made[version - 1].get();
}

QrLayout::QrLayout(int version)
    : version_(version), frame_(static_cast<std::size_t>(17 + 4 * version)), drawn_(frame_.side()), black_(frame_.side()) {
  const std::size_t side = frame_.side();
  for (std::size_t i = 0; i < side; ++i) draw(i, 6, i % 2 == 0), draw(6, i, i % 2 == 0);
  reserve(0, 8, 9, 1), reserve(8, 0, 1, 9), reserve(side - 8, 8, 8, 1), reserve(8, side - 8, 1, 8);  // the format
  if (version >= 7) reserve(side - 11, 0, 3, 6), reserve(0, side - 11, 6, 3);
  finder(3, 3), finder(side - 4, 3), finder(3, side - 4);
  const auto centres = centres_of(version);
  for (const auto y : centres)
    for (const auto x : centres) {
      const bool at_finder = (x == 6 && (y == 6 || y == side - 7)) || (x == side - 7 && y == 6);
      for (std::size_t i = 0; i < 25 && !at_finder; ++i) {
        const auto dx = i % 5, dy = i / 5;
        draw(x + dx - 2, y + dy - 2, std::max(far(dx, 2), far(dy, 2)) != 1);
      }
    }
}

void QrLayout::draw(std::size_t x, std::size_t y, bool black) {
  frame_.set(x, y, true), drawn_.set(x, y, true), black_.set(x, y, black);
}

void QrLayout::reserve(std::size_t x, std::size_t y, std::size_t wide, std::size_t high) {
  for (std::size_t i = 0; i < wide; ++i)
    for (std::size_t j = 0; j < high; ++j) frame_.set(x + i, y + j, true);
}

// Seven by seven around its centre, with the white line that parts it from the rest.
void QrLayout::finder(std::size_t x, std::size_t y) {
  for (std::size_t j = y < 4 ? 0 : y - 4; j <= std::min(y + 4, frame_.side() - 1); ++j)
    for (std::size_t i = x < 4 ? 0 : x - 4; i <= std::min(x + 4, frame_.side() - 1); ++i) {
      const auto distance = std::max(far(i, x), far(j, y));
      draw(i, j, distance != 2 && distance != 4);
    }
}

bool QrLayout::frame_holds(const QrModules& modules) const {
  for (std::size_t y = 0; y < modules.side(); ++y)
    for (std::size_t x = 0; x < modules.side(); ++x)
      if (drawn_.at(x, y) && modules.at(x, y) != black_.at(x, y)) return false;
  return true;
}

QrLayout::Blocks QrLayout::blocks() const {
  const auto at = static_cast<std::size_t>(version_ - 1);
  return {counts[at], correction[at]};
}

}  // namespace paper
