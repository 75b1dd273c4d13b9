#include "platform/register_schema.h"

#include <string>

namespace platform {
namespace {

constexpr std::string_view application_id = "1363300935";  // "QBRG"

// What is unknown is the empty text, and 0 months.
constexpr std::string_view tables = R"(
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  born TEXT NOT NULL,
  nationality TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('M', 'F', 'X'))
) STRICT;
CREATE TABLE name (
  person INTEGER NOT NULL REFERENCES person,
  place INTEGER NOT NULL,
  surname TEXT NOT NULL,
  given_names TEXT NOT NULL,
  native TEXT NOT NULL,
  spelling TEXT NOT NULL,
  key TEXT NOT NULL,
  born TEXT NOT NULL,
  PRIMARY KEY (person, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE document (
  person INTEGER NOT NULL REFERENCES person,
  place INTEGER NOT NULL,
  paper TEXT NOT NULL CHECK (paper IN ('passport', 'earlier_passport', 'permanent_residence_permit')),
  issuer TEXT NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (person, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE proceeding (
  person INTEGER NOT NULL REFERENCES person,
  id TEXT NOT NULL,
  disposition TEXT NOT NULL,
  court TEXT NOT NULL,
  effective_on TEXT NOT NULL,
  committed_from TEXT NOT NULL,
  committed_to TEXT NOT NULL,
  penalty TEXT NOT NULL,
  months INTEGER NOT NULL,
  main_conduct_before_18 TEXT NOT NULL CHECK (main_conduct_before_18 IN ('yes', 'no', '')),
  sealed TEXT NOT NULL CHECK (sealed IN ('yes', 'no', '')),
  PRIMARY KEY (person, id)
) STRICT, WITHOUT ROWID;
)";

constexpr std::string_view indices = R"(
CREATE INDEX document_by_number ON document (number);
CREATE INDEX name_by_key ON name (key, born, spelling);
CREATE INDEX name_undated ON name (key, spelling) WHERE length(born) < 10;
CREATE UNIQUE INDEX proceeding_by_id ON proceeding (id);
)";

}  // namespace

void create_tables(sql::Connection& file) {
  file.execute("PRAGMA application_id = " + std::string(application_id));
  file.execute("PRAGMA user_version = " + std::to_string(register_schema_version));
  file.execute(std::string(tables));
}

void create_indices(sql::Connection& file) { file.execute(std::string(indices)); }

bool is_register(sql::Connection& file) {
  return file.ask("PRAGMA application_id") == application_id && file.ask("PRAGMA user_version") == std::to_string(register_schema_version);
}

}  // namespace platform
