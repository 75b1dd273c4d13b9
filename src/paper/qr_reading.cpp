#include "paper/qr_reading.h"

#include <algorithm>
#include <array>

#include "paper/qr_layout.h"

namespace paper {
namespace {

constexpr std::string_view alphanumeric = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

// The modules of the picture, each by the dot in its middle: the upper left corner is a line of seven black ones, which tells how many dots a module has.
std::optional<QrModules> modules_of(const Picture& picture) {
  const auto side = static_cast<std::size_t>(picture.side), row = (side + 7) / 8;
  if (picture.bits.size() != row * side) return std::nullopt;
  const auto black = [&](std::size_t x, std::size_t y) { return (picture.bits[y * row + x / 8] >> (7 - x % 8) & 1) == 0; };
  std::size_t run = 0;
  while (run < side && black(run, 0)) ++run;
  const std::size_t dots = (run + 6) / 7;
  if (run == 0 || side % dots != 0) return std::nullopt;
  QrModules modules(side / dots);
  for (std::size_t y = 0; y < modules.side(); ++y)
    for (std::size_t x = 0; x < modules.side(); ++x) modules.set(x, y, black(x * dots + dots / 2, y * dots + dots / 2));
  return modules;
}

// ISO/IEC 18004, 7.9: five bits and their BCH code, twice.
std::optional<int> mask_at_level_m(const QrModules& modules) {
  const std::size_t last = modules.side() - 1;
  unsigned first = 0, second = 0;
  for (unsigned bit = 0; bit < 15; ++bit) {
    const std::size_t along = bit < 6 ? bit : bit < 8 ? bit + 1 : bit == 8 ? 7 : 14 - bit;
    first |= unsigned{bit < 8 ? modules.at(8, along) : modules.at(along, 8)} << bit;
    second |= unsigned{bit < 8 ? modules.at(last - bit, 8) : modules.at(8, last - (14 - bit))} << bit;
  }
  if (first != second || !modules.at(8, last - 7)) return std::nullopt;
  const unsigned format = first ^ 0x5412;
  unsigned remainder = format >> 10;
  for (int i = 0; i < 10; ++i) remainder = remainder << 1 ^ (remainder >> 9) * 0x537;
  if ((format >> 10 << 10 | remainder) != format || format >> 13 != 0) return std::nullopt;
  return static_cast<int>(format >> 10 & 7);
}

bool inverted(int mask, std::size_t x, std::size_t y) {
  switch (mask) {
    case 0: return (x + y) % 2 == 0;
    case 1: return y % 2 == 0;
    case 2: return x % 3 == 0;
    case 3: return (x + y) % 3 == 0;
    case 4: return (x / 3 + y / 2) % 2 == 0;
    case 5: return x * y % 2 + x * y % 3 == 0;
    case 6: return (x * y % 2 + x * y % 3) % 2 == 0;
  }
  return ((x + y) % 2 + x * y % 3) % 2 == 0;
}

// 7.7.3: from the lower right corner, in columns of two, up and down; the column of the timing pattern is none.
base::Bytes codewords_of(const QrModules& modules, const QrLayout& layout, int mask) {
  base::Bytes words;
  unsigned word = 0;
  int bits = 0;
  const std::size_t side = modules.side();
  bool up = true;
  for (std::size_t right = side - 1; right > 0 && right < side; right -= 2, up = !up) {
    if (right == 6) --right;
    for (std::size_t step = 0; step < side; ++step)
      for (const std::size_t x : {right, right - 1}) {
        const std::size_t y = up ? side - 1 - step : step;
        if (layout.is_frame(x, y)) continue;
        word = word << 1 | unsigned{modules.at(x, y) != inverted(mask, x, y)};
        if (++bits % 8 == 0) words.push_back(static_cast<std::uint8_t>(word));
      }
  }
  return words;
}

struct Field {
  std::array<std::uint8_t, 512> power;
  std::array<std::uint8_t, 256> logarithm;
};
constexpr Field field = [] {
  Field made{};
  unsigned value = 1;
  for (unsigned i = 0; i < 255; ++i) {
    made.power[i] = made.power[i + 255] = static_cast<std::uint8_t>(value);
    made.logarithm[value] = static_cast<std::uint8_t>(i);
    value = value << 1 ^ (value >> 7) * 0x11d;
  }
  return made;
}();

// Whether a block is a word of its Reed-Solomon code: every root of the generator is a root of the block.
bool holds(const base::Bytes& block, std::size_t correction) {
  for (std::size_t root = 0; root < correction; ++root) {
    std::uint8_t sum = 0;
    for (const auto word : block) sum = static_cast<std::uint8_t>((sum == 0 ? 0 : field.power[field.logarithm[sum] + root]) ^ word);
    if (sum != 0) return false;
  }
  return true;
}

// 7.6: the blocks' words lie one beside the other; the later blocks may be a word longer.
std::optional<base::Bytes> message_of(const base::Bytes& words, const QrLayout& layout) {
  const auto [blocks, correction] = layout.blocks();
  if (words.size() / blocks <= correction) return std::nullopt;
  const std::size_t shortest = words.size() / blocks - correction, first_longer = blocks - words.size() % blocks;
  base::Bytes message;
  for (std::size_t block = 0; block < blocks; ++block) {
    base::Bytes own;
    for (std::size_t i = 0; i < shortest; ++i) own.push_back(words[i * blocks + block]);
    if (block >= first_longer) own.push_back(words[shortest * blocks + block - first_longer]);
    base::append(message, own);
    const std::size_t data = words.size() - blocks * correction;
    for (std::size_t i = 0; i < correction; ++i) own.push_back(words[data + i * blocks + block]);
    if (!holds(own, correction)) return std::nullopt;
  }
  return message;
}

// 7.4: segments of letters and of bytes, as `qr_picture` writes them.
class Segments {
 public:
  Segments(const base::Bytes& message, int version) : message_(message), wide_(version < 10 ? 0 : version < 27 ? 1 : 2) {}
  std::optional<std::string> read() {
    std::string text;
    while (left() >= 4) {
      const auto mode = take(4);
      if (mode == 0) return text;
      if (mode == 2) letters(text);
      else if (mode == 4) bytes(text);
      else return std::nullopt;
      if (short_) return std::nullopt;
    }
    return text;
  }

 private:
  void letters(std::string& text) {
    auto count = take(9 + 2 * wide_);
    for (; count > 1 && !short_; count -= 2) {
      const auto pair = take(11);
      letter(text, pair / 45), letter(text, pair % 45);
    }
    if (count == 1) letter(text, take(6));
  }
  void letter(std::string& text, unsigned value) {
    if (value < alphanumeric.size()) text += alphanumeric[value];
    else short_ = true;
  }
  void bytes(std::string& text) {
    for (auto count = take(wide_ == 0 ? 8 : 16); count > 0 && !short_; --count) text += static_cast<char>(take(8));
  }
  std::size_t left() const { return message_.size() * 8 - at_; }
  unsigned take(int bits) {
    if (left() < static_cast<std::size_t>(bits)) return short_ = true, 0;
    unsigned value = 0;
    for (; bits > 0; --bits, ++at_) value = value << 1 | (message_[at_ / 8] >> (7 - at_ % 8) & 1u);
    return value;
  }

  const base::Bytes& message_;
  int wide_;
  std::size_t at_ = 0;
  bool short_ = false;  // the message ended too early, or holds what is no letter
};

}  // namespace

std::optional<std::string> read_qr_picture(const Picture& picture) {
  const auto modules = modules_of(picture);
  if (!modules) return std::nullopt;
  const auto layout = QrLayout::of(modules->side());
  const auto mask = mask_at_level_m(*modules);
  if (!layout || !mask || !layout->frame_holds(*modules)) return std::nullopt;
  const auto message = message_of(codewords_of(*modules, *layout, *mask), *layout);
  return message ? Segments(*message, layout->version()).read() : std::nullopt;
}

}  // namespace paper
