// Preloaded into the service: ends it, as SIGKILL does, at one of its calls that change a file. QINGBAI_CRASH_ARMED names a file: from the moment it is
// there calls are counted, into its first eight bytes; at the call QINGBAI_CRASH_AT a write is done by half, anything else not at all, and that is the end.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static _Atomic uint64_t* counter;
static uint64_t crash_at;

// Maps the counter once the file is there; whoever loses the race to do so uses the other's.
static _Atomic uint64_t* armed(void) {
  static _Atomic(_Atomic uint64_t*) shared;
  _Atomic uint64_t* at = atomic_load(&shared);
  if (at != NULL) return at;
  const char* path = getenv("QINGBAI_CRASH_ARMED");
  const int file = path == NULL ? -1 : open(path, O_RDWR | O_CLOEXEC);
  if (file < 0) return NULL;
  void* const mapped = mmap(NULL, sizeof *counter, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (mapped == MAP_FAILED) return NULL;
  const char* number = getenv("QINGBAI_CRASH_AT");
  crash_at = number == NULL ? 0 : strtoull(number, NULL, 10);
  if (!atomic_compare_exchange_strong(&shared, &at, (_Atomic uint64_t*)mapped)) return at;
  return (_Atomic uint64_t*)mapped;
}

static int last_call(void) {
  _Atomic uint64_t* const calls = armed();
  return calls != NULL && atomic_fetch_add(calls, 1) + 1 == crash_at;
}

static int is_file(int descriptor) {
  struct stat about;
  return fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode);
}

static void end(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

#define REAL(name, ...) \
  static __typeof__(&name) real; \
  if (real == NULL) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name);

ssize_t write(int descriptor, const void* bytes, size_t count) {
  REAL(write)
  if (is_file(descriptor) && last_call()) real(descriptor, bytes, count / 2), end();
  return real(descriptor, bytes, count);
}
ssize_t pwrite(int descriptor, const void* bytes, size_t count, off_t at) {
  REAL(pwrite)
  if (is_file(descriptor) && last_call()) real(descriptor, bytes, count / 2, at), end();
  return real(descriptor, bytes, count, at);
}
ssize_t pwrite64(int descriptor, const void* bytes, size_t count, off64_t at) {
  REAL(pwrite64)
  if (is_file(descriptor) && last_call()) real(descriptor, bytes, count / 2, at), end();
  return real(descriptor, bytes, count, at);
}
ssize_t writev(int descriptor, const struct iovec* parts, int count) {
  REAL(writev)
  if (is_file(descriptor) && last_call()) real(descriptor, parts, count / 2), end();
  return real(descriptor, parts, count);
}
int fdatasync(int descriptor) {
  REAL(fdatasync)
  if (last_call()) end();
  return real(descriptor);
}
int fsync(int descriptor) {
  REAL(fsync)
  if (last_call()) end();
  return real(descriptor);
}
int ftruncate(int descriptor, off_t size) {
  REAL(ftruncate)
  if (is_file(descriptor) && last_call()) end();
  return real(descriptor, size);
}
int ftruncate64(int descriptor, off64_t size) {
  REAL(ftruncate64)
  if (is_file(descriptor) && last_call()) end();
  return real(descriptor, size);
}
int rename(const char* from, const char* to) {
  REAL(rename)
  if (last_call()) end();
  return real(from, to);
}
int unlink(const char* path) {
  REAL(unlink)
  if (last_call()) end();
  return real(path);
}
