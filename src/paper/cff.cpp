#include "paper/cff.h"

namespace paper {
namespace {

void put(base::Bytes& to, std::uint32_t value, int bytes) {
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) to.push_back(static_cast<std::uint8_t>(value >> shift));
}

// INDEX (section 5) of pieces that lie one after the other.
void put_index(base::Bytes& to, base::ByteView pieces, const std::vector<std::uint32_t>& ends) {
  put(to, static_cast<std::uint32_t>(ends.size()), 2);
  if (ends.empty()) return;
  const int width = pieces.size() < 0xff ? 1 : pieces.size() < 0xffff ? 2 : 3;
  put(to, static_cast<std::uint32_t>(width), 1);
  put(to, 1, width);
  for (const std::uint32_t end : ends) put(to, end + 1, width);
  base::append(to, pieces);
}

void put_index_of_one(base::Bytes& to, base::ByteView piece) { put_index(to, piece, {static_cast<std::uint32_t>(piece.size())}); }

// A DICT's integer in its five-byte form, so that offsets do not change the dictionary's size.
void put_integer(base::Bytes& to, std::uint32_t value) {
  to.push_back(29);
  put(to, value, 4);
}

void put_operator(base::Bytes& to, int code) {
  if (code >= 0x0c00) to.push_back(12);
  to.push_back(static_cast<std::uint8_t>(code & 0xff));
}

enum : int {
  charset = 15, char_strings = 17, private_dict = 18, default_width = 20, nominal_width = 21, ros = 0x0c1e, cid_count = 0x0c22, fd_array = 0x0c24,
  fd_select = 0x0c25, font_bbox = 5
};

struct Offsets {
  std::uint32_t charset = 0, fd_select = 0, char_strings = 0, fd_array = 0;
};

base::Bytes top_dict(const Offsets& at, std::uint32_t glyphs) {
  base::Bytes dict;
  put_integer(dict, 391), put_integer(dict, 392), put_integer(dict, 0), put_operator(dict, ros);  // the strings Adobe, Identity
  put_integer(dict, static_cast<std::uint32_t>(-200)), put_integer(dict, static_cast<std::uint32_t>(-400)), put_integer(dict, 1400), put_integer(dict, 1200);
  put_operator(dict, font_bbox);
  put_integer(dict, glyphs), put_operator(dict, cid_count);
  put_integer(dict, at.charset), put_operator(dict, charset);
  put_integer(dict, at.fd_select), put_operator(dict, fd_select);
  put_integer(dict, at.char_strings), put_operator(dict, char_strings);
  put_integer(dict, at.fd_array), put_operator(dict, fd_array);
  return dict;
}

base::Bytes head(std::string_view name, const Offsets& at, std::uint32_t glyphs) {
  base::Bytes out{1, 0, 4, 4};
  put_index_of_one(out, base::as_bytes(name));
  put_index_of_one(out, top_dict(at, glyphs));
  put_index(out, base::as_bytes("AdobeIdentity"), {5, 13});
  put_index(out, {}, {});  // no global subroutines
  return out;
}

}  // namespace

base::Bytes cff_program(std::string_view name, base::ByteView charstrings, const std::vector<std::uint32_t>& ends) {
  const auto glyphs = static_cast<std::uint32_t>(ends.size());
  Offsets at;
  const auto size = static_cast<std::uint32_t>(head(name, at, glyphs).size());
  base::Bytes tail;
  tail.reserve(charstrings.size() + ends.size() * 3 + 128);
  const auto here = [&] { return size + static_cast<std::uint32_t>(tail.size()); };

  at.charset = here();
  if (glyphs == 1) put(tail, 0, 1);
  else put(tail, 2, 1), put(tail, 1, 2), put(tail, glyphs - 2, 2);  // one range: CIDs 1 to the last
  at.fd_select = here();
  put(tail, 3, 1), put(tail, 1, 2), put(tail, 0, 2), put(tail, 0, 1), put(tail, glyphs, 2);
  at.char_strings = here();
  put_index(tail, charstrings, ends);

  base::Bytes widths;
  put_integer(widths, 0), put_operator(widths, default_width);
  put_integer(widths, 0), put_operator(widths, nominal_width);
  const std::uint32_t private_at = here();
  base::append(tail, widths);
  base::Bytes font_dict;
  put_integer(font_dict, static_cast<std::uint32_t>(widths.size())), put_integer(font_dict, private_at), put_operator(font_dict, private_dict);
  at.fd_array = here();
  put_index_of_one(tail, font_dict);

  base::Bytes program = head(name, at, glyphs);
  base::append(program, tail);
  return program;
}

}  // namespace paper
