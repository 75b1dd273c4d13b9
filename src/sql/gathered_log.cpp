#include "sql/gathered_log.h"

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <stdexcept>

#include "base/bytes.h"

namespace sql {
namespace {

// SQLite's writing on Unix takes the length of one write modulo 128 KiB, and calls what is left of a larger one a full disk.
constexpr std::size_t most_gathered = 112 * 1024;

/// The log: `file` must come first, SQLite knows this by its address. The machine's own file lies behind it in the same memory.
struct Log {
  sqlite3_file file;
  base::Bytes gathered;
  sqlite3_int64 begin = 0;  // where in the file it belongs

  sqlite3_int64 end() const { return begin + static_cast<sqlite3_int64>(gathered.size()); }
};

Log& log_of(sqlite3_file* file) { return *reinterpret_cast<Log*>(file); }
sqlite3_file* own(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(&log_of(file) + 1); }

// What could not be written is forgotten: its transaction is rolled back, and the next one writes in the same place.
int flush(sqlite3_file* file) {
  auto& log = log_of(file);
  if (log.gathered.empty()) return SQLITE_OK;
  const int code = own(file)->pMethods->xWrite(own(file), log.gathered.data(), static_cast<int>(log.gathered.size()), log.begin);
  log.gathered.clear();
  return code;
}

template <class Act>
int after_flush(sqlite3_file* file, const Act& act) {
  const int code = flush(file);
  return code == SQLITE_OK ? act(own(file)) : code;
}

int close(sqlite3_file* file) {
  const int written = flush(file);
  const int closed = own(file)->pMethods->xClose(own(file));
  log_of(file).~Log();
  return written == SQLITE_OK ? closed : written;
}

int read(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
  return after_flush(file, [=](sqlite3_file* own) { return own->pMethods->xRead(own, to, size, at); });
}

int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
  auto& log = log_of(file);
  if (at != log.end() || log.gathered.size() + static_cast<std::size_t>(size) > most_gathered) {
    if (const int code = flush(file); code != SQLITE_OK) return code;
    log.begin = at;
  }
  if (static_cast<std::size_t>(size) > most_gathered) return own(file)->pMethods->xWrite(own(file), from, size, at);
  const auto* bytes = static_cast<const std::uint8_t*>(from);
  log.gathered.insert(log.gathered.end(), bytes, bytes + size);
  return SQLITE_OK;
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
  return after_flush(file, [=](sqlite3_file* own) { return own->pMethods->xTruncate(own, size); });
}

int sync(sqlite3_file* file, int how) {
  return after_flush(file, [=](sqlite3_file* own) { return own->pMethods->xSync(own, how); });
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
  return after_flush(file, [=](sqlite3_file* own) { return own->pMethods->xFileSize(own, size); });
}

int file_control(sqlite3_file* file, int what, void* with) { return own(file)->pMethods->xFileControl(own(file), what, with); }
int sector_size(sqlite3_file* file) { return own(file)->pMethods->xSectorSize(own(file)); }
int device_characteristics(sqlite3_file* file) { return own(file)->pMethods->xDeviceCharacteristics(own(file)); }
// Nobody locks a log: the locks are the index's.
int lock(sqlite3_file* file, int how) { return own(file)->pMethods->xLock(own(file), how); }
int unlock(sqlite3_file* file, int how) { return own(file)->pMethods->xUnlock(own(file), how); }
int reserved(sqlite3_file* file, int* answer) { return own(file)->pMethods->xCheckReservedLock(own(file), answer); }

sqlite3_io_methods methods_of_a_log() {
  sqlite3_io_methods methods{};
  methods.iVersion = 1;
  methods.xClose = close;
  methods.xRead = read;
  methods.xWrite = write;
  methods.xTruncate = truncate;
  methods.xSync = sync;
  methods.xFileSize = file_size;
  methods.xLock = lock;
  methods.xUnlock = unlock;
  methods.xCheckReservedLock = reserved;
  methods.xFileControl = file_control;
  methods.xSectorSize = sector_size;
  methods.xDeviceCharacteristics = device_characteristics;
  return methods;
}

sqlite3_vfs* machine() { return sqlite3_vfs_find(nullptr); }

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* given) {
  if ((flags & SQLITE_OPEN_WAL) == 0) return machine()->xOpen(machine(), name, file, flags, given);
  static const auto methods = methods_of_a_log();
  auto& log = *new (file) Log{};
  const int code = machine()->xOpen(machine(), name, own(file), flags, given);
  if (code == SQLITE_OK) log.file.pMethods = &methods;
  else log.~Log();  // SQLite closes what has methods, and this has none
  return code;
}

}  // namespace

const char* gathered_log() {
  static sqlite3_vfs vfs = [] {
    sqlite3_initialize();
    sqlite3_vfs made = *machine();
    made.pNext = nullptr;
    made.zName = "gathered-log";
    made.szOsFile += static_cast<int>(sizeof(Log));
    made.xOpen = open;
    return made;
  }();
  static const int registered = sqlite3_vfs_register(&vfs, 0);
  if (registered != SQLITE_OK) throw std::runtime_error("SQLite takes no VFS");
  return vfs.zName;
}

}  // namespace sql
