#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace check {

/// The files that a document carries. Asked only of documents whose signature holds.
class Attachments {
 public:
  /// `document` outlives it; throws where it cannot be read.
  explicit Attachments(base::ByteView document);
  ~Attachments();
  Attachments(const Attachments&) = delete;
  Attachments& operator=(const Attachments&) = delete;

  /// None where it carries none of that name.
  std::optional<std::string> find(std::string_view name) const;

 private:
  struct Read;
  std::unique_ptr<Read> read_;
};

}  // namespace check
