#pragma once
#include "sql/connection.h"

namespace platform {

/// The tables of a register's file, one version of them; docs/formats/register.md.
constexpr int register_schema_version = 1;

/// Empty tables without their indices: people are faster written before these are built.
void create_tables(sql::Connection& file);
void create_indices(sql::Connection& file);

/// Whether this is a register's file of the version that is understood here.
bool is_register(sql::Connection& file);

}  // namespace platform
