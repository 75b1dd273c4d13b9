#include "paper/refusal.h"

#include "paper/form.h"
#include "paper/ornament.h"
#include "paper/person_table.h"
#include "paper/qr.h"
#include "paper/typesetting.h"
#include "text/date.h"

namespace paper {
namespace {

using text::Language;

constexpr double objection_top = 604, objection_width = 246;
constexpr double qr_side = millimetres(20);
constexpr double qr_left = form::left + 5, qr_top = 692;
constexpr double check_left = qr_left + qr_side + 12, check_width = 200;

double set(Canvas& canvas, const text::Catalogue& words, std::string_view key, double y, double x, double width) {
  y = paragraph(canvas, words.say(Language::zh, key), inks::small_zh, {x, y, width, 11.5});
  return paragraph(canvas, words.say(Language::en, key), inks::small_en, {x, y - 0.8, width, 10, 0, false});
}

}  // namespace

void RefusalPage::draw(Canvas& canvas, const text::Catalogue& words, bool specimen) {
  draw_letterhead(canvas, words, title, specimen);
  draw_person_table(canvas, words);
  set(canvas, words, "refusal.scope", 551, form::left, form::width);
  canvas.text(both(words, "refusal.objection"), inks::label_zh, form::left, objection_top);
  set(canvas, words, "refusal.objection_how", objection_top + 15, form::left, objection_width);
  canvas.text(both(words, "certificate.check"), inks::label_zh, check_left, qr_top + 8);
  set(canvas, words, "refusal.check_how", qr_top + 20, check_left, check_width);
}

void RefusalPage::fill(Canvas& canvas, const text::Catalogue& words, const procedure::RefusalContent& content) {
  fill_number(canvas, words, content.number, content.replaces);
  fill_person_table(canvas, words, content.person, content.document);
  const auto statement = [&](Language language) {
    return words.say(language, "refusal.statement", {{"moment", text::moment_text(language, content.inquired_at, form::beijing)}});
  };
  Ink zh = inks::body_zh, en = inks::body_en;
  zh.size = 13, en.size = 10.2;
  const double y = paragraph(canvas, statement(Language::zh), zh, {form::left, 428, form::width, 21, 2 * zh.size});
  paragraph(canvas, statement(Language::en), en, {form::left, y + 1, form::width, 13.6});
  place_qr(canvas, qr_left, qr_top, qr_side);
  const Ink ink{{Weight::regular, false}, 8.4, palette::black, 0.2};
  fitted(canvas, content.verification_url, ink, check_left, qr_top + qr_side - 13, check_width, 10);
  fitted(canvas, code_text(content.code), ink, check_left, qr_top + qr_side - 2, check_width, 10);
  fill_hotline(canvas, words, content.issuer.telephone);
  fill_issuer(canvas, content.issuer, content.issued_on);
}

std::vector<std::pair<std::string, Style>> RefusalPage::usual(const text::Catalogue& words) {
  std::vector<std::pair<std::string, Style>> texts;
  for (const Language language : {Language::zh, Language::en})
    for (const std::string_view key : {"refusal.statement", "paper.male", "paper.female", "paper.passport", "paper.permanent_residence_permit"})
      texts.emplace_back(words.say(language, key, {{"moment", text::moment_text(language, {}, form::beijing)}}),
                         Style{Weight::regular, language == Language::zh});
  return texts;
}

std::string RefusalPage::address(const procedure::RefusalContent& content) { return content.verification_url + "/check"; }

}  // namespace paper
