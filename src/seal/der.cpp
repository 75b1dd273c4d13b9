#include "seal/der.h"

namespace seal {

base::Bytes der(std::uint8_t tag, std::initializer_list<base::ByteView> parts) {
  std::size_t size = 0;
  for (const auto part : parts) size += part.size();
  base::Bytes out;
  out.reserve(size + 6);
  out.push_back(tag);
  if (size < 0x80) {
    out.push_back(static_cast<std::uint8_t>(size));
  } else {
    unsigned width = 1;
    while (width < sizeof size && size >> (8 * width) != 0) ++width;
    out.push_back(static_cast<std::uint8_t>(0x80 | width));
    for (unsigned i = width; i-- > 0;) out.push_back(static_cast<std::uint8_t>(size >> (8 * i)));
  }
  for (const auto part : parts) base::append(out, part);
  return out;
}

std::optional<DerReader::Element> DerReader::next(std::uint8_t tag) {
  const auto in = std::exchange(left_, {});
  if (in.size() < 2 || in[0] != tag) return std::nullopt;
  std::size_t head = 2;
  std::size_t size = in[1];
  if (size >= 0x80) {
    const std::size_t width = size & 0x7f;
    if (width == 0 || width > 4 || in.size() < 2 + width || in[2] == 0) return std::nullopt;
    size = 0;
    for (std::size_t i = 0; i < width; ++i) size = size << 8 | in[2 + i];
    if (size < 0x80) return std::nullopt;
    head += width;
  }
  if (size > in.size() - head) return std::nullopt;
  left_ = in.subspan(head + size);
  return Element{in.first(head + size), in.subspan(head, size)};
}

std::optional<base::ByteView> DerReader::take(std::uint8_t tag) {
  const auto element = next(tag);
  if (!element) return std::nullopt;
  return element->content;
}

std::optional<base::ByteView> DerReader::take_whole(std::uint8_t tag) {
  const auto element = next(tag);
  if (!element) return std::nullopt;
  return element->whole;
}

}  // namespace seal
