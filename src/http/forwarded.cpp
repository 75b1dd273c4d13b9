#include "http/forwarded.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace http {
namespace {

bool is_address(const std::string& text) {
  std::array<unsigned char, 16> bytes{};
  return inet_pton(AF_INET, text.c_str(), bytes.data()) == 1 || inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1;
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  return first == std::string_view::npos ? std::string_view{} : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

}  // namespace

std::string asker(const Request& request, const std::vector<std::string>& proxies) {
  const auto is_ours = [&](const std::string& address) { return std::ranges::find(proxies, address) != proxies.end(); };
  auto left = request.header("x-forwarded-for");
  // Each proxy adds at the end who came to it: what stands before the first stranger's address that stranger may have written.
  while (is_ours(request.peer) && !left.empty()) {
    const auto comma = left.rfind(',');
    const std::string address(trimmed(comma == std::string_view::npos ? left : left.substr(comma + 1)));
    if (!is_address(address)) break;
    if (!is_ours(address)) return address;
    left = comma == std::string_view::npos ? std::string_view{} : left.substr(0, comma);
  }
  return request.peer;
}

}  // namespace http
