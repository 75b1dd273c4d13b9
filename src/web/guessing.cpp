#include "web/guessing.h"

#include <algorithm>

namespace web {
namespace {

constexpr int free_misses = 20;  // an office that types many numbers makes mistakes

std::string who(const Visit& visit) { return "check " + network_of(visit.request.peer); }

}  // namespace

std::string network_of(std::string_view address) {
  const bool six = address.find(':') != std::string_view::npos;
  std::size_t end = 0;
  for (int parts = 0; parts < 3 && end != std::string_view::npos; ++parts) end = address.find(six ? ':' : '.', end + (parts > 0 ? 1 : 0));
  return std::string(address.substr(0, end));
}

std::optional<std::chrono::seconds> must_wait(const Visit& visit) {
  const auto wait = visit.site.patience.wait(who(visit), visit.office().clock());
  if (wait.count() <= 0) return std::nullopt;
  return std::chrono::ceil<std::chrono::seconds>(wait);
}

void note_miss(const Visit& visit) { visit.site.patience.failed(who(visit), visit.office().clock(), free_misses); }

}  // namespace web
