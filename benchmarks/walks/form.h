#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace walks {

using FormFields = std::vector<std::pair<std::string, std::string>>;

/// The hidden fields of the page's form that is sent to this address: its key (`form`) and the session's `token`.
/// Throws where the page has no such form.
FormFields hidden_fields(std::string_view page, std::string_view action);
/// The values of the page's tick boxes of this name.
std::vector<std::string> offered(std::string_view page, std::string_view name);

std::string urlencoded(const FormFields& fields);
inline constexpr std::string_view urlencoded_type = "application/x-www-form-urlencoded";
std::string multipart(const FormFields& fields);
inline constexpr std::string_view multipart_type = "multipart/form-data; boundary=----walk-of-the-bench";

}  // namespace walks
