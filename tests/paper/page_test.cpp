#include <catch2/catch.hpp>

#include <thread>

#include "paper/reading.h"
#include "paper/samples.h"
#include "paper/typesetting.h"

using namespace paper_test;

namespace {

std::string repeated(std::string_view word, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += (i == 0 ? "" : " ") + std::string(word);
  return all;
}

}  // namespace

TEST_CASE("paper: a long name stays whole and within the frame, in any script", "[document_4][document_2]") {
  const Scratch scratch;
  for (const char* word : {"Wolfeschlegelsteinhausenbergerdorff", "محمد عبد الرحمن", "श्रीनिवासन्", "สมชายศรีสุวรรณ", "欧阳", "Ng"})
    for (const int times : {1, 4, 12}) {
      const std::string name = repeated(word, times);
      INFO(name);
      auto content = certificate();
      content.person.surname = content.person.native_name = name;
      content.document.number = "ABCDEFGHIJKLMNOPQR";
      content.person.nationality = content.document.issuer = "IOT";
      const std::string file = drawn(scratch / "certificate.pdf", content);
      CHECK(within_frame(file));
      if (times == 4) CHECK(says(by_mupdf(file), word));
      auto slip = receipt();
      slip.person = content.person;
      CHECK(within_frame(drawn(scratch / "receipt.pdf", slip)));
    }
}

TEST_CASE("paper: lines never begin with closing punctuation and never end with opening", "[document_4]") {
  const paper::CaseOfType faces("/usr/share/fonts");
  const std::string text = "本证明（只反映）上述平台，在查询时刻；存有的“信息”：此后发生的变化、不在其内。";
  const paper::Ink ink{{paper::Weight::regular, true}, 10, {}};
  for (int width = 45; width < 300; width += 5) {
    paper::Font font;
    paper::Canvas canvas(faces, font, nullptr);
    const double end = paper::paragraph(canvas, text, ink, {0, 0, static_cast<double>(width), 10});
    CHECK(end >= 10 * static_cast<int>(390 / width));
    const auto number_of = [&](std::string_view letter) { return font.find(canvas.shaped(letter, ink.style).clusters.at(0)); };
    const auto starts_with = [&](std::string_view letter) {
      char start[12];
      std::snprintf(start, sizeof start, "Tm[<%04X", static_cast<unsigned>(number_of(letter)));
      return canvas.operators().find(start) != std::string::npos;
    };
    for (const char* closing : {"，", "。", "；", "：", "、", "）", "”"}) CHECK_FALSE(starts_with(closing));
  }
}

TEST_CASE("paper: what has files attached is of part 3, and all else of part 1, which allows none", "[document_4]") {
  const paper::Press press(workshop().words, paper::Part::a_1b);
  const auto says = [](const base::Bytes& file, std::string_view words) { return base::as_text(file).find(words) != std::string_view::npos; };
  const auto& seal = *workshop().seal;
  const auto bare = *press.certificate(certificate(), carried(), seal), whole = *workshop().press.certificate(certificate(), carried(), seal);
  CHECK(base::as_text(bare).starts_with("%PDF-1.4"));
  CHECK(says(bare, "<pdfaid:part>1</pdfaid:part>"));
  CHECK_FALSE(says(bare, "EmbeddedFile"));
  CHECK(base::as_text(whole).starts_with("%PDF-1.7"));
  CHECK(says(whole, "<pdfaid:part>3</pdfaid:part>"));
  CHECK(says(*workshop().press.receipt(receipt(), seal), "<pdfaid:part>1</pdfaid:part>"));
}

TEST_CASE("paper: threads that draw at once draw the same", "[document_4]") {
  const auto& shop = workshop();
  const auto expected = shop.press.certificate(certificate(), carried(), *shop.seal)->size();
  std::vector<std::thread> threads;
  std::vector<std::size_t> sizes(4);
  for (std::size_t t = 0; t < sizes.size(); ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < 25; ++i) sizes[t] = shop.press.certificate(certificate(), carried(), *shop.seal)->size();
    });
  for (auto& thread : threads) thread.join();
  for (const std::size_t size : sizes) CHECK(size == expected);
}
