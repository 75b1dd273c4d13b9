#pragma once
#include "matter.h"
#include "paper/forms.h"

// The forms, read field by field.
namespace form_test {

inline const text::Catalogue& words() {
  static const text::Catalogue made;
  return made;
}

inline paper::FormContent known(procedure::Application application) {
  return {.application = std::move(application), .district = {"朝阳区", "Chaoyang"}, .days_present = 408, .number_in_year = 2};
}

inline const paper::SheetCell& cell(const paper::Sheet& sheet, std::string_view tag) {
  for (const auto& section : sheet.sections)
    for (const auto& row : section.rows)
      for (const auto& each : row)
        if (each.tag == tag) return each;
  throw std::invalid_argument(std::string(tag));
}

/// What is ticked, in English.
inline std::string chosen(const paper::SheetCell& cell) {
  std::string all;
  for (const auto& choice : cell.choices)
    if (choice.chosen) all += choice.label.en + ";";
  return all;
}

}  // namespace form_test
