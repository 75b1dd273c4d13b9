#pragma once
#include <string>

#include "paper/canvas.h"
#include "procedure/document.h"
#include "text/catalogue.h"

namespace paper {

/// Who is meant and by which paper known: the table of the certificate and of the refusal, under the number. Labels are printed, entries filled in.
void draw_person_table(Canvas& canvas, const text::Catalogue& words);
void fill_person_table(Canvas& canvas, const text::Catalogue& words, const procedure::Person& person, const procedure::IdentityDocument& document);

/// The key of the word for M, F or X.
std::string_view sex_key(char sex);
/// The code as it is printed: Base32 in groups of four.
std::string code_text(const std::array<std::uint8_t, 16>& code);

}  // namespace paper
