#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

struct Cell {
  Html content{};
  std::string format{};  // "numeric": to the right, digits of one width
  std::string classes{};
  int colspan = 0;
  int rowspan = 0;
  Attributes attributes{};  // aria-sort
  bool operator==(const Cell&) const = default;
};

struct Table {
  Html caption{};
  std::string caption_classes{};
  std::vector<Cell> head{};
  std::vector<std::vector<Cell>> rows{};
  bool first_cell_is_header = false;
  std::string classes{};
  Attributes attributes{};
  bool operator==(const Table&) const = default;
};
Html table(const Table& table);

/// The table in a region of its own that scrolls sideways, also by keyboard, where it is wider than the screen. It has a caption; `id` names it.
Html scrolling_table(const Table& table, std::string_view id);

}  // namespace html
