#pragma once
#include "html/html.h"
#include "web/visit.h"

namespace web {

/// The state in words, with a colour that says nothing more.
html::Html state_tag(const Visit& visit, const std::string& state);
/// The same of a review.
html::Html review_tag(const Visit& visit, const std::string& state);

}  // namespace web
