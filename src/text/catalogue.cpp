#include "text/catalogue.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <stdexcept>
#include <unordered_map>

#include <boost/json.hpp>

#include "text/message.h"

namespace text {

namespace {

using Sentences = std::map<std::string, std::string, std::less<>>;

[[noreturn]] void fail(const std::string& file, std::string_view key, std::string_view reason) {
  throw std::runtime_error(file + ": " + std::string(key) + ": " + std::string(reason));
}

Sentences sentences_of(const std::string& file, std::string_view bytes) {
  boost::system::error_code error;
  const auto value = boost::json::parse(bytes, error);
  if (error || !value.is_object()) fail(file, "", "is not one JSON object");
  Sentences sentences;
  for (const auto& [key, sentence] : value.get_object()) {
    if (!sentence.is_string()) fail(file, key, "is not a string");
    sentences.emplace(key, sentence.get_string());
  }
  return sentences;
}

Sentences sentences_of(std::span<const base::EmbeddedFile> files, Language language) {
  const std::string wanted = std::string(name(language)) + ".json";
  for (const auto& file : files) {
    if (file.path == wanted) return sentences_of(wanted, file.bytes);
  }
  fail(wanted, "", "is missing");
}

}  // namespace

struct Catalogue::State {
  using Row = std::array<std::unique_ptr<Message>, language_count>;
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view key) const { return std::hash<std::string_view>{}(key); }
  };
  std::unordered_map<std::string, Row, Hash, std::equal_to<>> rows;  // a page says a hundred sentences

  const Message& at(Language language, std::string_view key) const {
    const auto row = rows.find(key);
    assert(row != rows.end());
    return *row->second[static_cast<std::size_t>(language)];
  }
};

Catalogue::Catalogue(std::span<const base::EmbeddedFile> files) : state_(std::make_unique<State>()) {
  for (const Language language : languages()) {
    const std::string file = std::string(name(language)) + ".json";
    for (const auto& [key, pattern] : sentences_of(files, language)) {
      try {
        state_->rows[key][static_cast<std::size_t>(language)] = std::make_unique<Message>(language, pattern);
      } catch (const std::runtime_error& error) {
        fail(file, key, error.what());
      }
    }
  }
  for (const auto& [key, row] : state_->rows) {
    for (const Language language : languages()) {
      const std::string file = std::string(name(language)) + ".json";
      const auto& message = row[static_cast<std::size_t>(language)];
      if (!message) fail(file, key, "is missing");
      if (message->placeholders() != row[0]->placeholders()) fail(file, key, "has other placeholders than the Chinese sentence");
    }
  }
}

Catalogue::Catalogue() : Catalogue(embedded_files()) {}
Catalogue::~Catalogue() = default;

std::string Catalogue::say(Language language, std::string_view key, std::initializer_list<Argument> arguments) const {
  return state_->at(language, key).say({arguments.begin(), arguments.size()});
}

std::string Catalogue::say(Language language, std::string_view key, const std::vector<Argument>& arguments) const {
  return state_->at(language, key).say(arguments);
}

bool Catalogue::has(std::string_view key) const { return state_->rows.contains(key); }

std::vector<std::string> Catalogue::keys() const {
  std::vector<std::string> keys;
  for (const auto& [key, row] : state_->rows) keys.push_back(key);
  std::ranges::sort(keys);
  return keys;
}

const std::vector<std::string>& Catalogue::placeholders(std::string_view key) const {
  return state_->at(Language::zh, key).placeholders();
}

}  // namespace text
