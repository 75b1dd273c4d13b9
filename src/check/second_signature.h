#pragma once
#include "base/bytes.h"

namespace check {

/// Whether the second signature that a sound document of ours carries holds over the credential that it carries; true where it carries none.
bool second_signature_agrees(base::ByteView file);

}  // namespace check
