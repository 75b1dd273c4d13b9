#pragma once
#include <string>
#include <unordered_map>
#include <vector>

#include "paper/shaping.h"

namespace paper {

/// A font under construction: every cluster that was asked for is one glyph of it, so that each is read back as exactly its
/// own text, whatever faces and marks it is drawn from. Glyph 0 is an empty .notdef that no text uses.
class Font {
 public:
  Font();
  /// The number of the cluster's glyph, added if it is new.
  int add(const Cluster& cluster, const CaseOfType& faces);
  /// The number, or 0 where the font does not have it.
  int find(const Cluster& cluster) const;
  int width(int glyph) const { return widths_[static_cast<std::size_t>(glyph)]; }
  int size() const { return static_cast<int>(widths_.size()); }

  /// A bare CID-keyed CFF font program (Adobe Technical Note 5176), CIDs being glyph numbers.
  base::Bytes program(std::string_view name) const;
  /// The array of PDF's /W.
  std::string widths() const;
  /// The CMap of /ToUnicode.
  std::string to_unicode() const;
  /// The stream of /CIDSet: one bit a glyph.
  base::Bytes cid_set() const;

 private:
  std::unordered_map<std::string, int> numbers_;
  base::Bytes charstrings_;
  std::vector<std::uint32_t> ends_;
  std::vector<int> widths_;
  std::vector<std::u16string> texts_;
};

}  // namespace paper
