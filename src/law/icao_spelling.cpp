#include "law/icao_table.h"
#include "law/identity.h"

namespace law {
namespace {

constexpr char32_t not_text = 0xFFFFFFFF;
constexpr char32_t teh_marbuta = 0x629;
constexpr char32_t shadda = 0x651;

/// Takes one character of UTF-8 off the front.
char32_t take(std::string_view& text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const auto first = byte(0);
  const std::size_t size = first < 0x80 ? 1 : (first >> 5) == 6 ? 2 : (first >> 4) == 14 ? 3 : (first >> 3) == 30 ? 4 : 0;
  if (size == 0) return not_text;
  char32_t letter = size == 1 ? first : first & (0xFFu >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    if (byte(i) >> 6 != 2) return not_text;
    letter = (letter << 6) | (byte(i) & 63);
  }
  text.remove_prefix(size);
  return letter;
}

/// Blanks, hyphens, the dot between the parts of a name, a zone's own filler.
bool parts(char32_t letter) {
  static constexpr std::u32string_view all = U" \t\u00A0\u3000-\u2010\u2011\u2012\u2013\u2014\u00AD,<\u00B7\u30FB\u2022\u060C";
  return all.find(letter) != all.npos;
}

/// Apostrophes, full stops, digits, the marks of Arabic and joiners leave no trace.
bool vanishes(char32_t letter) {
  static constexpr std::u32string_view all = U"'\u2018\u2019\u02BC\u02BB\u02B9\u00B4`.()\"/\u200C\u200D\u200E\u200F\u0640\u0670";
  return (letter >= '0' && letter <= '9') || (letter >= 0x64B && letter <= 0x65F && letter != shadda) || all.find(letter) != all.npos;
}

bool is_combining(char32_t letter) { return letter >= 0x300 && letter <= 0x36F; }

/// Spells a name letter by letter.
class Speller {
 public:
  /// False where the tables do not have the letter.
  bool add(char32_t letter, bool part_ends) {
    if (letter >= 0xFF21 && letter <= 0xFF5A) letter -= 0xFEE0;  // the wide forms of East Asian fonts
    if (letter >= 'a' && letter <= 'z') letter -= 'a' - 'A';
    if (letter >= 'A' && letter <= 'Z') return write(std::string(1, static_cast<char>(letter)));
    if (parts(letter)) return part();
    if (vanishes(letter)) return true;
    if (is_combining(letter)) return mark(letter);
    if (letter == shadda) return write(last_);  // doubles the letter before it
    if (letter == teh_marbuta) return write(part_ends ? "XAH" : "XTA");
    const auto spelling = icao_letter(letter);
    return spelling && write(std::string(*spelling));
  }
  std::string take() {
    if (out_.ends_with('<')) out_.pop_back();
    return std::move(out_);
  }

 private:
  bool write(std::string spelling) {
    out_ += spelling;
    last_ = std::move(spelling);
    return true;
  }
  bool part() {
    if (!out_.empty() && out_.back() != '<') out_ += '<';
    last_.clear();
    return true;
  }
  /// A mark written after its letter: the four letters whose marks are spelled, else nothing.
  bool mark(char32_t mark) {
    constexpr char32_t diaeresis = 0x308;
    constexpr char32_t ring = 0x30A;
    if (mark == diaeresis && (last_ == "A" || last_ == "O" || last_ == "U")) out_ += 'E';
    if (mark == ring && last_ == "A") out_ += 'A';
    return true;
  }
  std::string out_;
  std::string last_;
};

bool part_ends_before(std::string_view rest) {
  while (!rest.empty()) {
    const auto next = take(rest);
    if (next == not_text || parts(next)) return true;
    if (!vanishes(next)) return false;
  }
  return true;
}

}  // namespace

std::string icao_spelling(std::string_view name_utf8) {
  Speller speller;
  for (auto rest = name_utf8; !rest.empty();) {
    const auto letter = take(rest);
    if (letter == not_text || !speller.add(letter, letter == teh_marbuta && part_ends_before(rest))) return {};
  }
  return speller.take();
}

}  // namespace law
