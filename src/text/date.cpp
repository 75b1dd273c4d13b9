#include "text/date.h"

#include <array>
#include <cassert>
#include <map>
#include <memory>
#include <tuple>

#include <fmt/core.h>
#include <unicode/numfmt.h>
#include <unicode/smpdtfmt.h>

#include "text/locale.h"

namespace text {

namespace {

enum class Shape { date, weekday };

const char16_t* pattern(Language language, Shape shape) {
  switch (language) {
    case Language::zh: return shape == Shape::date ? u"y年M月d日" : u"EEE";
    case Language::en: return shape == Shape::date ? u"d MMMM y" : u"EEEE";
  }
  return u"";
}

std::unique_ptr<icu::SimpleDateFormat> make_format(Language language, Shape shape) {
  UErrorCode error = U_ZERO_ERROR;
  auto format = std::make_unique<icu::SimpleDateFormat>(icu::UnicodeString(pattern(language, shape)), locale(language), error);
  assert(U_SUCCESS(error));
  format->adoptTimeZone(icu::TimeZone::getGMT()->clone());
  return format;
}

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

std::string made(Language language, Shape shape, std::chrono::sys_days day) {
  // A thread's own: an icu::SimpleDateFormat may not be used by two threads at once, and takes long to make.
  thread_local std::array<std::unique_ptr<icu::SimpleDateFormat>, language_count * 2> formats;
  auto& format = formats[static_cast<std::size_t>(language) * 2 + static_cast<std::size_t>(shape)];
  if (!format) format = make_format(language, shape);
  icu::UnicodeString out;
  format->format(static_cast<UDate>(std::chrono::milliseconds(day.time_since_epoch()).count()), out);
  return utf8(out);
}

// Pages name the same few days again and again, and ICU takes microseconds for each: a thread keeps those it has written.
std::string formatted(Language language, Shape shape, std::chrono::sys_days day) {
  constexpr std::size_t most = 1000;
  thread_local std::map<std::tuple<Language, Shape, std::chrono::sys_days>, std::string> written;
  const std::tuple asked{language, shape, day};
  if (const auto found = written.find(asked); found != written.end()) return found->second;
  if (written.size() >= most) written.clear();
  return written.emplace(asked, made(language, shape, day)).first->second;
}

}  // namespace

std::string date_text(Language language, std::chrono::sys_days day) { return formatted(language, Shape::date, day); }

std::string iso_date(std::chrono::sys_days day) {
  const std::chrono::year_month_day date(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string time_text(base::Instant at, std::chrono::minutes offset) {
  const auto local = at + offset;
  const auto minutes = std::chrono::floor<std::chrono::minutes>(local - std::chrono::floor<std::chrono::days>(local)).count();
  return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

std::string moment_text(Language language, base::Instant at, std::chrono::minutes offset) {
  const auto date = date_text(language, std::chrono::floor<std::chrono::days>(at + offset));
  switch (language) {
    case Language::zh: return date + time_text(at, offset);
    case Language::en: return date + ", " + time_text(at, offset);
  }
  return {};
}

std::string weekday_text(Language language, std::chrono::sys_days day) { return formatted(language, Shape::weekday, day); }

std::string number_text(Language language, std::int64_t number) {
  thread_local std::array<std::unique_ptr<icu::NumberFormat>, language_count> formats;
  auto& format = formats[static_cast<std::size_t>(language)];
  if (!format) {
    UErrorCode error = U_ZERO_ERROR;
    format.reset(icu::NumberFormat::createInstance(locale(language), error));
    assert(U_SUCCESS(error));
  }
  icu::UnicodeString out;
  format->format(number, out);
  return utf8(out);
}

}  // namespace text
