#pragma once
#include <initializer_list>
#include <string>
#include <string_view>

#include "paper/forms.h"

namespace paper {

/// Makes cells whose labels are words, and what the forms have in common.
class SheetCells {
 public:
  explicit SheetCells(const text::Catalogue& words) : words_(words) {}

  Bilingual say(std::string_view key) const;
  /// A cell with the label `key`, of so many of the twelve columns and lines.
  SheetCell cell(std::string_view tag, std::string_view key, int span, std::string value = {}, int lines = 1) const;
  SheetCell choice(std::string_view tag, std::string_view key, int span, std::initializer_list<std::pair<std::string_view, bool>> choices) const;
  /// Name and value in both languages side by side; the one where both are the same.
  static std::string pair(const Bilingual& text);
  /// A country by its three letters, in both languages.
  static std::string country(const std::string& code);

  /// Names, sex, nationality, birth date: of the applicant, the objector, the trustor.
  std::vector<std::vector<SheetCell>> person(const std::string& prefix, const procedure::Person* person) const;
  /// Kind, number, issuer, last day of validity.
  std::vector<std::vector<SheetCell>> document(const std::string& prefix, const procedure::IdentityDocument* document) const;
  /// Name, document and birth date of who acts for them, and how to reach them.
  std::vector<std::vector<SheetCell>> representative(const std::string& prefix, std::string_view name_key,
                                                     const procedure::Representative* representative) const;
  /// Where to sign, and the date.
  std::vector<SheetCell> signature(const std::string& prefix, std::string_view key) const;
  /// Number, officer and the date of acceptance and the due date: the office writes them.
  SheetSection office() const;
  Sheet sheet(std::string_view title_key, std::string_view lead_key) const;

 private:
  const text::Catalogue& words_;
};

/// The forms, one a file.
Sheet application_form(const text::Catalogue& words, const FormContent& content);
Sheet review_form(const text::Catalogue& words, const FormContent& content);
Sheet power_of_attorney(const text::Catalogue& words, const FormContent& content);

}  // namespace paper
