#include "platform/synthetic_person.h"

#include "law/identity.h"
#include "platform/document_numbers.h"
#include "platform/synthetic_proceeding.h"

namespace platform {
namespace {

constexpr int first_birth_year = 1941;
constexpr int last_birth_year = 2015;
constexpr int last_birth_year_with_proceedings = 2007;  // old enough to have done something

void join(std::string& to, std::string_view more, std::string_view glue) {
  if (!to.empty() && !more.empty()) to += glue;
  to += more;
}

law::Day draw_birth(Draw& draw, int last_year) {
  using namespace std::chrono;
  const auto first = sys_days{year{first_birth_year} / January / 1};
  const auto last = sys_days{year{last_year} / December / 31};
  return first + days{draw.between(0, static_cast<int>((last - first).count()))};
}

// Of a thousand people three have no birth date, six only its year, six its year and month.
BirthDate draw_known(Draw& draw, law::Day born_on) {
  const auto text = law::to_text(born_on);
  const auto luck = draw.below(1000);
  return {text.substr(0, luck < 3 ? 0 : luck < 9 ? 4 : luck < 15 ? 7 : 10)};
}

// The parts of a name being put together, printed, spelled and native at once.
struct Composed {
  std::string latin, spelling, native;
  void add(std::string_view more_latin, std::string_view more_spelling, std::string_view more_native, std::string_view glue) {
    join(latin, more_latin, " ");
    join(spelling, more_spelling, "<");
    join(native, more_native, glue);
  }
};

}  // namespace

std::string spelling_of(std::string_view surname, std::string_view given_names) {
  auto spelling = law::icao_spelling(surname);
  join(spelling, law::icao_spelling(given_names), "<<");
  return spelling;
}

Population::Population(std::uint64_t seed) : draw_{seed} {
  const auto spelled = [](std::span<const NamePart> parts) {
    std::vector<SpelledPart> out;
    for (const auto& part : parts) out.push_back({part.latin, part.native, law::icao_spelling(part.latin)});
    return out;
  };
  for (const auto& nation : nations())
    nations_.push_back({&nation, spelled(nation.surnames), spelled(nation.men), spelled(nation.women), draw_.next() >> 32, 0});
}

Population::SpelledNation& Population::draw_nation() {
  auto luck = draw_.between(0, 999);
  for (auto& one : nations_) {
    luck -= one.nation->share;
    if (luck < 0) return one;
  }
  return nations_.front();
}

RegisteredName Population::draw_name(const SpelledNation& nation, char sex) {
  const auto& glue = nation.nation->glue;
  Composed surname;
  Composed given;
  const int surnames = draw_.between(1, nation.nation->surnames_worn);
  for (int i = 0; i < surnames; ++i) {
    const auto& part = draw_.one_of<SpelledPart>(nation.surnames);
    if (nation.nation->feminine_a && sex == 'F')
      surname.add(std::string(part.latin) + "a", part.spelling + "A", std::string(part.native) + "а", glue);
    else
      surname.add(part.latin, part.spelling, part.native, glue);
  }
  const int worn = draw_.between(1, nation.nation->given_names_worn);
  for (int i = 0; i < worn; ++i) {
    const auto& part = draw_.one_of<SpelledPart>(sex == 'F' ? nation.women : nation.men);
    given.add(part.latin, part.spelling, part.native, glue);
  }
  auto native = nation.nation->surname_first ? surname.native : given.native;
  join(native, nation.nation->surname_first ? given.native : surname.native, glue);
  return {surname.latin, given.latin, native, surname.spelling + "<<" + given.spelling};
}

void Population::draw_documents(SpelledNation& nation, law::Day born_on, RegisteredPerson& person) {
  const auto& code = person.nationality;
  const auto passport = [&] { return passport_number(nation.nation->numbers, nation.numbers_used++, nation.first_number); };
  person.documents.push_back({RegisteredPaper::passport, code, passport()});
  const auto luck = draw_.below(100);
  for (unsigned earlier = luck < 5 ? 2 : luck < 25 ? 1 : 0; earlier > 0; --earlier)
    person.documents.push_back({RegisteredPaper::earlier_passport, code, passport()});
  if (!draw_.once_in(1000, 15)) return;
  std::string permit;
  do permit = draw_.once_in(3) ? permit_15(draw_, code, born_on) : permit_18(draw_, nation.nation->numeric, born_on, person.sex);
  while (!permits_.insert(permit).second);
  person.documents.push_back({RegisteredPaper::permanent_residence_permit, "CHN", permit});
}

void Population::draw_records(law::Day born_on, RegisteredPerson& person) {
  const int count = draw_.once_in(6) ? draw_.between(2, 4) : 1;
  for (int i = 0; i < count; ++i) person.records.push_back(synthetic_proceeding(draw_, born_on, proceedings_++));
}

RegisteredPerson Population::next() {
  auto& nation = draw_nation();
  RegisteredPerson person;
  person.nationality = nation.nation->code;
  person.sex = draw_.once_in(500) ? 'X' : draw_.once_in(2) ? 'F' : 'M';
  const bool proceedings = draw_.once_in(50);
  const auto born_on = draw_birth(draw_, proceedings ? last_birth_year_with_proceedings : last_birth_year);
  person.born = draw_known(draw_, born_on);
  person.names.push_back(draw_name(nation, person.sex));
  if (draw_.once_in(100, 3)) person.names.push_back(draw_name(nation, person.sex));  // a name before marriage, or another one
  draw_documents(nation, born_on, person);
  if (proceedings) draw_records(born_on, person);
  return person;
}

}  // namespace platform
