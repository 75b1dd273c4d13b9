#include "outline.h"

#include <optional>
#include <regex>

#include "reading.h"

namespace tidy {
namespace {

enum class Kind { space, type, function, other };

struct Brace {
  Kind kind = Kind::other;
  std::string type_kind, name;
  bool is_private = false;
  std::size_t first = 0;
};

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \n") - first + 1));
}

/// Without a leading "template <…>".
std::string without_template(std::string header) {
  while (header.starts_with("template")) {
    std::size_t end = header.find('<');
    for (int depth = 0; end < header.size(); ++end) {
      depth += header[end] == '<' ? 1 : header[end] == '>' ? -1 : 0;
      if (depth == 0) break;
    }
    header = end < header.size() ? trimmed(std::string_view(header).substr(end + 1)) : std::string();
  }
  return header;
}

/// "void f() const" of a body that begins here, and no initializer: "int x", "f() : a_" are none.
bool begins_function(std::string header) {
  static const std::regex members(R"(\)\s*(noexcept\s*)?:(?!:))");
  static const std::regex after(R"(\s*(const|noexcept|override|final|mutable|&&|&|try)$)");
  if (header.find('(') == std::string::npos) return false;
  if (std::regex_search(header, members)) return header.ends_with(')') || header.ends_with('}');
  for (std::smatch found; std::regex_search(header, found, after);) header.erase(static_cast<std::size_t>(found.position()));
  return header.ends_with(')') || header.find("->", header.rfind(')')) != std::string::npos;
}

/// Where the parameters begin: the first bracket that is not within "<…>".
std::size_t parameters(const std::string& header) {
  int depth = 0;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (header[i] == '<' && i > 0) ++depth;
    if (header[i] == '>' && depth > 0) --depth;
    if (header[i] == '(' && depth == 0) return i;
  }
  return header.find('(');
}

Function named(const std::string& header, std::string_view around) {
  static const std::regex name(R"((?:(\w+)(?:<[^<>]*>)?::)?(~?\w+)\s*$)");
  static const std::regex an_operator(R"((?:(\w+)::)?\boperator\b)");
  const auto before = header.substr(0, parameters(header));
  std::smatch found;
  Function function;
  if (std::regex_search(header, found, an_operator)) {
    function.name = "operator";
  } else if (std::regex_search(before, found, name)) {
    function.name = found[2];
  }
  function.owner = !found.empty() && found[1].matched ? found[1].str() : std::string(around);
  return function;
}

class Outliner {
 public:
  explicit Outliner(std::string_view code) : code_(code) {}

  Outline read() {
    for (place_ = 0; place_ < code_.size(); ++place_) step(code_[place_]);
    return std::move(outline_);
  }

 private:
  void step(char c) {
    if (c == '\n') ++line_;
    if (c == '#' && trimmed(header_).empty() && !within(Kind::function)) return skip_directive();
    if (c == '{') return open();
    if (c == '}') return close();
    if (within(Kind::function) || within(Kind::other)) return;
    if (c == '(' || c == '[') ++depth_;
    if (c == ')' || c == ']') --depth_;
    if (c == ';' && depth_ == 0) return statement();
    if (c == ':' && access()) return;
    if (header_.empty() && (c == ' ' || c == '\n')) return;
    if (header_.empty()) first_ = line_;
    header_ += c == '\n' ? ' ' : c;
  }

  bool within(Kind kind) const { return !braces_.empty() && braces_.back().kind == kind; }

  void skip_directive() {
    while (place_ < code_.size() && (code_[place_] != '\n' || code_[place_ - 1] == '\\')) {
      if (code_[place_] == '\n') ++line_;
      ++place_;
    }
    if (place_ < code_.size()) ++line_;
  }

  void open() {
    Brace brace{within(Kind::function) || within(Kind::other) || depth_ > 0 ? Kind::other : Kind::space, {}, {}, false, first_};
    if (brace.kind == Kind::space) classify(brace, trimmed(header_));
    if (brace.kind != Kind::other) header_.clear();
    braces_.push_back(std::move(brace));
  }

  void classify(Brace& brace, const std::string& whole) {
    static const std::regex space(R"(^(?:inline\s+)?namespace\b\s*([\w:]*))");
    static const std::regex type(R"(^(?:[\w\s]*?\s)??(struct|class|union|enum)\b(?:\s+(?:class|struct))?\s*(?:alignas\s*\([^)]*\))?\s*((?:\w+::)*\w*))");
    const auto header = without_template(whole);
    std::smatch found;
    if (std::regex_search(header, found, space)) {
      outline_.namespaces.push_back(found[1]);
    } else if (header.starts_with("extern") && header.find('(') == std::string::npos) {
      return;
    } else if (begins_function(header)) {
      brace.kind = Kind::function;
      outline_.functions.push_back(named(header, around()));
    } else if (std::regex_search(header, found, type) && header.find('=') == std::string::npos) {
      brace = {Kind::type, found[1], found[2], found[1] == "class", first_};
      outline_.types.push_back({found[1], found[2], first_});
    } else {
      brace.kind = Kind::other;
    }
  }

  std::string_view around() const { return within(Kind::type) ? std::string_view(braces_.back().name) : std::string_view(); }

  void close() {
    if (braces_.empty()) return;
    const auto brace = braces_.back();
    braces_.pop_back();
    if (brace.kind == Kind::function) {
      outline_.functions.back().first = brace.first;
      outline_.functions.back().last = line_;
    }
    if (brace.kind == Kind::other && !within(Kind::function) && !within(Kind::other)) header_ += "{}";
    if (brace.kind != Kind::other) header_.clear();
  }

  bool access() {
    const auto word = trimmed(header_);
    if (!within(Kind::type) || (word != "public" && word != "private" && word != "protected")) return false;
    braces_.back().is_private = word == "private";
    header_.clear();
    return true;
  }

  void statement() {
    static const std::regex no_field(R"(^(using|friend|static|struct|class|union|enum|template|typedef)\b|[()])");
    static const std::regex name(R"((\w+)\s*(\[[^\]]*\]\s*)?$)");
    const auto declared = trimmed(std::string_view(header_).substr(0, header_.find_first_of("={")));
    std::smatch found;
    if (within(Kind::type) && braces_.back().is_private && !std::regex_search(declared, no_field) && std::regex_search(declared, found, name))
      outline_.private_fields.push_back({found[1], first_});
    header_.clear();
  }

  std::string_view code_;
  std::size_t place_ = 0;
  std::size_t line_ = 1, first_ = 1;
  int depth_ = 0;
  std::string header_;
  std::vector<Brace> braces_;
  Outline outline_;
};

}  // namespace

Outline outline(std::string_view code) { return Outliner(code).read(); }

}  // namespace tidy
