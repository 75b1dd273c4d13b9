#pragma once
#include <expected>

#include "paper/shaping.h"
#include "paper/sheet.h"

namespace paper {

/// The form as a Word document (ECMA-376, transitional): tables whose fields are content controls with the cells' tags, choices being check boxes.
/// Nothing of it depends on time or chance: the same sheet gives the same bytes. A control character or a directional override has no place in it.
std::expected<base::Bytes, MissingGlyph> sheet_docx(const Sheet& sheet);

}  // namespace paper
