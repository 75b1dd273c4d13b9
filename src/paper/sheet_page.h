#pragma once
#include <expected>

#include "paper/canvas.h"
#include "paper/sheet.h"

namespace paper {

/// The form as a PDF to be printed and written on, A4, as many pages as it needs; a row never falls on two.
std::expected<base::Bytes, MissingGlyph> sheet_pdf(const Sheet& sheet, const CaseOfType& faces);

}  // namespace paper
