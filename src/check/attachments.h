#pragma once
#include <optional>
#include <string>

#include "base/bytes.h"

namespace check {

/// A file that a document carries, by its name; none where it carries none of that name. Asked only of documents whose signature holds.
std::optional<std::string> attached(base::ByteView document, const std::string& name);

}  // namespace check
