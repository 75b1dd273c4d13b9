#pragma once
#include <memory>
#include <shared_mutex>
#include <string>
#include <unordered_map>

#include "paper/shaping.h"

namespace paper {

/// Standing type: lines that come back in document after document (an office's name, a country's), kept shaped. Any number of threads may ask at once.
class StandingType {
 public:
  /// The line, shaped now if it was not before.
  std::expected<std::shared_ptr<const ShapedLine>, MissingGlyph> line(const CaseOfType& faces, std::string_view text, const Style& style);
  /// Any other line, kept for the next few hundred alone: a document is drawn twice in a row, to see whether it can be and to be signed.
  std::expected<ShapedLine, MissingGlyph> late(const CaseOfType& faces, std::string_view text, const Style& style);

 private:
  std::shared_mutex mutex_;
  std::unordered_map<std::string, ShapedLine> late_;
  std::unordered_map<std::string, std::shared_ptr<const ShapedLine>> lines_;
};

}  // namespace paper
