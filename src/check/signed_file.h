#pragma once
#include <vector>

#include "base/hash.h"

namespace check {

/// A signature as it stands in the bytes of a PDF: /ByteRange [0 before after rest] and, in the gap from `before` to `after`, the CMS in
/// hexadecimal between < and >, filled up with zeros. Found in the bytes alone: what a reader's object model makes of the file could be
/// another view than the one that was signed, the bytes cannot.
struct SignatureInFile {
  std::size_t before = 0;  // how many bytes are signed before the gap
  std::size_t after = 0;   // where the signed bytes after it begin
  std::size_t end = 0;     // where they end: the file's size, unless something was appended
  base::Bytes cms;         // empty where the gap holds anything but one CMS in one spelling
  bool operator==(const SignatureInFile&) const = default;
};

/// Every /ByteRange of four numbers that lies within the file, in the order of the file, no more than a few.
std::vector<SignatureInFile> signatures_in(base::ByteView file);
base::Digest digest_of(base::ByteView file, const SignatureInFile& signature);

}  // namespace check
