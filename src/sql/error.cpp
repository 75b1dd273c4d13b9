#include "sql/error.h"

#include <sqlite3.h>

namespace sql {

Fault fault_of(int extended_code) {
  // The index of the write-ahead log could not grow: before anything was written, and for want of room.
  if (extended_code == SQLITE_IOERR_SHMSIZE) return Fault::full;
  switch (extended_code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Fault::busy;
    case SQLITE_CONSTRAINT: return Fault::constraint;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Fault::corrupt;
    case SQLITE_FULL: return Fault::full;
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL: return Fault::input_output;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return Fault::cannot_open;
    case SQLITE_READONLY: return Fault::read_only;
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG: return Fault::memory;
    case SQLITE_INTERRUPT: return Fault::interrupted;
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
    case SQLITE_MISMATCH: return Fault::misuse;
  }
  return Fault::other;
}

}  // namespace sql
