#include "paper/charstring.h"

#include <cmath>

namespace paper {
namespace {

constexpr int stack_limit = 48;

}  // namespace

void put_number(base::Bytes& to, int value) {
  const auto byte = [&](int b) { to.push_back(static_cast<std::uint8_t>(b)); };
  if (value >= -107 && value <= 107) return byte(value + 139);
  if (value >= 108 && value <= 1131) return byte((value - 108) / 256 + 247), byte((value - 108) % 256);
  if (value <= -108 && value >= -1131) return byte((-value - 108) / 256 + 251), byte((-value - 108) % 256);
  byte(28), byte((value >> 8) & 0xff), byte(value & 0xff);
}

void OutlineWriter::put(int value) {
  put_number(operands_, value);
  ++count_;
}

void OutlineWriter::flush() {
  if (count_ == 0) return;
  base::append(outline_.body, operands_);
  outline_.body.push_back(gathering_);
  operands_.clear();
  count_ = 0;
}

Point OutlineWriter::go(float x, float y) {
  const Point to{static_cast<int>(std::lround(x)), static_cast<int>(std::lround(y))};
  const Point by{to.x - at_.x, to.y - at_.y};
  at_ = to;
  return by;
}

void OutlineWriter::move_to(float x, float y) {
  flush();
  const Point by = go(x, y);
  if (!started_) {
    outline_.start = at_;
    started_ = true;
    return;
  }
  put(by.x), put(by.y);
  gathering_ = charstring::rmoveto;
  flush();
}

void OutlineWriter::line_to(float x, float y) {
  const Point by = go(x, y);
  if (by == Point{}) return;
  if (gathering_ != charstring::rlineto || count_ + 2 > stack_limit) flush();
  gathering_ = charstring::rlineto;
  put(by.x), put(by.y);
}

void OutlineWriter::curve_to(float x1, float y1, float x2, float y2, float x3, float y3) {
  const Point by[] = {go(x1, y1), go(x2, y2), go(x3, y3)};
  if (gathering_ != charstring::rrcurveto || count_ + 6 > stack_limit) flush();
  gathering_ = charstring::rrcurveto;
  for (const Point& p : by) put(p.x), put(p.y);
}

Outline OutlineWriter::finish(int advance) {
  flush();
  outline_.end = at_;
  outline_.advance = advance;
  return std::move(outline_);
}

}  // namespace paper
