#pragma once
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "paper/typeface.h"

namespace paper {

enum class Weight { regular, bold };

/// How a text is set: whose letters come first where both have a character (Chinese or Latin punctuation), how heavy, and
/// the language whose forms of Han characters it takes (BCP 47; null: simplified Chinese).
struct Style {
  Weight weight = Weight::regular;
  bool chinese = false;
  const char* language = nullptr;
  bool operator==(const Style&) const = default;
};

/// The faces that a document may use: Noto Serif, Noto Serif CJK SC, and one face for each other script that living people write
/// their names in. Faces are numbered; the number is part of a glyph's name in a document.
class CaseOfType {
 public:
  /// `fonts`: the folder above opentype/noto and truetype/noto, where Debian has them. Throws where a font is missing.
  explicit CaseOfType(const std::string& fonts);

  static constexpr int none = -1;
  /// The face that draws this character in this style; `none` where no face has it.
  int face_for(char32_t character, const Style& style) const;
  const Typeface& face(int number) const { return *faces_[static_cast<std::size_t>(number)]; }

 private:
  std::vector<std::unique_ptr<Typeface>> faces_;
  std::map<char32_t, int> scripts_;  // characters of the other scripts
};

}  // namespace paper
