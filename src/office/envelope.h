#pragma once
#include "procedure/extract.h"

// The second envelope is of one size in every inquiry, however much the platforms answered, so that its size tells nothing. [indistinguishable]
namespace office {

/// Whether the bytes fit into it.
bool fits_envelope(base::ByteView content);

/// The grounds with as many records as fit, the gravest first: what counts, what is held, what is sealed, what does not count; and how many are left out.
procedure::Grounds fitted(const procedure::Grounds& whole);

}  // namespace office
