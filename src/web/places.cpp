#include "web/places.h"

#include <fmt/format.h>

#include "html/typography.h"
#include "text/date.h"
#include "web/page.h"

namespace web {
namespace {

// "Window No. 15 and 16" names the windows 15 and 16; "4F" is the fourth floor.
std::string numbers_of(std::string_view written, std::string_view between) {
  std::string numbers;
  bool apart = true;
  for (const char c : written) {
    const bool digit = c >= '0' && c <= '9';
    if (digit && apart && !numbers.empty()) numbers += between;
    if (digit) numbers += c;
    apart = !digit;
  }
  return numbers;
}

}  // namespace

std::string address_of(const Visit& visit, const law::Organization& organization) {
  return visit.language == text::Language::zh && !organization.address_zh.empty() ? organization.address_zh : organization.address_en;
}

html::Html address_html(const Visit& visit, const law::Organization& organization) {
  const auto address = html::Html(address_of(visit, organization));
  return visit.language == text::Language::zh && organization.address_zh.empty() ? html::foreign("en", address) : address;
}

std::string hours_of(const Visit& visit, const law::Organization& organization) {
  std::string spans;
  for (const auto& hours : organization.hours) {
    if (!spans.empty()) spans += ", ";
    spans += fmt::format("{:02}:{:02}–{:02}:{:02}", hours.opens.count() / 60, hours.opens.count() % 60, hours.closes.count() / 60, hours.closes.count() % 60);
  }
  return visit.say(organization.saturdays ? "hours.saturdays" : "hours.weekdays", {{"hours", spans}});
}

std::string district_of(const Visit& visit, const law::Organization& organization) {
  return visit.language == text::Language::zh ? organization.district_zh : organization.district_en;
}

std::string inside_of(const Visit& visit, text::Language language, const law::Organization& organization) {
  const auto& words = visit.site.words;
  std::string said;
  if (organization.floor) said = words.say(language, "place.floor", {{"floor", numbers_of(*organization.floor, ", ")}});
  if (!organization.window) return said;
  if (!said.empty()) said += words.say(language, "place.comma");
  return said + words.say(language, "place.window", {{"windows", numbers_of(*organization.window, words.say(language, "place.and"))}});
}

html::Url office_url(const Visit& visit, const law::Organization& organization) {
  std::string district = organization.district_en;
  for (char& c : district)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return to(visit, {"guide", "offices", district});
}

law::Opening opening_of(const Visit& visit, const law::Organization& organization) {
  const auto& law = visit.office().law;
  return law::opening_at(organization, law.calendar, law.offset, visit.office().clock());
}

std::string said_of(const Visit& visit, const law::Opening& opening) {
  const auto offset = visit.office().law.offset;
  if (opening.closes_at) return visit.say("place.open_until", {{"time", text::time_text(*opening.closes_at, offset)}});
  if (!opening.opens_next) return visit.say("place.closed");
  const auto day = law::day_at(*opening.opens_next, offset);
  const auto time = text::time_text(*opening.opens_next, offset);
  if (day == law::day_at(visit.office().clock(), offset)) return visit.say("place.opens_today", {{"time", time}});
  return visit.say("place.opens_next", {{"day", visit.weekday(day)}, {"time", time}});
}

std::vector<const law::Organization*> places_today(const Visit& visit) {
  const auto& law = visit.office().law;
  const auto today = office::today(visit.office());
  std::vector<const law::Organization*> places;
  for (const auto& one : law.organizations)
    if (law::organization_of(law.organizations, one.code, today) == &one) places.push_back(&one);
  return places;
}

}  // namespace web
