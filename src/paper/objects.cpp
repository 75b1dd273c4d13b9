#include "paper/objects.h"

#include <fmt/format.h>
#include <unicode/unistr.h>

#include "base/deflate.h"

namespace paper {

void Objects::open(int number) {
  places_.push_back({number, end()});
  raw(fmt::format("{} 0 obj\n", number));
}

void Objects::object(int number, std::string_view value) {
  open(number);
  raw(value);
  close();
}

void Objects::stream(int number, std::string_view entries, base::ByteView content) {
  open(number);
  raw(fmt::format("<<{}/Length {}>>\nstream\n", entries, content.size()));
  raw(content);
  raw("\nendstream");
  close();
}

void Objects::deflated_stream(int number, std::string_view entries, base::ByteView content, int level) {
  stream(number, fmt::format("{}/Filter/FlateDecode", entries), base::deflated(content, level));
}

std::string pdf_text(std::string_view utf8) {
  const auto wide = icu::UnicodeString::fromUTF8({utf8.data(), static_cast<int>(utf8.size())});
  std::string out = "<FEFF";
  for (int i = 0; i < wide.length(); ++i) fmt::format_to(std::back_inserter(out), "{:04X}", static_cast<unsigned>(wide.charAt(i)));
  return out + ">";
}

}  // namespace paper
