#pragma once
#include <optional>
#include <string>

#include "paper/sheet.h"
#include "procedure/document.h"
#include "procedure/lodging.h"
#include "text/catalogue.h"

namespace paper {

/// Annex 1, annex 2, and the power of attorney: [document_1] [document_3] [document_6] [materials_2]
enum class FormKind { application, review, power_of_attorney };

/// What is known beforehand; nothing of it: the blank form.
struct FormContent {
  std::optional<procedure::Application> application = {};
  Bilingual district = {};                 // the name of the district of (last) residence
  std::optional<int> days_present = {};    // [residence_1]
  std::optional<int> number_in_year = {};  // which inquiry of the year this is: [caution_1]
  std::optional<procedure::Outcome> concerned = {};  // the document objected to: [review_1]
  Bilingual concerned_issuer = {};         // in whose name it was issued
  std::string objection = {};              // facts and reasons, in any language
  bool operator==(const FormContent&) const = default;
};

Sheet form_sheet(FormKind kind, const text::Catalogue& words, const FormContent& content = {});

/// How the form's file is called, without its ending: "application_form".
std::string_view file_name(FormKind kind);

}  // namespace paper
