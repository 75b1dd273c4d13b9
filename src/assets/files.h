#pragma once
#include <span>
#include <string>
#include <string_view>

#include "base/embedded.h"

namespace assets {

/// A style, script or picture of assets/dist, part of the program. Its name holds the beginning of its digest: what a browser once has, it may
/// keep forever ("Cache-Control: public, max-age=31536000, immutable").
struct File {
  std::string_view bytes;
  std::string_view gzip;  // the same, compressed (RFC 1952)
  std::string_view content_type;
};

/// "public.css" -> "/assets/public.2541284a8c76f3f3.css". A name that does not exist is an assertion.
std::string_view path(std::string_view name);
/// By the path that path() gave; none for any other.
const File* find(std::string_view path);

std::span<const base::EmbeddedFile> embedded_files();

}  // namespace assets
