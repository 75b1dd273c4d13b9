#include "base/json.h"

#include <algorithm>
#include <limits>

#include <boost/json/basic_parser_impl.hpp>

namespace base {
namespace {

using boost::json::error_code;
using Text = boost::json::string_view;

/// Takes the parser's events down as nodes. The names of its members are the parser's.
struct Notes {
  static constexpr std::size_t max_object_size = std::numeric_limits<std::size_t>::max();
  static constexpr std::size_t max_array_size = max_object_size;
  static constexpr std::size_t max_key_size = max_object_size;
  static constexpr std::size_t max_string_size = max_object_size;

  std::vector<JsonNode> nodes;
  std::vector<std::size_t> open;
  std::string held;  // unescaped text; never longer than the input, so it does not move while views into it stand
  std::size_t begun = 0;
  std::string_view key;

  void start(std::size_t size) {
    nodes.clear();
    open.clear();
    held.clear();
    held.reserve(size);
    begun = 0;
    key = {};
  }
  // Whether one more fits.
  bool room(error_code& error) const {
    if (nodes.size() < most_json_values) return true;
    error = boost::json::error::array_too_large;
    return false;
  }
  JsonNode& add(JsonKind kind) {
    auto& node = nodes.emplace_back();
    node.kind = kind;
    node.key = key;
    node.next = nodes.size();
    key = {};
    return node;
  }
  void close() {
    nodes[open.back()].next = nodes.size();
    open.pop_back();
  }
  bool part(Text s) {
    held.append(s.data(), s.size());
    return true;
  }
  std::string_view take(Text s) {
    part(s);
    const std::string_view whole(held.data() + begun, held.size() - begun);
    begun = held.size();
    return whole;
  }

  bool on_document_begin(error_code&) { return true; }
  bool on_document_end(error_code&) { return true; }
  bool begin(JsonKind kind, error_code& error) {
    if (!room(error)) return false;
    open.push_back(nodes.size());
    add(kind);
    return true;
  }
  bool end() {
    close();
    return true;
  }
  bool on_array_begin(error_code& error) { return begin(JsonKind::array, error); }
  bool on_array_end(std::size_t, error_code&) { return end(); }
  bool on_object_begin(error_code& error) { return begin(JsonKind::object, error); }
  bool on_object_end(std::size_t, error_code&) { return end(); }
  bool on_string_part(Text s, std::size_t, error_code&) { return part(s); }
  bool on_string(Text s, std::size_t, error_code& error) {
    if (!room(error)) return false;
    const auto whole = take(s);
    add(JsonKind::text).text = whole;
    return true;
  }
  bool on_key_part(Text s, std::size_t, error_code&) { return part(s); }
  bool on_key(Text s, std::size_t, error_code&) {
    key = take(s);
    return true;
  }
  bool on_number_part(Text, error_code&) { return true; }
  bool on_int64(std::int64_t value, Text, error_code& error) {
    if (!room(error)) return false;
    add(JsonKind::integer).integer = value;
    return true;
  }
  bool plain(JsonKind kind, error_code& error) { return room(error) && (add(kind), true); }
  bool on_uint64(std::uint64_t, Text, error_code& error) { return plain(JsonKind::number, error); }
  bool on_double(double, Text, error_code& error) { return plain(JsonKind::number, error); }
  bool on_bool(bool value, error_code& error) {
    if (!room(error)) return false;
    add(JsonKind::boolean).boolean = value;
    return true;
  }
  bool on_null(error_code& error) { return plain(JsonKind::null, error); }
  bool on_comment_part(Text, error_code&) { return true; }
  bool on_comment(Text, error_code&) { return true; }
};

}  // namespace

struct JsonDocument::State {
  boost::json::basic_parser<Notes> parser{boost::json::parse_options{}};
};

JsonDocument::JsonDocument() : state_(std::make_unique<State>()) {}
JsonDocument::~JsonDocument() = default;

const std::vector<JsonNode>& JsonDocument::nodes() const { return state_->parser.handler().nodes; }

std::expected<void, Malformed> JsonDocument::parse(std::string_view text) {
  auto& parser = state_->parser;
  parser.reset();
  parser.handler().start(text.size());
  error_code error;
  const auto read = parser.write_some(false, text.data(), text.size(), error);
  if (error || read != text.size()) return std::unexpected(Malformed{{}, "not JSON"});
  return {};
}

void append_json_text(std::string& to, std::string_view text) {
  static constexpr std::string_view digits = "0123456789abcdef";
  to += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      to += '\\';
      to += c;
    } else if (c == '\n') {
      to += "\\n";
    } else if (byte < 0x20 || byte == 0x7f) {
      to += "\\u00";
      to += digits[byte >> 4];
      to += digits[byte & 15];
    } else {
      to += c;
    }
  }
  to += '"';
}

}  // namespace base
