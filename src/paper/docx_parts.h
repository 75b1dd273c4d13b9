#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "paper/sheet.h"

namespace paper::docx {

/// word/document.xml: the form itself.
std::string body(const Sheet& sheet);
/// word/footer1.xml: which language counts, and the page's number.
std::string footer(const Sheet& sheet);
/// docProps/core.xml: the title, and nothing of a person.
std::string properties(const Sheet& sheet);
/// The parts that are the same in every form, by their names in the package.
const std::vector<std::pair<std::string_view, std::string_view>>& standing_parts();

}  // namespace paper::docx
