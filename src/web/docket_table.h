#pragma once
#include "html/table.h"
#include "office/rows.h"
#include "web/page.h"

namespace web {

/// Lines of the docket as a table; `id` names it on its page.
html::Html docket_table(const Visit& visit, const std::vector<office::DocketLine>& lines, const std::string& caption, std::string_view id = "docket");

/// A list of matters to be filled: its columns, keys into words/, and before them whose each line is where the reader sees several organizations'.
html::Table list_table(const Visit& visit, html::Table table, std::initializer_list<const char*> columns);
/// A line of it, of this organization.
void add_line(const Visit& visit, html::Table& table, std::string_view organization, std::vector<html::Cell> cells);

/// The ways between the lists of the counter: the docket, what is due, who is to be told, the reviews.
html::Html list_links(const Visit& visit, std::string_view here);

}  // namespace web
