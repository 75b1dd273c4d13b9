#include "normal_form.h"

#include <algorithm>
#include <map>
#include <vector>

namespace html_test {

namespace {

bool blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

std::string decoded(std::string_view text) {
  static const std::map<std::string_view, std::string_view> references{{"amp", "&"}, {"lt", "<"},         {"gt", ">"},       {"quot", "\""},
                                                                       {"#39", "'"}, {"ctdot", "\u22ef"}, {"nbsp", "\u00a0"}};
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto semicolon = text[i] == '&' ? text.find(';', i) : std::string_view::npos;
    const auto found = semicolon == std::string_view::npos ? references.end() : references.find(text.substr(i + 1, semicolon - i - 1));
    if (found == references.end()) {
      out += text[i];
    } else {
      out += found->second;
      i = semicolon;
    }
  }
  return out;
}

std::string collapsed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (!blank(c)) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string sorted_words(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    if (blank(c)) {
      words.emplace_back();
    } else {
      words.back() += c;
    }
  }
  std::ranges::sort(words);
  std::string out;
  for (const auto& word : words) {
    if (!word.empty()) out += (out.empty() ? "" : " ") + word;
  }
  return out;
}

std::string tag(std::string_view inside) {
  if (inside.ends_with('/')) inside.remove_suffix(1);
  std::size_t i = 0;
  while (i < inside.size() && !blank(inside[i])) ++i;
  std::string out = "<" + std::string(inside.substr(0, i));
  std::map<std::string, std::string> attributes;
  while (true) {
    while (i < inside.size() && blank(inside[i])) ++i;
    if (i >= inside.size()) break;
    const auto from = i;
    while (i < inside.size() && !blank(inside[i]) && inside[i] != '=') ++i;
    const std::string name(inside.substr(from, i - from));
    std::string value;
    if (i < inside.size() && inside[i] == '=') {
      const char quote = inside[i + 1];
      const auto end = inside.find(quote, i + 2);
      value = decoded(inside.substr(i + 2, end - i - 2));
      i = end + 1;
    }
    attributes.emplace(name, name == "class" ? sorted_words(value) : value);  // of one given twice the first, as browsers do
  }
  for (const auto& [name, value] : attributes) out += " " + name + "=\"" + value + "\"";
  return out + ">\n";
}

/// Where a tag ends: not within quotes.
std::size_t end_of_tag(std::string_view markup, std::size_t from) {
  char quote = 0;
  for (auto i = from; i < markup.size(); ++i) {
    if (quote != 0) {
      if (markup[i] == quote) quote = 0;
    } else if (markup[i] == '"' || markup[i] == '\'') {
      quote = markup[i];
    } else if (markup[i] == '>') {
      return i;
    }
  }
  return markup.size();
}

}  // namespace

std::string normal_form(std::string_view markup) {
  std::string out;
  for (std::size_t i = 0; i < markup.size();) {
    if (markup.substr(i).starts_with("<!--")) {
      i = markup.find("-->", i) + 3;
    } else if (markup[i] == '<') {
      const auto end = end_of_tag(markup, i);
      const auto inside = markup.substr(i + 1, end - i - 1);
      out += tag(inside);
      i = end + 1;
      if (!inside.starts_with("textarea")) continue;
      const auto close = markup.find("</textarea", i);  // every blank counts in there
      auto text = markup.substr(i, close - i);
      if (text.starts_with('\n')) text.remove_prefix(1);
      if (!text.empty()) out += "'" + decoded(text) + "'\n";
      i = close;
    } else {
      const auto end = std::min(markup.find('<', i), markup.size());
      const auto text = decoded(collapsed(markup.substr(i, end - i)));
      if (!text.empty()) out += "'" + text + "'\n";
      i = end;
    }
  }
  return out;
}

}  // namespace html_test
