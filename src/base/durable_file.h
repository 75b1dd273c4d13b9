#pragma once
#include <optional>
#include <string>
#include <string_view>

/// Small files that must be whole after a crash: keys, what a log has signed, what a witness has seen.
namespace base {

/// Written to another name, synced, renamed, the folder synced: afterwards the file is this text, whatever happens; before, it is as it was. A new
/// file is its owner's alone.
void write_durably(const std::string& path, std::string_view text);
/// None where there is no such file; throws where it cannot be read.
std::optional<std::string> read_file(const std::string& path);

}  // namespace base
