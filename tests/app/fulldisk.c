/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A disk that is full, for one program: LD_PRELOAD=fulldisk.so FULLDISK_FOLDER=/x FULLDISK_BYTES=n lets
 * writes to files below the folder fail with ENOSPC once n bytes are written to them in all, just as the
 * kernel does. A real small file system would need root. Only calls that the program makes are there. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static _Atomic long long written;

/* Whether the file is below the folder. */
static int is_watched(int fd)
{
    const char *folder = getenv("FULLDISK_FOLDER");
    char link[64];
    char path[PATH_MAX];
    if (!folder)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = '\0';
    return strncmp(path, folder, strlen(folder)) == 0;
}

/* Whether there is no room for so many bytes more. */
static int is_full(int fd, size_t bytes)
{
    if (!is_watched(fd))
        return 0;
    const char *limit = getenv("FULLDISK_BYTES");
    if (atomic_fetch_add(&written, (long long)bytes) + (long long)bytes <= (limit ? atoll(limit) : 0))
        return 0;
    errno = ENOSPC;
    return 1;
}

ssize_t write(int fd, const void *buffer, size_t bytes)
{
    static ssize_t (*real)(int, const void *, size_t);
    if (!real)
        real = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    return is_full(fd, bytes) ? -1 : real(fd, buffer, bytes);
}

ssize_t pwrite(int fd, const void *buffer, size_t bytes, off_t offset)
{
    static ssize_t (*real)(int, const void *, size_t, off_t);
    if (!real)
        real = (ssize_t(*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite");
    return is_full(fd, bytes) ? -1 : real(fd, buffer, bytes, offset);
}

ssize_t pwrite64(int fd, const void *buffer, size_t bytes, off64_t offset)
{
    static ssize_t (*real)(int, const void *, size_t, off64_t);
    if (!real)
        real = (ssize_t(*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
    return is_full(fd, bytes) ? -1 : real(fd, buffer, bytes, offset);
}
