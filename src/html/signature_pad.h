#pragma once
#include <optional>
#include <string>

#include "html/field.h"
#include "html/fieldset.h"
#include "html/file_upload.h"

namespace html {

/// What the pad says, in the page's language.
struct SignatureWords {
  std::string pad{};      // names the drawing area: "Sign here with finger, pen or mouse, or with arrow keys and space bar"
  std::string undo{};
  std::string clear{};
  std::string drawn{};    // read out: "There is a signature"
  std::string empty{};    // read out: "There is no signature"
  bool operator==(const SignatureWords&) const = default;
};

/// A signature: drawn on the page, or a scan of one on paper. Without scripts the scan alone is offered. The field `name` holds the strokes as
/// JSON (assets/src/signature.mjs tells the format), or nothing.
struct SignaturePad {
  std::string name{};
  std::string strokes{};  // what was drawn before
  Legend legend{};
  std::optional<Hint> hint{};
  std::optional<ErrorMessage> error{};
  SignatureWords words{};
  FileUpload scan{};
  bool operator==(const SignaturePad&) const = default;
};
Html signature_pad(const SignaturePad& pad);

}  // namespace html
