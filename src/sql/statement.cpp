#include "sql/statement.h"

#include <sqlite3.h>

namespace sql {

Statement::Statement(sqlite3* connection, std::string_view text) : connection_(connection) {
  const auto code = sqlite3_prepare_v3(connection, text.data(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &statement_, nullptr);
  if (code != SQLITE_OK) throw Error(fault_of(code), code, std::string(sqlite3_errmsg(connection)) + ": " + std::string(text));
  const auto count = sqlite3_bind_parameter_count(statement_);
  for (int n = 1; n <= count; ++n) parameters_.push_back(sqlite3_bind_parameter_index(statement_, ("$" + std::to_string(n)).c_str()));
}

Statement::~Statement() { sqlite3_finalize(statement_); }

void Statement::require(int code) const {
  if (code == SQLITE_OK) return;
  const auto extended = sqlite3_extended_errcode(connection_);
  throw Error(fault_of(extended), extended, sqlite3_errmsg(connection_));
}

void Statement::bind(std::size_t parameter, std::int64_t value) { require(sqlite3_bind_int64(statement_, parameters_.at(parameter - 1), value)); }

void Statement::bind(std::size_t parameter, std::string_view value) {
  require(sqlite3_bind_text64(statement_, parameters_.at(parameter - 1), value.empty() ? "" : value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(std::size_t parameter, base::ByteView value) {
  // A null pointer would be NULL, not the empty blob.
  static constexpr std::uint8_t nothing = 0;
  require(sqlite3_bind_blob64(statement_, parameters_.at(parameter - 1), value.empty() ? &nothing : value.data(), value.size(), SQLITE_STATIC));
}

void Statement::bind(std::size_t parameter, const std::optional<base::Bytes>& value) {
  if (value) return bind(parameter, base::ByteView(*value));
  require(sqlite3_bind_null(statement_, parameters_.at(parameter - 1)));
}

bool Statement::step() {
  const auto code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  const auto extended = sqlite3_extended_errcode(connection_);
  const Error error(fault_of(extended), extended, sqlite3_errmsg(connection_));
  reset();
  throw error;
}

void Statement::reset() noexcept {
  sqlite3_reset(statement_);
  sqlite3_clear_bindings(statement_);
}

int Statement::finish() {
  while (step()) continue;
  const auto changed = sqlite3_changes(connection_);
  reset();
  return changed;
}

bool Statement::null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string_view Statement::text(int column) const {
  const auto* const at = sqlite3_column_text(statement_, column);
  if (at == nullptr) return {};
  return {reinterpret_cast<const char*>(at), static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

base::ByteView Statement::bytes(int column) const {
  const auto* const at = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
  return {at, at == nullptr ? 0 : static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

}  // namespace sql
