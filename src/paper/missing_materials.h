#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// Notice of missing materials: everything that is missing, at once. [document_6] [materials_1]
struct MissingMaterialsPage {
  static constexpr std::string_view title = "missing_materials.title";
  static constexpr bool has_qr = false;
  static void draw(Canvas& canvas, const text::Catalogue& words, bool specimen);
  static void fill(Canvas& canvas, const text::Catalogue& words, const procedure::MissingMaterialsContent& content);
  static std::vector<std::pair<std::string, Style>> usual(const text::Catalogue& words);
};

}  // namespace paper
