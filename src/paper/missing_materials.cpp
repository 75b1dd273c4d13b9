#include "paper/missing_materials.h"

#include <array>

#include "paper/form.h"
#include "paper/notice.h"
#include "paper/ornament.h"
#include "paper/typesetting.h"

namespace paper {
namespace {


constexpr std::array<std::string_view, 2> rows{"notice.place", "receipt.officer"};

// What lacks, and under it why.
void fill_list(Canvas& canvas, const text::Catalogue& words, const std::vector<procedure::MissingMaterial>& missing) {
  using text::Language;
  double y = notice::below_table(rows.size()) + 124;
  const double step = std::min(29.0, (618 - y) / static_cast<double>(missing.size()));
  for (const auto& [material, lack] : missing) {
    canvas.fill_color(palette::blue);
    canvas.rectangle(form::left + 4, y - 7, 4, 4), canvas.fill();
    fill_pair(canvas, words.say(Language::zh, material), words.say(Language::en, material), form::left + 16, y - 5, form::right);
    const std::string why = "missing." + lack.substr(lack.find('.') + 1);
    const double width = canvas.text(words.say(Language::zh, why), inks::small_zh, form::left + 16, y + 10);
    canvas.text(words.say(Language::en, why), inks::small_en, form::left + 16 + width + 6, y + 10);
    y += step;
  }
}

}  // namespace

void MissingMaterialsPage::draw(Canvas& canvas, const text::Catalogue& words, bool specimen) {
  draw_notice(canvas, words, title, specimen, rows, "missing_materials.rights");
  set_statement(canvas, words, "missing_materials.statement", notice::below_table(rows.size()));
}

void MissingMaterialsPage::fill(Canvas& canvas, const text::Catalogue& words, const procedure::MissingMaterialsContent& content) {
  fill_notice(canvas, words, content.head);
  fill_row(canvas, 0, content.head.issuer.place_zh, content.head.issuer.place_en);
  fill_row(canvas, 1, content.officer, content.officer);
  fill_list(canvas, words, content.missing);
}

std::vector<std::pair<std::string, Style>> MissingMaterialsPage::usual(const text::Catalogue& words) { return usual_in_notices(words); }

}  // namespace paper
