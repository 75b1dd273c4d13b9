#pragma once
#include "ledger/journal.h"
#include "sql/connection.h"
#include "store/secrets.h"

/// The rows that are folded from entries, to and from the table of that name.
namespace store {

void drop_rows(sql::Connection& connection, const base::Id& owner);
void drop_all_rows(sql::Connection& connection);
/// Makes these, all of one owner, the owner's rows: what stands there already stays as it is, the rest is dropped or written.
void replace_rows(sql::Connection& connection, const base::Id& owner, std::vector<ledger::Row> rows, const SecretKey& key, Portions& random);
/// False where the list has a row of this owner and part already.
bool insert_row(sql::Connection& connection, const ledger::Row& row, const SecretKey& key, Portions& random);
/// Throws Damaged where a summary does not open.
std::vector<ledger::Row> read_rows(sql::Connection& connection, const Secrets& secrets, const ledger::RowQuery& query);
std::size_t count_rows(sql::Connection& connection, const ledger::RowQuery& query);

}  // namespace store
