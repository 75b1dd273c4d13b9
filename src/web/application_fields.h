#pragma once
#include "web/fields.h"

namespace web {

/// The machine-readable zone: the cursor stands here first; a scanner types into it.
html::Html scan_fields(const Visit& visit, const Fields& fields, const html::Html& notice);
/// The rest of the application form, in the order of the form on paper.
html::Html application_fields(const Visit& visit, const Fields& fields);

}  // namespace web
