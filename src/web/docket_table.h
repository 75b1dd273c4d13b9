#pragma once
#include "office/rows.h"
#include "web/page.h"

namespace web {

/// Lines of the docket as a table; `id` names it on its page.
html::Html docket_table(const Visit& visit, const std::vector<office::DocketLine>& lines, const std::string& caption, std::string_view id = "docket");

/// Whether the reader sees the lists of several organizations, so that each line says whose it is.
bool sees_several(const Visit& visit);

/// The ways between the lists of the counter: the docket, what is due, who is to be told, the reviews.
html::Html list_links(const Visit& visit, std::string_view here);

}  // namespace web
