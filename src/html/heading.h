#pragma once
#include <string_view>

#include "html/attributes.h"
#include "html/html.h"

namespace html {

/// <h1> to <h6>; another level is an assertion.
Html heading(int level, const Attributes& attributes, const Html& content);
Html heading(int level, std::string_view classes, const Html& content);

}  // namespace html
