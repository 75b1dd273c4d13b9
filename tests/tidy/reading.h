#pragma once
#include <string>
#include <string_view>
#include <vector>

// C++ read far enough to speak of taste: what is code, what a comment, what a literal.
namespace tidy {

struct Literal {
  std::size_t place = 0;  // of its opening quote, in bytes
  std::string text;       // as written between the quotes
  bool operator==(const Literal&) const = default;
};

/// The same text three times, every byte in its place: where a byte does not belong, a space stands. Line ends stay.
struct Reading {
  std::string code;      // without comments, and with the insides of literals blank
  std::string comments;  // nothing else
  std::vector<Literal> literals;  // string literals, raw ones among them; characters are none
  bool operator==(const Reading&) const = default;
};

Reading read_cpp(std::string_view text);

/// The line, from 1, on which the byte lies.
std::size_t line_of(std::string_view text, std::size_t place);

}  // namespace tidy
