#include "platform/name_agreement.h"
#include "platform/record_words.h"
#include "platform/register_rows.h"

namespace platform {
namespace {

std::string_view paper_word(RegisteredPaper paper) {
  switch (paper) {
    case RegisteredPaper::passport: return "passport";
    case RegisteredPaper::earlier_passport: return "earlier_passport";
    case RegisteredPaper::permanent_residence_permit: return "permanent_residence_permit";
  }
  std::unreachable();
}

std::string text(const std::optional<law::Day>& day) { return day ? law::to_text(*day) : std::string{}; }
std::string_view text(const std::optional<bool>& flag) { return !flag ? "" : *flag ? "yes" : "no"; }

void add(sql::Statement& proceeding, std::int64_t person, const law::Record& record) {
  const auto effective = text(record.effective_on);
  const auto from = text(record.committed_from);
  const auto to = text(record.committed_to);
  const std::int64_t months = record.penalty && record.penalty->months ? *record.penalty->months : 0;
  proceeding.run(person, std::string_view(record.id), word(record.disposition), word(record.court), std::string_view(effective), std::string_view(from),
                 std::string_view(to), record.penalty ? word(record.penalty->kind) : std::string_view{}, months, text(record.main_conduct_before_18),
                 text(record.sealed));
}

}  // namespace

RegisterWriter::RegisterWriter(sql::Connection& file)
    : person_(file.cached("INSERT INTO person VALUES ($1, $2, $3, $4)")),
      name_(file.cached("INSERT INTO name VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")),
      document_(file.cached("INSERT INTO document VALUES ($1, $2, $3, $4, $5)")),
      proceeding_(file.cached("INSERT INTO proceeding VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")) {
  const auto last = file.ask("SELECT max(id) FROM person");
  last_ = last.empty() ? 0 : std::stoll(last);
}

std::int64_t RegisterWriter::add(const RegisteredPerson& person) {
  const auto id = ++last_;
  const std::string_view born = person.born.known;
  person_.run(id, born, std::string_view(person.nationality), std::string_view(&person.sex, 1));
  std::int64_t place = 0;
  for (const auto& name : person.names) {
    const auto spelling = canonical_name(name.spelling);
    const auto key = name_key(spelling);
    name_.run(id, ++place, std::string_view(name.surname), std::string_view(name.given_names), std::string_view(name.native), std::string_view(spelling),
              std::string_view(key), born);
  }
  place = 0;
  for (const auto& document : person.documents) {
    const auto number = document_number_key(document.number);
    document_.run(id, ++place, paper_word(document.paper), std::string_view(document.issuer), std::string_view(number));
  }
  for (const auto& record : person.records) platform::add(proceeding_, id, record);
  return id;
}

}  // namespace platform
