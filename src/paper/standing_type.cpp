#include "paper/standing_type.h"

#include <mutex>

namespace paper {
namespace {

// More than all offices, countries and kinds of papers; what comes after is shaped each time.
constexpr std::size_t most = 4096;

}  // namespace

std::expected<std::shared_ptr<const ShapedLine>, MissingGlyph> StandingType::line(const CaseOfType& faces, std::string_view text, const Style& style) {
  thread_local std::string name;
  name.assign(1, static_cast<char>((style.weight == Weight::bold ? 1 : 0) + (style.chinese ? 2 : 0)));
  name += style.language == nullptr ? "" : style.language;
  name += '\0';
  name += text;
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

}  // namespace paper
