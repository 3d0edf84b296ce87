/*
 * Stands between a process and the disk (LD_PRELOAD), for the files under XIANCE_DISK_FOLDER.
 *
 * XIANCE_DISK_FAIL=N: one call in N that writes, flushes or cuts a file fails, with EIO or
 *   ENOSPC by turns; of a write that fails half may be done. XIANCE_DISK_SEED: which.
 * XIANCE_DISK_LOG=FILE: every write, flush and cut of those files, and every write to standard
 *   output, is appended to FILE in the order it was done:
 *   kind (W, S, T, A), then as 64-bit numbers in the machine's order: length of the path,
 *   offset or size, length of the data; then path and data.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static const char *folder;
static long one_in;
static unsigned int seed;
static int log_file = -1;

__attribute__((constructor)) static void begin(void) {
  folder = getenv("XIANCE_DISK_FOLDER");
  const char *rate = getenv("XIANCE_DISK_FAIL");
  const char *from = getenv("XIANCE_DISK_SEED");
  const char *into = getenv("XIANCE_DISK_LOG");
  one_in = rate ? atol(rate) : 0;
  seed = from ? (unsigned int)atol(from) : 1;
  if (into) log_file = open(into, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* Whether the file is one of those under care; `path` is then its name. */
static int cared(int fd, char *path, size_t room) {
  char link[64];
  if (!folder) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, room - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strncmp(path, folder, strlen(folder)) == 0;
}

static int fails(void) {
  if (one_in <= 0 || rand_r(&seed) % one_in != 0) return 0;
  errno = rand_r(&seed) % 2 ? EIO : ENOSPC;
  return 1;
}

static void put(const void *bytes, size_t length) {
  while (length > 0) {
    long done = syscall(SYS_write, log_file, bytes, length);
    if (done <= 0) abort();
    bytes = (const char *)bytes + done;
    length -= (size_t)done;
  }
}

static void note(char kind, const char *path, int64_t place, const void *data, int64_t length) {
  if (log_file < 0) return;
  int64_t numbers[3] = {(int64_t)strlen(path), place, length};
  put(&kind, 1);
  put(numbers, sizeof numbers);
  put(path, strlen(path));
  put(data, (size_t)length);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t place) {
  char path[4096];
  ssize_t (*real)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, "pwrite");
  if (!cared(fd, path, sizeof path)) return real(fd, data, length, place);
  if (fails()) {
    int why = errno;
    if (length > 1 && rand_r(&seed) % 2) real(fd, data, length / 2, place);
    errno = why;
    return -1;
  }
  ssize_t done = real(fd, data, length, place);
  if (done > 0) note('W', path, place, data, done);
  return done;
}
ssize_t pwrite64(int fd, const void *data, size_t length, off_t place) { return pwrite(fd, data, length, place); }

ssize_t write(int fd, const void *data, size_t length) {
  char path[4096];
  ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  if (fd == 1) {
    note('A', "", 0, data, (int64_t)length);
    return real(fd, data, length);
  }
  if (!cared(fd, path, sizeof path)) return real(fd, data, length);
  if (fails()) return -1;
  off_t place = lseek(fd, 0, SEEK_CUR);
  ssize_t done = real(fd, data, length);
  if (done > 0) note('W', path, place, data, done);
  return done;
}

static int flushed(int fd, const char *name) {
  char path[4096];
  int (*real)(int) = dlsym(RTLD_NEXT, name);
  if (!cared(fd, path, sizeof path)) return real(fd);
  if (fails()) return -1;
  int done = real(fd);
  if (done == 0) note('S', path, 0, "", 0);
  return done;
}
int fsync(int fd) { return flushed(fd, "fsync"); }
int fdatasync(int fd) { return flushed(fd, "fdatasync"); }

int ftruncate(int fd, off_t size) {
  char path[4096];
  int (*real)(int, off_t) = dlsym(RTLD_NEXT, "ftruncate");
  if (!cared(fd, path, sizeof path)) return real(fd, size);
  if (fails()) return -1;
  int done = real(fd, size);
  if (done == 0) note('T', path, size, "", 0);
  return done;
}
int ftruncate64(int fd, off_t size) { return ftruncate(fd, size); }
