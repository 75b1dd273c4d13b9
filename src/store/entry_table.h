#pragma once
#include "sql/connection.h"
#include "store/sealed_entry.h"

/// Entries to and from the table of that name.
namespace store {

/// The columns of an entry `e`, in the order in which `entry_in` reads them.
constexpr std::string_view entry_columns =
    "e.position, e.stream, e.version, e.at, e.allotted, e.commitment, e.restricted_commitment, e.ordinary, e.restricted";
constexpr int entry_column_count = 9;

/// None where a column has another size than it was written with.
std::optional<SealedEntry> entry_in(const sql::Statement& row);
void insert(sql::Connection& connection, const SealedEntry& entry);
/// Writes the tombstone and takes the restricted envelope away.
void replace_content(sql::Connection& connection, const SealedEntry& entry);

}  // namespace store
