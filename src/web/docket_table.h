#pragma once
#include "office/rows.h"
#include "web/page.h"

namespace web {

/// Lines of the docket as a table; `id` names it on its page.
html::Html docket_table(const Visit& visit, const std::vector<office::DocketLine>& lines, const std::string& caption, std::string_view id = "docket");

/// The ways between the lists of the counter: the docket, what is due, the reviews.
html::Html list_links(const Visit& visit, std::string_view here);

}  // namespace web
