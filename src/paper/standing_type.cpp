#include "paper/standing_type.h"

#include <mutex>

namespace paper {
namespace {

// More than all offices, countries and kinds of papers; what comes after is shaped each time.
constexpr std::size_t most = 4096;
constexpr std::size_t most_late = 512;  // of some twenty documents at once

void name_line(std::string& name, std::string_view text, const Style& style) {
  name.assign(1, static_cast<char>((style.weight == Weight::bold ? 1 : 0) + (style.chinese ? 2 : 0)));
  name += style.language == nullptr ? "" : style.language;
  name += '\0';
  name += text;
}

}  // namespace

std::expected<std::shared_ptr<const ShapedLine>, MissingGlyph> StandingType::line(const CaseOfType& faces, std::string_view text, const Style& style) {
  thread_local std::string name;
  name_line(name, text, style);
  {
    const std::shared_lock lock(mutex_);
    if (const auto found = lines_.find(name); found != lines_.end()) return found->second;
  }
  auto made = shape(faces, text, style);
  if (!made) return std::unexpected(made.error());
  auto line = std::make_shared<const ShapedLine>(std::move(*made));
  const std::unique_lock lock(mutex_);
  if (lines_.size() < most) lines_.emplace(name, line);
  return line;
}

std::expected<ShapedLine, MissingGlyph> StandingType::late(const CaseOfType& faces, std::string_view text, const Style& style) {
  thread_local std::string name;
  name_line(name, text, style);
  {
    const std::shared_lock lock(mutex_);
    if (const auto found = late_.find(name); found != late_.end()) return found->second;
  }
  auto made = shape(faces, text, style);
  const std::unique_lock lock(mutex_);
  if (late_.size() >= most_late) late_.clear();
  if (made) late_.emplace(name, *made);
  return made;
}

}  // namespace paper
