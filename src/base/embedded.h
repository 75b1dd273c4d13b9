#pragma once
#include <span>
#include <string_view>

namespace base {

/// A file that was made part of the program when it was built.
struct EmbeddedFile {
  std::string_view path;
  std::string_view bytes;
};

}  // namespace base
