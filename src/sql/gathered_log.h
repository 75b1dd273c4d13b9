#pragma once

namespace sql {

/// The name of a VFS of SQLite that is the machine's own but for one thing: what is written to a write-ahead log one piece after the other is gathered
/// and written by one call. SQLite writes a frame of a commit in two pieces of 24 and 4,096 bytes, which takes as long as writing a hundred at once.
/// When the log is synced, read, measured or cut, what was gathered goes out first; so at every sync the file holds what it would have held, and
/// no other connection looks for a frame before its commit is synced (https://www.sqlite.org/walformat.html). That holds only where every commit is
/// synced: without `synchronous = FULL` others would look for frames that are not there yet. A write that fails is told by the call that made
/// it due. Registered with the first call.
const char* gathered_log();

}  // namespace sql
