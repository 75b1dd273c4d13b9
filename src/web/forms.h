#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "paper/forms.h"

namespace paper {
class Press;
}
namespace text {
class Catalogue;
}

namespace web {

/// A blank form to be fetched, the same for everybody: drawn once, when the service starts. [document_1] [document_3] [document_6]
struct BlankForm {
  paper::FormKind kind = paper::FormKind::application;
  std::string name;  // "application_form.docx"
  std::string content_type;
  std::string bytes;
  bool operator==(const BlankForm&) const = default;
};

/// Each form as a Word document and as a PDF. Throws where a font lacks a character of words/.
std::vector<BlankForm> blank_forms(const paper::Press& press, const text::Catalogue& words);

}  // namespace web
