#pragma once
#include <span>
#include <string>
#include <string_view>

#include "paper/font.h"

namespace paper {

/// A PDF of A4 pages that nothing signs, PDF/A-1b: `pages` are the operators of each, with `font` as the only font. The same pages give the same bytes.
base::Bytes plain_file(std::string_view title, std::span<const std::string> pages, const Font& font);

}  // namespace paper
