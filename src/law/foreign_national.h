#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace law {

/// Whether this procedure is the right one for somebody: [residence_1] [foreign_national]. All but the first are told where they apply
/// instead, or go to an officer.
enum class Standing { foreign_national, chinese_national, hong_kong, macao, taiwan, officer_decides };

/// `nationalities`: the codes of every document and statement (ISO 3166-1 alpha-3, or as in a zone), repeated ones counted once.
Standing standing(std::vector<std::string> nationalities);

/// The key into words/ of what such a person is told: "standing.chinese_national"; empty for a foreign national.
std::string_view key_of(Standing standing);

}  // namespace law
