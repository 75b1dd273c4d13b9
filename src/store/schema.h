#pragma once
#include "sql/connection.h"

namespace store {

/// Brings a database to this program's schema by numbered migrations, each in a transaction of its own.
/// Throws std::runtime_error where the database is newer than the program.
void migrate(sql::Connection& connection);
/// Throws where the schema is not this program's.
void require_current(sql::Connection& connection);

}  // namespace store
