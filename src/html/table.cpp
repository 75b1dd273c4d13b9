#include "html/table.h"

#include <cassert>

#include "html/element.h"

namespace html {

namespace {

Attributes spans(const Cell& cell) {
  Attributes attributes;
  if (cell.colspan > 0) attributes.set("colspan", std::to_string(cell.colspan));
  if (cell.rowspan > 0) attributes.set("rowspan", std::to_string(cell.rowspan));
  return attributes.add(cell.attributes);
}

std::string modifier(std::string_view block, const Cell& cell) { return cell.format.empty() ? "" : std::string(block) + "--" + cell.format; }

Html head(const std::vector<Cell>& cells) {
  if (cells.empty()) return {};
  Html row;
  for (const auto& cell : cells) {
    Attributes attributes;
    attributes.set("scope", "col").classes("govuk-table__header", modifier("govuk-table__header", cell), cell.classes).add(spans(cell));
    row += element("th", attributes, cell.content);
  }
  return element("thead", "govuk-table__head", element("tr", "govuk-table__row", row));
}

Html row_of(const std::vector<Cell>& cells, bool first_is_header) {
  Html row;
  for (const auto& cell : cells) {
    const bool header = first_is_header && &cell == &cells.front();
    if (header) {
      row += element("th", Attributes().set("scope", "row").classes("govuk-table__header", cell.classes).add(spans(cell)), cell.content);
    } else {
      row += element("td", Attributes().classes("govuk-table__cell", modifier("govuk-table__cell", cell), cell.classes).add(spans(cell)), cell.content);
    }
  }
  return element("tr", "govuk-table__row", row);
}

Html table_with(const Table& table, std::string_view caption_id) {
  Html content;
  if (!table.caption.empty()) {
    content += element("caption", Attributes().classes("govuk-table__caption", table.caption_classes).set_unless_empty("id", caption_id), table.caption);
  }
  content += head(table.head);
  Html rows;
  for (const auto& row : table.rows) rows += row_of(row, table.first_cell_is_header);
  content += element("tbody", "govuk-table__body", rows);
  return element("table", Attributes().classes("govuk-table", table.classes).add(table.attributes), content);
}

}  // namespace

Html table(const Table& table) { return table_with(table, {}); }

Html scrolling_table(const Table& table, std::string_view id) {
  assert(!table.caption.empty());
  const auto caption_id = std::string(id) + "-caption";
  const auto attributes = Attributes().classes("app-table-wrap").set("id", id).set("tabindex", "0").set("aria-labelledby", caption_id);
  return element("section", attributes, table_with(table, caption_id));
}

}  // namespace html
