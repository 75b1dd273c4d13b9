#pragma once
#include <cstddef>
#include <optional>
#include <vector>

namespace paper {

/// A square of black and white modules.
class QrModules {
 public:
  explicit QrModules(std::size_t side) : side_(side), black_(side * side) {}
  std::size_t side() const { return side_; }
  bool at(std::size_t x, std::size_t y) const { return black_[y * side_ + x] != 0; }
  void set(std::size_t x, std::size_t y, bool black) { black_[y * side_ + x] = black; }

 private:
  std::size_t side_;
  std::vector<char> black_;
};

/// Where things stand in a QR code of a version (ISO/IEC 18004): what belongs to its frame, and how its codewords are parted at level M.
class QrLayout {
 public:
  /// None where no version is so wide. A layout is made once.
  static const QrLayout* of(std::size_t side);
  explicit QrLayout(int version);

  int version() const { return version_; }
  /// Of the finders, the timing and alignment patterns, the format or the version: no codeword lies there.
  bool is_frame(std::size_t x, std::size_t y) const { return frame_.at(x, y); }
  /// Whether finders, timing and alignment patterns are drawn as they must be.
  bool frame_holds(const QrModules& modules) const;

  struct Blocks {
    std::size_t count, correction;  // and the words of correction of each
  };
  Blocks blocks() const;

 private:
  void finder(std::size_t x, std::size_t y);
  void draw(std::size_t x, std::size_t y, bool black);
  void reserve(std::size_t x, std::size_t y, std::size_t wide, std::size_t high);

  int version_;
  QrModules frame_, drawn_, black_;  // all of the frame; what of it is the same in every code; and its colour
};

}  // namespace paper
