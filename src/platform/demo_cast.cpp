#include "platform/demo_cast.h"

namespace platform {
namespace {

using namespace std::chrono;
using law::Court;
using law::Disposition;
using law::PenaltyKind;

struct Passport {
  std::string_view surname, given_names, native, nationality, number;
  char sex;
  law::Day born_on, expires_on;
  std::string_view optional = {};
};

law::Day on(int y, unsigned m, unsigned d) { return sys_days{year{y} / month{m} / day{d}}; }

RegisteredName named(std::string_view surname, std::string_view given_names, std::string_view native) {
  return {std::string(surname), std::string(given_names), std::string(native), spelling_of(surname, given_names)};
}

CastMember member(CastPart part, const Passport& shown, std::vector<law::Record> records = {}) {
  CastMember who;
  who.part = part;
  who.name = named(shown.surname, shown.given_names, shown.native);
  const std::string state(shown.nationality);
  const std::string number(shown.number);
  who.zone = {state, who.name.spelling, number, state, shown.born_on, shown.sex, shown.expires_on, std::string(shown.optional)};
  who.registered = {{who.name}, {{RegisteredPaper::passport, state, number}}, {law::to_text(shown.born_on)}, state, shown.sex, std::move(records)};
  return who;
}

law::Record record(std::string_view id, Disposition disposition, law::Day from, law::Day to) {
  law::Record out;
  out.id = id;
  out.disposition = disposition;
  out.committed_from = from;
  out.committed_to = to;
  return out;
}

law::Record judgment(law::Record of, int months, std::optional<law::Day> effective_on) {
  of.penalty = law::Penalty{PenaltyKind::fixed_term, months};
  of.effective_on = effective_on;
  return of;
}

void add_clean(std::vector<CastMember>& cast) {
  // The first is the specimen of ICAO 9303, with a longer validity so that it can be lodged.
  const Passport shown[] = {
      {"Eriksson", "Anna Maria", "", "UTO", "L898902C3", 'F', on(1974, 8, 12), on(2034, 4, 15), "ZE184226B"},
      {"Sokolova", "Iuliia", "Юлия Соколова", "RUS", "650412345", 'F', on(1991, 3, 8), on(2033, 9, 30)},
      {"Al-Haddad", "Layla", "ليلى الحداد", "JOR", "T204811", 'F', on(1986, 12, 1), on(2033, 1, 14)},
      {"Sharma", "Priya", "प्रिया शर्मा", "IND", "P4415082", 'F', on(1995, 10, 23), on(2034, 2, 27)},
      {"Jaidee", "Somchai", "สมชาย ใจดี", "THA", "AC5512078", 'M', on(1979, 4, 13), on(2033, 6, 5)},
      {"Tan", "Wei Ming", "陈伟明", "SGP", "K2048816N", 'M', on(1983, 7, 19), on(2034, 11, 8)},
      {"Żółkiewski", "Łukasz", "", "POL", "ZS0000177", 'M', on(1990, 5, 5), on(2033, 3, 21)},
  };
  for (const auto& one : shown) cast.push_back(member(CastPart::clean, one));
}

void add_proceedings(std::vector<CastMember>& cast) {
  cast.push_back(member(CastPart::convicted, {"Brandt", "Lukas", "", "AUT", "P7754321", 'M', on(1985, 1, 27), on(2033, 8, 2)},
                        {judgment(record("D000000001", Disposition::guilty, on(2018, 5, 3), on(2018, 5, 4)), 36, on(2019, 3, 12))}));
  cast.push_back(member(CastPart::under_investigation, {"Moreau", "Camille", "", "FRA", "19CV04417", 'F', on(1993, 9, 16), on(2034, 1, 9)},
                        {record("D000000002", Disposition::pending, on(2026, 2, 11), on(2026, 2, 11))}));
  auto juvenile = judgment(record("D000000003", Disposition::guilty, on(2020, 8, 1), on(2020, 8, 20)), 24, on(2021, 2, 1));
  juvenile.sealed = true;
  cast.push_back(member(CastPart::sealed_juvenile, {"Fernández Ruiz", "Mateo", "", "ESP", "XDA417823", 'M', on(2003, 5, 14), on(2033, 5, 13)}, {juvenile}));
  cast.push_back(member(CastPart::no_date_of_effect, {"Okafor", "Ngozi", "", "NGA", "C00417823", 'F', on(1988, 11, 30), on(2034, 6, 18)},
                        {judgment(record("D000000004", Disposition::guilty, on(2025, 1, 6), on(2025, 3, 28)), 18, std::nullopt)}));
}

void add_partly_agreeing(std::vector<CastMember>& cast) {
  auto renewed = member(CastPart::other_passport, {"Kim", "Minsu", "김민수", "KOR", "R20418864", 'M', on(1988, 2, 29), on(2034, 8, 25)},
                        {judgment(record("D000000005", Disposition::guilty, on(2015, 6, 1), on(2015, 6, 1)), 8, on(2016, 1, 20))});
  renewed.registered.documents.front().number = "S81204417";
  cast.push_back(std::move(renewed));
  auto renamed = member(CastPart::other_name, {"Hathaway", "Owen", "", "GBR", "804128877", 'M', on(1980, 6, 2), on(2033, 10, 11)});
  renamed.registered.names = {named("Hathaway", "Evan", "")};
  cast.push_back(std::move(renamed));
}

}  // namespace

std::vector<CastMember> demo_cast() {
  std::vector<CastMember> cast;
  add_clean(cast);
  add_proceedings(cast);
  add_partly_agreeing(cast);
  return cast;
}

std::string mrz(const CastMember& member) { return td3_zone(member.zone); }

procedure::Sought sought(const CastMember& member) {
  return {{member.zone.number}, member.name.spelling, member.zone.born_on, member.zone.nationality, member.zone.sex};
}

}  // namespace platform
