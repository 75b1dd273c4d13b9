#pragma once
#include "office/rows.h"
#include "web/page.h"

namespace web {

/// Lines of the list of reviews as a table, each with the document objected to and the day its reply is due; `id` names it on its page. [review_2]
html::Html review_table(const Visit& visit, const std::vector<office::ReviewLine>& lines, const std::string& caption, std::string_view id);

}  // namespace web
