#pragma once
#include <optional>
#include <string>

#include "base/id.h"
#include "store/keys.h"

namespace store {

/// A blob of the journal in this file, read beside a program that may be writing it. None where there is none; throws Damaged where it does not open.
std::optional<base::Bytes> blob_beside(const std::string& path, const Keys& keys, const base::Id& id);

}  // namespace store
