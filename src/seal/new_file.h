#pragma once
#include <string>
#include <string_view>

namespace seal {

/// Writes a file that is not there yet, synced with its folder; throws where there is one. Folders above it are made, for their owner alone.
void write_new_file(const std::string& path, std::string_view content, bool secret);
/// What was written in a folder is there after a crash.
void sync_folder(const std::string& path);

}  // namespace seal
