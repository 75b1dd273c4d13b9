#pragma once
#include <memory>
#include <shared_mutex>
#include <string>
#include <unordered_map>

#include "paper/shaping.h"

namespace paper {

/// Standing type: lines that come back in document after document (an office's name, a country's), kept shaped. Nothing of a person is
/// kept here. Any number of threads may ask at once.
class StandingType {
 public:
  /// The line, shaped now if it was not before.
  std::expected<std::shared_ptr<const ShapedLine>, MissingGlyph> line(const CaseOfType& faces, std::string_view text, const Style& style);

 private:
  std::shared_mutex mutex_;
  std::unordered_map<std::string, std::shared_ptr<const ShapedLine>> lines_;
};

}  // namespace paper
