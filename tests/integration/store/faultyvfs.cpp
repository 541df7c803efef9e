// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "faultyvfs.h"

#include <csignal>
#include <sqlite3.h>
#include <unistd.h>

namespace hookloupe {

std::atomic<int> FaultyVfs::writeFault{ 0 };
std::atomic<int> FaultyVfs::syncFault{ 0 };
std::atomic<int> FaultyVfs::untilKill{ -1 };
std::atomic<int> FaultyVfs::faults{ 0 };

namespace {

sqlite3_vfs *g_real = nullptr;
sqlite3_vfs g_vfs;
sqlite3_io_methods g_methods;

/// What SQLite keeps; the real file lies behind it.
sqlite3_file *realOf(sqlite3_file *file)
{
    return file + 1;
}

void killWhenItIsTime()
{
    if (FaultyVfs::untilKill.load() >= 0 && FaultyVfs::untilKill-- == 0)
        ::kill(::getpid(), SIGKILL);
}

int failing(const std::atomic<int> &fault)
{
    killWhenItIsTime();
    const int code = fault.load();
    if (code != 0)
        ++FaultyVfs::faults;
    return code;
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_file *real = realOf(file);
    const int code = g_real->xOpen(g_real, name, real, flags, outFlags);
    file->pMethods = real->pMethods ? &g_methods : nullptr;
    return code;
}

void fillMethods()
{
    g_methods.iVersion = 2; // without memory maps, which would write past us
    g_methods.xClose = [](sqlite3_file *f) { return realOf(f)->pMethods->xClose(realOf(f)); };
    g_methods.xRead = [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
        return realOf(f)->pMethods->xRead(realOf(f), to, size, at);
    };
    g_methods.xWrite = [](sqlite3_file *f, const void *from, int size, sqlite3_int64 at) {
        const int fault = failing(FaultyVfs::writeFault);
        return fault ? fault : realOf(f)->pMethods->xWrite(realOf(f), from, size, at);
    };
    g_methods.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
        killWhenItIsTime();
        return realOf(f)->pMethods->xTruncate(realOf(f), size);
    };
    g_methods.xSync = [](sqlite3_file *f, int flags) {
        const int fault = failing(FaultyVfs::syncFault);
        return fault ? fault : realOf(f)->pMethods->xSync(realOf(f), flags);
    };
    g_methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
        return realOf(f)->pMethods->xFileSize(realOf(f), size);
    };
    g_methods.xLock = [](sqlite3_file *f, int lock) {
        return realOf(f)->pMethods->xLock(realOf(f), lock);
    };
    g_methods.xUnlock = [](sqlite3_file *f, int lock) {
        return realOf(f)->pMethods->xUnlock(realOf(f), lock);
    };
    g_methods.xCheckReservedLock = [](sqlite3_file *f, int *result) {
        return realOf(f)->pMethods->xCheckReservedLock(realOf(f), result);
    };
    g_methods.xFileControl = [](sqlite3_file *f, int what, void *value) {
        return realOf(f)->pMethods->xFileControl(realOf(f), what, value);
    };
    g_methods.xSectorSize = [](sqlite3_file *f) {
        return realOf(f)->pMethods->xSectorSize(realOf(f));
    };
    g_methods.xDeviceCharacteristics = [](sqlite3_file *f) {
        return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
    };
    g_methods.xShmMap = [](sqlite3_file *f, int page, int size, int extends,
                           void volatile **memory) {
        return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extends, memory);
    };
    g_methods.xShmLock = [](sqlite3_file *f, int offset, int count, int flags) {
        return realOf(f)->pMethods->xShmLock(realOf(f), offset, count, flags);
    };
    g_methods.xShmBarrier = [](sqlite3_file *f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); };
    g_methods.xShmUnmap = [](sqlite3_file *f, int deletes) {
        return realOf(f)->pMethods->xShmUnmap(realOf(f), deletes);
    };
}

} // namespace

void FaultyVfs::install()
{
    g_real = sqlite3_vfs_find(nullptr);
    fillMethods();
    g_vfs = *g_real;
    g_vfs.zName = "hookloupe-faulty";
    g_vfs.szOsFile = static_cast<int>(sizeof(sqlite3_file)) + g_real->szOsFile;
    g_vfs.xOpen = openFile;
    sqlite3_vfs_register(&g_vfs, 1);
}

} // namespace hookloupe
