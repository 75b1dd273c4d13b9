#pragma once
#include "check/signed_file.h"

namespace check {

/// Whether a reader that goes by the file's objects meets the same signature: the file parses without a repair, has one signature field,
/// and its value is a PAdES signature with this /ByteRange.
bool is_the_documents_signature(base::ByteView file, const SignatureInFile& signature);

}  // namespace check
