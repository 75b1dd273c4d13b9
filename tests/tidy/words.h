#pragma once
#include <set>
#include <string>

#include "taste.h"

// Keys of words/ against the code that says them.
namespace tidy {

/// The keys of a words/ file. Throws where it is no flat JSON object.
std::set<std::string> keys_of(std::string_view json);

/// Whether a key is the pattern: "state.*", "*.hint", or the key itself.
bool fits(std::string_view pattern, std::string_view key);

/// Literals that look like a key of a family that words/ has, but stand nowhere in it.
Findings speechless(const Sources& sources, const std::set<std::string>& keys);

/// Keys that no literal is, and no pattern stands for.
std::set<std::string> silent(const Sources& sources, const std::set<std::string>& keys, const std::vector<std::pair<std::string, std::string>>& patterns);

/// Patterns that stand for no key of these.
Findings empty_patterns(const std::vector<std::pair<std::string, std::string>>& patterns, const std::set<std::string>& keys);

}  // namespace tidy
