#include <catch2/catch.hpp>

#include <cstdlib>
#include <set>

#include "paper/docx.h"
#include "paper/docx_parts.h"
#include "paper/names.h"
#include "paper/reading.h"
#include "paper/samples.h"
#include "paper/typesetting.h"

using namespace paper_test;

namespace {

// Everything that somebody reads on the form.
std::vector<std::string> texts_of(const paper::Sheet& sheet) {
  std::vector<std::string> texts;
  const auto both = [&](const paper::Bilingual& text) { texts.push_back(text.zh), texts.push_back(text.en); };
  both(sheet.title), both(sheet.lead), both(sheet.foot);
  for (const auto& section : sheet.sections) {
    both(section.heading), both(section.text);
    for (const auto& row : section.rows)
      for (const auto& cell : row) {
        both(cell.label), texts.push_back(cell.value);
        for (const auto& choice : cell.choices) both(choice.label);
      }
  }
  std::erase(texts, "");
  return texts;
}

std::vector<paper::SheetCell> cells_of(const paper::Sheet& sheet) {
  std::vector<paper::SheetCell> cells;
  for (const auto& section : sheet.sections)
    for (const auto& row : section.rows) cells.insert(cells.end(), row.begin(), row.end());
  return cells;
}

std::string docx(const std::string& file, const paper::Sheet& sheet) {
  write_file(file, paper::sheet_docx(sheet).value());
  return file;
}

// LibreOffice with a profile of its own, and a minute at the most.
void convert(const Scratch& scratch, const std::string& files) {
  const Ran ran = run("timeout 60 soffice -env:UserInstallation=file://" + (scratch / "profile") + " --headless --convert-to pdf --outdir " +
                      (scratch / "opened") + " " + files);
  INFO(ran.out);
  REQUIRE(ran.status == 0);
}

}  // namespace

TEST_CASE("annexes_not_at_hand: LibreOffice opens every form, blank and prefilled, on one page, and it says what the PDF says",
          "[document_1][document_3][document_6][annexes_not_at_hand]") {
  const Scratch scratch;
  std::vector<std::pair<std::string, paper::Sheet>> made;
  std::string files;
  for (const auto kind : form_kinds)
    for (const bool prefilled : {false, true}) {
      const auto content = prefilled ? prefilled_form() : paper::FormContent{};
      const std::string name = std::string(paper::file_name(kind)) + (prefilled ? "-prefilled" : "-blank");
      made.emplace_back(name, paper::form_sheet(kind, workshop().words, content));
      files += docx(scratch / (name + ".docx"), made.back().second) + " ";
      write_file(scratch / (name + ".pdf"), workshop().press.form(kind, content).value());
    }
  convert(scratch, files);
  for (const auto& [name, sheet] : made) {
    const std::string opened = scratch / ("opened/" + name + ".pdf");
    for (const std::string& file : {scratch / (name + ".pdf"), opened}) {
      CHECK(says(run("pdfinfo " + file).out, "Pages: 1 Encrypted"));
      const auto text = by_mupdf(file) + by_poppler(file);  // each misreads something of what LibreOffice writes
      for (const std::string& wanted : texts_of(sheet)) {
        INFO(file << ": " << wanted);
        for (const auto line : paper::lines_of(wanted)) CHECK(says(text, line));
      }
    }
    const auto ticked = std::ranges::count_if(cells_of(sheet), [](const auto& cell) { return std::ranges::any_of(cell.choices, &paper::SheetChoice::chosen); });
    std::size_t crosses = 0;
    const auto text = by_poppler(opened);
    for (std::size_t at = text.find("☒"); at != std::string::npos; at = text.find("☒", at + 1)) ++crosses;
    CHECK(crosses == static_cast<std::size_t>(ticked));
  }
}

TEST_CASE("annexes_not_at_hand: every field is a content control of its own name, the same ones blank and prefilled", "[annexes_not_at_hand][document_1][document_3]") {
  for (const auto kind : form_kinds) {
    const auto blank = paper::form_sheet(kind, workshop().words);
    const auto prefilled = paper::form_sheet(kind, workshop().words, prefilled_form());
    std::set<std::string> tags;
    const auto empty = cells_of(blank), full = cells_of(prefilled);
    REQUIRE(empty.size() == full.size());
    const auto body = paper::docx::body(prefilled);
    for (std::size_t i = 0; i < empty.size(); ++i) {
      INFO(empty[i].tag);
      CHECK(empty[i].tag == full[i].tag);
      CHECK(tags.insert(empty[i].tag).second);
      CHECK(empty[i].value.empty());
      for (const auto& choice : empty[i].choices) CHECK_FALSE(choice.chosen);
      CHECK(body.find("<w:tag w:val=\"" + empty[i].tag + (empty[i].choices.empty() ? "\"/>" : ".1\"/>")) != std::string::npos);
    }
  }
}

TEST_CASE("annexes_not_at_hand: a row of a form fills its twelve columns", "[annexes_not_at_hand]") {
  for (const auto kind : form_kinds)
    for (const auto& section : paper::form_sheet(kind, workshop().words).sections)
      for (const auto& row : section.rows) {
        int columns = 0;
        for (const auto& cell : row) columns += cell.span;
        CHECK(columns == 12);
      }
}

TEST_CASE("paper: a name in any script is read back from a form", "[document_1]") {
  const Scratch scratch;
  const std::size_t step = std::getenv("QINGBAI_TEST_FULL") != nullptr ? 1 : 6;
  for (std::size_t i = 0; i < names().size(); i += step) {
    auto content = prefilled_form();
    content.application->person.native_name = names()[i].text;
    INFO(names()[i].script << ": " << names()[i].text);
    write_file(scratch / "name.pdf", workshop().press.form(paper::FormKind::application, content).value());
    CHECK(says(by_mupdf(scratch / "name.pdf"), names()[i].text));
    CHECK(paper::docx::body(paper::form_sheet(paper::FormKind::application, workshop().words, content)).find(names()[i].text) != std::string::npos);
  }
}

TEST_CASE("paper: what cannot be written is refused in the .docx and in the PDF alike", "[document_1]") {
  for (const char* text : {"Ana\nMaria", "\u202eanA", "\u2066Ana", "A\xc3", "Ana\x01", "Ana\x7f"}) {
    auto content = prefilled_form();
    content.application->person.given_names = text;
    CHECK_FALSE(paper::sheet_docx(paper::form_sheet(paper::FormKind::application, workshop().words, content)).has_value());
    CHECK_FALSE(workshop().press.form(paper::FormKind::application, content).has_value());
  }
}

TEST_CASE("paper: the same form gives the same bytes", "[document_1]") {
  const auto sheet = paper::form_sheet(paper::FormKind::review, workshop().words, prefilled_form());
  CHECK(paper::sheet_docx(sheet).value() == paper::sheet_docx(sheet).value());
  CHECK(workshop().press.form(paper::FormKind::review, prefilled_form()).value() == workshop().press.form(paper::FormKind::review, prefilled_form()).value());
}

TEST_CASE("paper: a long objection stays whole within its box", "[document_3]") {
  const Scratch scratch;
  auto content = prefilled_form();
  content.objection.clear();
  for (int i = 0; i < 200; ++i) content.objection += "Grounds" + std::to_string(i) + " ";
  write_file(scratch / "long.pdf", workshop().press.form(paper::FormKind::review, content).value());
  const auto text = by_poppler(scratch / "long.pdf");
  for (const int i : {0, 57, 199}) CHECK(says(text, "Grounds" + std::to_string(i)));
  CHECK(says(run("pdfinfo " + (scratch / "long.pdf")).out, "Pages: 1 Encrypted"));
  double bottom = 0, label = 842;
  for (const auto& word : words_of(scratch / "long.pdf")) {
    if (word.text.starts_with("Grounds")) bottom = std::max(bottom, word.bottom);
    if (word.text.starts_with("所附材料")) label = word.top;
  }
  CHECK(bottom < label);
}
