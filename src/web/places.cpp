#include "web/places.h"

#include <fmt/format.h>

namespace web {

std::string address_of(const Visit& visit, const law::Organization& organization) {
  return visit.language == text::Language::zh && !organization.address_zh.empty() ? organization.address_zh : organization.address_en;
}

std::string hours_of(const Visit& visit, const law::Organization& organization) {
  std::string spans;
  for (const auto& hours : organization.hours) {
    if (!spans.empty()) spans += ", ";
    spans += fmt::format("{:02}:{:02}–{:02}:{:02}", hours.opens.count() / 60, hours.opens.count() % 60, hours.closes.count() / 60, hours.closes.count() % 60);
  }
  return visit.say(organization.saturdays ? "hours.saturdays" : "hours.weekdays", {{"hours", spans}});
}

}  // namespace web
