#include "web/forms.h"

#include <algorithm>
#include <stdexcept>

#include "paper/docx.h"
#include "paper/press.h"
#include "web/error_pages.h"
#include "web/pages.h"

namespace web {
namespace {

std::string drawn(const std::expected<base::Bytes, paper::MissingGlyph>& form) {
  if (!form) throw std::runtime_error("a blank form has a character that no installed font has");
  return std::string(base::as_text(*form));
}

}  // namespace

std::vector<BlankForm> blank_forms(const paper::Press& press, const text::Catalogue& words) {
  std::vector<BlankForm> forms;
  for (const auto kind : {paper::FormKind::application, paper::FormKind::power_of_attorney, paper::FormKind::review}) {
    const std::string name(paper::file_name(kind));
    forms.push_back({kind, name + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                     drawn(paper::sheet_docx(paper::form_sheet(kind, words)))});
    forms.push_back({kind, name + ".pdf", "application/pdf", drawn(press.form(kind, {}))});
  }
  return forms;
}

http::Response form_file(Visit& visit) {
  const auto found = std::ranges::find(visit.site.forms, visit.request.capture("name"), &BlankForm::name);
  if (found == visit.site.forms.end()) return not_there_page(visit);
  auto response = http::Response::bytes(found->content_type, found->bytes);
  return std::move(response).header("Content-Disposition", "attachment; filename=\"" + found->name + "\"");
}

}  // namespace web
