#include "paper/missing_materials.h"

#include <array>

#include "paper/form.h"
#include "paper/notice.h"
#include "paper/ornament.h"
#include "paper/typesetting.h"

namespace paper {
namespace {

constexpr std::array<std::string_view, 2> rows{"notice.place", "receipt.officer"};
constexpr double bottom = 622;  // the issuer's name stands below

// What lacks, and under it why: smaller where it is much.
void fill_list(Canvas& canvas, const text::Catalogue& words, const std::vector<procedure::MissingMaterial>& missing) {
  using text::Language;
  constexpr double left = form::left + 16, width = form::right - left;
  double y = notice::below_table(rows.size()) + 104;
  const double step = std::min(27.0, (bottom - y) / static_cast<double>(missing.size()));
  const double scale = std::min(1.0, step / 22);
  const auto line = [&](const std::string& key, Ink zh, Ink en, double base) {
    zh.size *= scale, en.size *= scale;
    const double used = canvas.text(words.say(Language::zh, key), zh, left, base) + 6;
    fitted(canvas, words.say(Language::en, key), en, left + used, base - 0.36 * en.size, width - used, en.size * 1.3);
  };
  for (const auto& [material, lack] : missing) {
    canvas.fill_color(palette::blue);
    canvas.rectangle(form::left + 4, y - 6.5 * scale, 4 * scale, 4 * scale), canvas.fill();
    line(material, {{Weight::regular, true}, 11, palette::black}, {{Weight::regular, false}, 10, palette::black}, y);
    line("missing." + lack.substr(lack.find('.') + 1), inks::small_zh, inks::small_en, y + 10 * scale);
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
