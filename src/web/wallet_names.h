#pragma once
#include <string_view>

// What a wallet and this service call the same things. (OpenID4VCI 1.0)
namespace web {

inline constexpr std::string_view wallet_configuration = "no-criminal-conviction";
inline constexpr std::string_view pre_authorized_grant = "urn:ietf:params:oauth:grant-type:pre-authorized_code";

}  // namespace web
