#include <algorithm>
#include <sstream>

#include <pugixml.hpp>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "paper/docx_parts.h"
#include "paper/typesetting.h"

namespace paper::docx {
namespace {

using Node = pugi::xml_node;

constexpr int page_width = 11906, page_height = 16838, margin = 1000;  // twips, 1/20 point: A4
constexpr int table_width = page_width - 2 * margin;
constexpr int columns = 12;
constexpr int label_height = 250, line_height = 330;

constexpr std::string_view free_space = "\u2003\u2003\u2003\u2003\u2003\u2003";  // what an empty field shows until something is written

Node add(Node parent, const char* name) { return parent.append_child(name); }
Node add(Node parent, const char* name, const char* attribute, const std::string& value) {
  Node node = parent.append_child(name);
  node.append_attribute(attribute) = value.c_str();
  return node;
}
Node add(Node parent, const char* name, const std::string& value) { return add(parent, name, "w:val", value); }

// Whether the first letter that has a direction runs to the left (UAX 9, P2).
bool right_to_left(std::string_view text) {
  const auto wide = icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())});
  for (int at = 0; at < wide.length(); at = wide.moveIndex32(at, 1)) {
    const auto direction = u_charDirection(wide.char32At(at));
    if (direction == U_LEFT_TO_RIGHT) return false;
    if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return true;
  }
  return false;
}

void run(Node parent, std::string_view text, const char* style = nullptr) {
  Node made = add(parent, "w:r");
  Node properties = add(made, "w:rPr");
  if (style != nullptr) add(properties, "w:rStyle", style);
  if (right_to_left(text)) add(properties, "w:rtl");
  add(made, "w:t", "xml:space", "preserve").text().set(std::string(text).c_str());
}

Node paragraph(Node parent, const char* style) {
  Node made = add(parent, "w:p");
  add(add(made, "w:pPr"), "w:pStyle", style);
  return made;
}

void both(Node parent, const Bilingual& text) {
  run(parent, text.zh);
  if (text.en != text.zh) run(parent, "  " + text.en, "English");
}

class Body {
 public:
  void table(Node parent, const SheetSection& section) {
    Node made = add(parent, "w:tbl");
    Node properties = add(made, "w:tblPr");
    Node width = add(properties, "w:tblW", "w:w", std::to_string(table_width));
    width.append_attribute("w:type") = "dxa";
    Node borders = add(properties, "w:tblBorders");
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
      Node border = add(borders, side, "single");
      border.append_attribute("w:sz") = 4;
      border.append_attribute("w:space") = 0;
      border.append_attribute("w:color") = "85A1BD";
    }
    add(properties, "w:tblLayout", "w:type", "fixed");
    add(properties, "w:tblCaption", section.heading.zh + " " + section.heading.en);
    Node grid = add(made, "w:tblGrid");
    for (int i = 0; i < columns; ++i) add(grid, "w:gridCol", "w:w", std::to_string(table_width / columns));
    for (const auto& cells : section.rows) row(made, cells);
  }

 private:
  void row(Node table, const std::vector<SheetCell>& cells) {
    Node made = add(table, "w:tr");
    Node properties = add(made, "w:trPr");
    add(properties, "w:cantSplit");
    const int lines = std::ranges::max_element(cells, {}, &SheetCell::lines)->lines;
    add(properties, "w:trHeight", std::to_string(label_height + line_height * lines)).append_attribute("w:hRule") = "atLeast";
    for (const SheetCell& each : cells) cell(made, each);
  }

  void cell(Node row, const SheetCell& cell) {
    Node made = add(row, "w:tc");
    Node properties = add(made, "w:tcPr");
    add(properties, "w:tcW", "w:w", std::to_string(table_width / columns * cell.span)).append_attribute("w:type") = "dxa";
    add(properties, "w:gridSpan", std::to_string(cell.span));
    both(paragraph(made, "FieldLabel"), cell.label);
    if (cell.choices.empty()) return text_control(made, cell);
    Node value = paragraph(made, "Choices");
    for (std::size_t i = 0; i < cell.choices.size(); ++i) {
      if (i != 0) run(value, "   ");
      check_box(value, cell.tag + "." + std::to_string(i + 1), cell.choices[i]);
    }
  }

  // What every content control begins with; its number is only unique within the file.
  Node control(Node parent, const std::string& alias, const std::string& tag) {
    Node properties = add(add(parent, "w:sdt"), "w:sdtPr");
    add(properties, "w:alias", alias);
    add(properties, "w:tag", tag);
    add(properties, "w:id", std::to_string(++controls_));
    return properties;
  }

  // One line is a control within its paragraph; where several are foreseen the control holds paragraphs.
  void text_control(Node parent, const SheetCell& cell) {
    const bool prose = cell.lines > 1;
    Node properties = control(prose ? parent : paragraph(parent, "FieldValue"), cell.label.zh + " " + cell.label.en, cell.tag);
    if (cell.value.empty()) add(properties, "w:showingPlcHdr");
    if (!prose) add(properties, "w:text");
    Node content = add(properties.parent(), "w:sdtContent");
    const auto line = [&](std::string_view text, const char* style) { run(prose ? paragraph(content, "FieldValue") : content, text, style); };
    if (cell.value.empty()) return line(free_space, "PlaceholderText");
    if (!prose) return line(cell.value, nullptr);
    for (const auto each : lines_of(cell.value)) line(each, nullptr);
  }

  void check_box(Node parent, const std::string& tag, const SheetChoice& choice) {
    Node properties = control(parent, choice.label.zh + " " + choice.label.en, tag);
    Node box = add(properties, "w14:checkbox");
    add(box, "w14:checked", "w14:val", choice.chosen ? "1" : "0");
    for (const auto& [state, sign] : {std::pair{"w14:checkedState", "2612"}, {"w14:uncheckedState", "2610"}})
      add(box, state, "w14:val", sign).append_attribute("w14:font") = "MS Gothic";
    run(add(properties.parent(), "w:sdtContent"), choice.chosen ? "\u2612" : "\u2610");
    run(parent, " " + choice.label.zh);
    if (choice.label.en != choice.label.zh) run(parent, " " + choice.label.en, "English");
  }

  int controls_ = 0;
};

Node bare_root_of(pugi::xml_document& document, const char* name) {
  Node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  declaration.append_attribute("standalone") = "yes";
  return document.append_child(name);
}

Node root_of(pugi::xml_document& document, const char* name) {
  Node root = bare_root_of(document, name);
  root.append_attribute("xmlns:w") = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  root.append_attribute("xmlns:r") = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  root.append_attribute("xmlns:w14") = "http://schemas.microsoft.com/office/word/2010/wordml";
  root.append_attribute("xmlns:mc") = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  root.append_attribute("mc:Ignorable") = "w14";
  return root;
}

std::string written(const pugi::xml_document& document) {
  std::ostringstream out;
  document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
  return out.str();
}

// The size of the page, its margins and its footer.
void page(Node body) {
  Node section = add(body, "w:sectPr");
  add(section, "w:footerReference", "w:type", "default").append_attribute("r:id") = "rId3";
  add(section, "w:pgSz", "w:w", std::to_string(page_width)).append_attribute("w:h") = page_height;
  Node margins = add(section, "w:pgMar", "w:top", "800");
  for (const char* side : {"w:right", "w:left"}) margins.append_attribute(side) = margin;
  margins.append_attribute("w:bottom") = 700;
  for (const char* side : {"w:header", "w:footer"}) margins.append_attribute(side) = 400;
  margins.append_attribute("w:gutter") = 0;
}

}  // namespace

std::string body(const Sheet& sheet) {
  pugi::xml_document document;
  Node out = add(root_of(document, "w:document"), "w:body");
  run(paragraph(out, "Title"), sheet.title.zh);
  run(paragraph(out, "Subtitle"), sheet.title.en);
  run(paragraph(out, "Prose"), sheet.lead.zh);
  run(paragraph(out, "Prose"), sheet.lead.en, "English");
  Body tables;
  for (const SheetSection& section : sheet.sections) {
    both(paragraph(out, "Heading1"), section.heading);
    if (!section.text.zh.empty()) {
      run(paragraph(out, "Prose"), section.text.zh);
      run(paragraph(out, "Prose"), section.text.en, "English");
    }
    if (!section.rows.empty()) tables.table(out, section);
  }
  // A table may not be the last thing of a body.
  paragraph(out, "End");
  page(out);
  return written(document);
}

std::string footer(const Sheet& sheet) {
  pugi::xml_document document;
  Node line = paragraph(root_of(document, "w:ftr"), "Footer");
  both(line, sheet.foot);
  add(add(line, "w:r"), "w:tab");
  Node field = add(line, "w:fldSimple", "w:instr", "PAGE");
  run(field, "1");
  return written(document);
}

std::string properties(const Sheet& sheet) {
  pugi::xml_document document;
  Node root = bare_root_of(document, "cp:coreProperties");
  root.append_attribute("xmlns:cp") = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  root.append_attribute("xmlns:dc") = "http://purl.org/dc/elements/1.1/";
  add(root, "dc:title").text().set((sheet.title.zh + " " + sheet.title.en).c_str());
  add(root, "dc:language").text().set("zh-CN");
  return written(document);
}

}  // namespace paper::docx
