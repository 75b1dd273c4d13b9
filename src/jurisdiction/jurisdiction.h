#pragma once
#include <expected>
#include <filesystem>
#include <span>

#include "base/embedded.h"
#include "base/malformed.h"
#include "law/jurisdiction.h"

namespace jurisdiction {

/// Reads a bureau's folder: settings.json, organizations.json, statutory.json and holidays/YEAR.json, strictly. A fault is named by file
/// and field ("organizations.json: organizations[3].hours"). Every day and number is checked once, here.
std::expected<law::Jurisdiction, base::Malformed> load(const std::filesystem::path& folder);

/// Beijing's data as they were when the program was built.
law::Jurisdiction embedded();

/// The same from files in memory, by their path below the folder.
std::expected<law::Jurisdiction, base::Malformed> read(std::span<const base::EmbeddedFile> files);

}  // namespace jurisdiction
