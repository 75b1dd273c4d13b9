#include "text/message.h"

#include <algorithm>
#include <cassert>
#include <stdexcept>

#include <unicode/messagepattern.h>
#include <unicode/unistr.h>

#include "text/locale.h"

namespace text {

namespace {

icu::UnicodeString unicode(std::string_view utf8) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
}

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

std::vector<std::string> names_in(const icu::MessagePattern& pattern) {
  std::vector<std::string> names;
  for (std::int32_t i = 0; i < pattern.countParts(); ++i) {
    const auto& part = pattern.getPart(i);
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_NUMBER) throw std::runtime_error("a placeholder has a number instead of a name");
    if (part.getType() == UMSGPAT_PART_TYPE_ARG_NAME) names.push_back(utf8(pattern.getSubstring(part)));
  }
  std::ranges::sort(names);
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

icu::Formattable formattable(const std::variant<std::string, std::int64_t>& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return icu::Formattable(*number);
  return icu::Formattable(unicode(std::get<std::string>(value)));
}

// A message whose placeholders are bare names needs no formatter; an empty list where one has a type, or an apostrophe quotes something.
std::vector<Piece> pieces_of(const icu::MessagePattern& pattern) {
  const auto& source = pattern.getPatternString();
  std::vector<Piece> pieces;
  std::int32_t from = 0;
  const auto literal_up_to = [&](std::int32_t end) {
    if (end > from) pieces.push_back({utf8(source.tempSubStringBetween(from, end)), false});
  };
  for (std::int32_t i = 1; i + 1 < pattern.countParts(); ++i) {
    const auto& part = pattern.getPart(i);
    switch (part.getType()) {
      case UMSGPAT_PART_TYPE_ARG_START:
        if (part.getArgType() != UMSGPAT_ARG_TYPE_NONE) return {};
        literal_up_to(part.getIndex());
        break;
      case UMSGPAT_PART_TYPE_ARG_NAME: pieces.push_back({utf8(pattern.getSubstring(part)), true}); break;
      case UMSGPAT_PART_TYPE_ARG_LIMIT: from = part.getLimit(); break;
      case UMSGPAT_PART_TYPE_MSG_START:
      case UMSGPAT_PART_TYPE_MSG_LIMIT:
      case UMSGPAT_PART_TYPE_SKIP_SYNTAX:
      case UMSGPAT_PART_TYPE_INSERT_CHAR:
      case UMSGPAT_PART_TYPE_REPLACE_NUMBER:
      case UMSGPAT_PART_TYPE_ARG_NUMBER:
      case UMSGPAT_PART_TYPE_ARG_TYPE:
      case UMSGPAT_PART_TYPE_ARG_STYLE:
      case UMSGPAT_PART_TYPE_ARG_SELECTOR:
      case UMSGPAT_PART_TYPE_ARG_INT:
      case UMSGPAT_PART_TYPE_ARG_DOUBLE: return {};
    }
  }
  literal_up_to(source.length());
  return pieces;
}

}  // namespace

Message::Message(Language language, const std::string& pattern) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError where;
  const auto source = unicode(pattern);
  const icu::MessagePattern parsed(source, &where, error);
  if (U_FAILURE(error)) throw std::runtime_error("the message does not parse at " + std::to_string(where.offset));
  placeholders_ = names_in(parsed);
  format_ = std::make_unique<icu::MessageFormat>(source, locale(language), where, error);
  if (U_FAILURE(error)) throw std::runtime_error("the message has a format that is not known");
  if (placeholders_.empty()) plain_ = say({});
  else pieces_ = pieces_of(parsed);
}

std::optional<std::string> Message::joined(std::span<const Argument> arguments) const {
  if (pieces_.empty()) return std::nullopt;
  std::string said;
  for (const auto& piece : pieces_) {
    if (!piece.is_name) {
      said += piece.text;
      continue;
    }
    const auto given = std::ranges::find(arguments, piece.text, &Argument::first);
    const auto* const value = given == arguments.end() ? nullptr : std::get_if<std::string>(&given->second);
    if (value == nullptr) return std::nullopt;  // a number is written as its language does
    said += *value;
  }
  return said;
}

std::string Message::say(std::span<const Argument> arguments) const {
  if (placeholders_.empty() && !plain_.empty()) return plain_;
  if (auto said = joined(arguments)) return *std::move(said);
  std::vector<icu::UnicodeString> names;
  std::vector<icu::Formattable> values;
  names.reserve(arguments.size());
  values.reserve(arguments.size());
  for (const auto& [name, value] : arguments) {
    names.push_back(unicode(name));
    values.push_back(formattable(value));
  }
  for (const auto& name : placeholders_) {
    assert(std::ranges::any_of(arguments, [&](const Argument& argument) { return argument.first == name; }));
  }
  UErrorCode error = U_ZERO_ERROR;
  icu::UnicodeString out;
  {
    const std::lock_guard lock(one_at_a_time_);
    format_->format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), out, error);
  }
  assert(U_SUCCESS(error));
  return utf8(out);
}

}  // namespace text
