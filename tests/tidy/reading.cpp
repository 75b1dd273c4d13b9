#include "reading.h"

#include <algorithm>
#include <cctype>

namespace tidy {
namespace {

bool word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

/// Reads from left to right; every step consumes one comment, one literal or one byte of code.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text), blank_(text) {
    std::ranges::replace_if(blank_, [](char c) { return c != '\n'; }, ' ');
    reading_ = {blank_, blank_, {}};
  }

  Reading read() {
    while (place_ < text_.size()) step();
    return std::move(reading_);
  }

 private:
  void step() {
    const auto rest = text_.substr(place_);
    if (rest.starts_with("//")) return comment(std::min(text_.find('\n', place_), text_.size()));
    if (rest.starts_with("/*")) return comment(after(text_.find("*/", place_ + 2), 2));
    if (rest.starts_with('"')) return raw() ? raw_literal() : literal('"');
    if (rest.starts_with('\'') && !within_number()) return literal('\'');
    reading_.code[place_] = text_[place_];
    ++place_;
  }

  std::size_t after(std::size_t found, std::size_t length) const { return found == std::string_view::npos ? text_.size() : found + length; }

  void comment(std::size_t end) {
    for (; place_ < end; ++place_) reading_.comments[place_] = text_[place_];
  }

  bool raw() const { return place_ > 0 && text_[place_ - 1] == 'R' && (place_ < 2 || !word(text_[place_ - 2]) || text_[place_ - 2] == '8'); }

  /// 1'000: the quote stands within a word that begins with a digit.
  bool within_number() const {
    auto first = place_;
    while (first > 0 && (word(text_[first - 1]) || text_[first - 1] == '\'')) --first;
    return first < place_ && std::isdigit(static_cast<unsigned char>(text_[first]));
  }

  void literal(char quote) {
    const auto open = place_++;
    while (place_ < text_.size() && text_[place_] != quote && text_[place_] != '\n') place_ += text_[place_] == '\\' ? 2 : 1;
    keep(open, open + 1, std::min(place_, text_.size()), quote);
    if (place_ < text_.size() && text_[place_] == quote) ++place_;
  }

  void raw_literal() {
    const auto open = place_;
    const auto bracket = std::min(text_.find('(', open), text_.size() - 1);
    const auto end = ")" + std::string(text_.substr(open + 1, bracket - open - 1)) + "\"";
    const auto close = std::min(text_.find(end, bracket), text_.size());
    keep(open, bracket + 1, close, '"');
    place_ = std::min(close + end.size(), text_.size());
    reading_.code[place_ - 1] = '"';
  }

  void keep(std::size_t open, std::size_t first, std::size_t end, char quote) {
    reading_.code[open] = quote;
    if (end < text_.size() && text_[end] == quote) reading_.code[end] = quote;
    if (quote == '"') reading_.literals.push_back({open, std::string(text_.substr(first, end - std::min(first, end)))});
  }

  std::string_view text_;
  std::string blank_;
  Reading reading_;
  std::size_t place_ = 0;
};

}  // namespace

Reading read_cpp(std::string_view text) { return Reader(text).read(); }

std::size_t line_of(std::string_view text, std::size_t place) {
  return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, place), '\n'));
}

}  // namespace tidy
