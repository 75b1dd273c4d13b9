#include <set>

#include "platform/name_agreement.h"
#include "platform/record_words.h"
#include "platform/register_rows.h"

namespace platform {
namespace {

using Ids = std::set<std::int64_t>;

[[noreturn]] void not_understood() { throw sql::Error(sql::Fault::corrupt, 0, "the register holds a value that is not understood"); }

template <typename Value>
Value understood(std::optional<Value> value) {
  if (!value) not_understood();
  return *value;
}

std::optional<law::Day> day(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const auto parsed = law::parse_day(text);
  if (!parsed) not_understood();
  return *parsed;
}

std::optional<bool> flag(std::string_view text) {
  if (text.empty()) return std::nullopt;
  if (text != "yes" && text != "no") not_understood();
  return text == "yes";
}

std::optional<law::Penalty> penalty(std::string_view kind, std::int64_t months) {
  if (kind.empty()) return std::nullopt;
  law::Penalty out{understood(penalty_kind(kind)), std::nullopt};
  if (months > 0) out.months = static_cast<int>(months);
  return out;
}

law::Record record(const sql::Statement& row) {
  law::Record out;
  out.id = row.text(0);
  out.disposition = understood(disposition(row.text(1)));
  out.court = understood(court(row.text(2)));
  out.effective_on = day(row.text(3));
  out.committed_from = day(row.text(4));
  out.committed_to = day(row.text(5));
  out.penalty = penalty(row.text(6), row.integer(7));
  out.main_conduct_before_18 = flag(row.text(8));
  out.sealed = flag(row.text(9));
  return out;
}

void take_agreeing(sql::Cursor&& rows, std::string_view name, Ids& ids) {
  while (rows.next()) {
    const auto agreement = name_agreement(name, rows->text(0));
    if (agreement == NameAgreement::whole || agreement == NameAgreement::in_part) ids.insert(rows->integer(1));
  }
}

// The known beginnings that a birth date may have: the day, year and month, the year, nothing.
void find_by_name(sql::Connection& file, const procedure::Sought& sought, Ids& ids) {
  const auto key = name_key(sought.mrz_name);
  if (!sought.born_on) {
    auto& undated = file.cached("SELECT spelling, person FROM name WHERE key = $1 AND length(born) < 10");
    return take_agreeing(sql::Cursor(undated, std::string_view(key)), sought.mrz_name, ids);
  }
  auto& by_date = file.cached("SELECT spelling, person FROM name WHERE key = $1 AND born = $2");
  const auto born = law::to_text(*sought.born_on);
  for (const std::size_t known : {10u, 7u, 4u, 0u})
    take_agreeing(sql::Cursor(by_date, std::string_view(key), std::string_view(born).substr(0, known)), sought.mrz_name, ids);
}

KnownPerson load(sql::Connection& file, std::int64_t id) {
  KnownPerson person;
  person.id = id;
  sql::Cursor self(file.cached("SELECT born, nationality, sex FROM person WHERE id = $1"), id);
  if (!self.next() || self->text(2).size() != 1) not_understood();
  person.born.known = self->text(0);
  person.nationality = self->text(1);
  person.sex = self->text(2).front();
  sql::Cursor names(file.cached("SELECT spelling FROM name WHERE person = $1 ORDER BY place"), id);
  while (names.next()) person.names.emplace_back(names->text(0));
  sql::Cursor documents(file.cached("SELECT number FROM document WHERE person = $1 ORDER BY place"), id);
  while (documents.next()) person.document_numbers.emplace_back(documents->text(0));
  sql::Cursor records(file.cached("SELECT id, disposition, court, effective_on, committed_from, committed_to, penalty, months, "
                                  "main_conduct_before_18, sealed FROM proceeding WHERE person = $1 ORDER BY id"), id);
  while (records.next()) person.records.push_back(record(*records.operator->()));
  return person;
}

}  // namespace

std::vector<KnownPerson> candidates(sql::Connection& file, const procedure::Sought& sought) {
  Ids ids;
  for (const auto& number : sought.document_numbers) {
    sql::Cursor holders(file.cached("SELECT person FROM document WHERE number = $1"), std::string_view(number));
    while (holders.next()) ids.insert(holders->integer(0));
  }
  if (!sought.mrz_name.empty()) find_by_name(file, sought, ids);
  std::vector<KnownPerson> people;
  for (const auto id : ids) people.push_back(load(file, id));
  return people;
}

}  // namespace platform
