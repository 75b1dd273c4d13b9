#pragma once
#include <optional>
#include <string>

#include "html/field.h"

namespace html {

/// What the enhanced field says; the browser's own would speak the browser's language.
struct FileWords {
  std::string choose{};          // the button
  std::string drop{};            // "or drop file"
  std::string none_chosen{};
  std::string several_chosen{};  // with %{count}
  std::string one_chosen{};      // with %{count}; in languages that have a form of its own
  std::string entered{};         // read out when a file is dragged over the field
  std::string left{};
  bool operator==(const FileWords&) const = default;
};

struct FileUpload {
  std::string id{};  // the name, where empty
  std::string name{};
  Label label{};
  std::optional<Hint> hint{};
  std::optional<ErrorMessage> error{};
  bool multiple = false;
  bool disabled = false;
  std::optional<FileWords> enhanced{};
  std::string wrapper_classes{};
  Attributes wrapper_attributes{};
  std::string described_by{};
  FormGroup group{};
  std::string classes{};
  Attributes attributes{};  // accept, capture
  bool operator==(const FileUpload&) const = default;
};
Html file_upload(const FileUpload& file);

}  // namespace html
