#pragma once
#include "procedure/extract.h"
#include "web/page.h"

namespace web {

/// All that a platform said of a record, for the restricted role alone. [every_record_explained]
html::Html record_card(const Visit& visit, const law::Record& record);
/// The records of an extract; none where nothing is known or nobody answered.
std::vector<law::Record> records_of(const procedure::Extract& extract);

}  // namespace web
