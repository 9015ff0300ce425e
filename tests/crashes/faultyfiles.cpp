// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crashes/faultyfiles.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <sqlite3.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>
#include <optional>
#include <random>

#include <fcntl.h>
#include <unistd.h>

namespace callboard::test {

namespace {

constexpr int sector = 512;

/// One write or cut that no sync has followed yet.
struct Change {
    qint64 offset = 0;
    QByteArray before; ///< What stood there, as far as there was anything.
    std::optional<QByteArray> after; ///< Absent: everything from the offset on was cut off.
    qint64 sizeBefore = 0;
};

struct State {
    std::mutex mutex;
    sqlite3_vfs *real = nullptr;
    int operations = 0;
    std::optional<int> failing;
    FaultyFiles::Fault fault = FaultyFiles::Fault::Error;
    std::mt19937 random;
    QMap<QByteArray, QList<Change>> unsynced; ///< By path.
};

State &state()
{
    static State one;
    return one;
}

/// Followed in memory by the file of the layer below.
struct File {
    sqlite3_file base;
    char *path; ///< Null: of a file that comes and goes, whose loss means nothing.
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return fileOf(file)->real();
}

// What a power cut leaves

void put(int descriptor, const Change &change, const QByteArray &bytes, int from, int size)
{
    if (::pwrite(descriptor, bytes.constData() + from, size_t(size), change.offset + from) != size)
        _exit(3);
}

void undo(int descriptor, const Change &change)
{
    put(descriptor, change, change.before, 0, int(change.before.size()));
    if (::ftruncate(descriptor, change.sizeBefore) != 0)
        _exit(3);
}

/// All of it, nothing of it, or some of its sectors.
void redoInPart(int descriptor, const Change &change, std::mt19937 &random)
{
    const quint32 fate = random() % 3;
    if (fate == 0)
        return;
    if (!change.after) {
        if (::ftruncate(descriptor, change.offset) != 0)
            _exit(3);
        return;
    }
    for (int from = 0; from < change.after->size(); from += sector) {
        if (fate == 1 || random() % 2 == 0)
            put(descriptor, change, *change.after, from, std::min(sector, int(change.after->size()) - from));
    }
}

void cutPower(State &all)
{
    for (auto file = all.unsynced.cbegin(); file != all.unsynced.cend(); ++file) {
        const int descriptor = ::open(file.key().constData(), O_RDWR | O_CLOEXEC);
        if (descriptor < 0)
            continue; // it was deleted
        for (auto change = file->crbegin(); change != file->crend(); ++change)
            undo(descriptor, *change);
        for (const Change &change : *file)
            redoInPart(descriptor, change, all.random);
        ::close(descriptor);
    }
}

[[noreturn]] void end()
{
    ::raise(SIGKILL);
    ::_exit(9);
}

// Counting and failing

enum class Operation { Write, Truncate, Sync };

int codeOf(Operation operation)
{
    switch (operation) {
    case Operation::Write:
        return SQLITE_IOERR_WRITE;
    case Operation::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Operation::Sync:
        return SQLITE_IOERR_FSYNC;
    }
    Q_UNREACHABLE();
}

bool isStruck(const State &all)
{
    if (!all.failing || all.operations < *all.failing)
        return false;
    return all.operations == *all.failing || all.fault == FaultyFiles::Fault::Errors
        || all.fault == FaultyFiles::Fault::Full;
}

/// Counts the operation. Absent: it goes on. @p half does a part of it.
template<typename Half> std::optional<int> meet(State &all, Operation operation, Half half)
{
    ++all.operations;
    if (!isStruck(all))
        return {};
    switch (all.fault) {
    case FaultyFiles::Fault::Error:
    case FaultyFiles::Fault::Errors:
        return codeOf(operation);
    case FaultyFiles::Fault::Full:
        if (operation != Operation::Write)
            return {};
        if (all.operations == *all.failing)
            half();
        return SQLITE_FULL;
    case FaultyFiles::Fault::Kill:
        half();
        end();
    case FaultyFiles::Fault::PowerCut:
        half();
        cutPower(all);
        end();
    }
    Q_UNREACHABLE();
}

qint64 sizeOf(sqlite3_file *real)
{
    sqlite3_int64 size = 0;
    real->pMethods->xFileSize(real, &size);
    return size;
}

QByteArray content(sqlite3_file *real, qint64 offset, qint64 size)
{
    const qint64 there = std::clamp<qint64>(sizeOf(real) - offset, 0, size);
    QByteArray bytes(there, '\0');
    if (there > 0)
        real->pMethods->xRead(real, bytes.data(), int(there), offset);
    return bytes;
}

void note(State &all, File *file, Change change)
{
    if (file->path)
        all.unsynced[QByteArray(file->path)].append(std::move(change));
}

// The methods of a file

int onClose(sqlite3_file *file)
{
    sqlite3_file *const real = realOf(file);
    std::free(fileOf(file)->path);
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int onRead(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), data, size, offset);
}

int onWrite(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    State &all = state();
    const std::scoped_lock lock(all.mutex);
    sqlite3_file *const real = realOf(file);
    const auto write = [&](int part) {
        note(all, fileOf(file),
             {offset, content(real, offset, part), QByteArray(static_cast<const char *>(data), part),
              sizeOf(real)});
        return real->pMethods->xWrite(real, data, part, offset);
    };
    if (const auto code = meet(all, Operation::Write, [&] { write(size / 2); }))
        return *code;
    return write(size);
}

int onTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    State &all = state();
    const std::scoped_lock lock(all.mutex);
    sqlite3_file *const real = realOf(file);
    if (const auto code = meet(all, Operation::Truncate, [] {}))
        return *code;
    const qint64 before = sizeOf(real);
    note(all, fileOf(file), {size, content(real, size, before - size), {}, before});
    return real->pMethods->xTruncate(real, size);
}

int onSync(sqlite3_file *file, int flags)
{
    State &all = state();
    const std::scoped_lock lock(all.mutex);
    if (const auto code = meet(all, Operation::Sync, [] {}))
        return *code;
    if (fileOf(file)->path)
        all.unsynced.remove(QByteArray(fileOf(file)->path));
    Q_UNUSED(flags); // The disk of the test machine has nothing to do with it, and would make it slow.
    return SQLITE_OK;
}

int onFileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int onLock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int onUnlock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int onCheckReservedLock(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int onFileControl(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int onSectorSize(sqlite3_file *)
{
    return sector;
}

/// Nothing that would let SQLite leave a sync out.
int onDeviceCharacteristics(sqlite3_file *)
{
    return 0;
}

int onShmMap(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}

int onShmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void onShmBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int onShmUnmap(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods methods{2,
                                 onClose,
                                 onRead,
                                 onWrite,
                                 onTruncate,
                                 onSync,
                                 onFileSize,
                                 onLock,
                                 onUnlock,
                                 onCheckReservedLock,
                                 onFileControl,
                                 onSectorSize,
                                 onDeviceCharacteristics,
                                 onShmMap,
                                 onShmLock,
                                 onShmBarrier,
                                 onShmUnmap,
                                 nullptr,
                                 nullptr};

// The methods of the layer

int onOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *const ours = new (file) File{};
    sqlite3_vfs *const real = state().real;
    const int code = real->xOpen(real, name, ours->real(), flags, outFlags);
    if (!ours->real()->pMethods)
        return code;
    ours->base.pMethods = &methods;
    constexpr int lasting = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
    ours->path = name && (flags & lasting) ? ::strdup(name) : nullptr;
    return code;
}

int onDelete(sqlite3_vfs *, const char *name, int syncFolder)
{
    State &all = state();
    const std::scoped_lock lock(all.mutex);
    all.unsynced.remove(QByteArray(name));
    return all.real->xDelete(all.real, name, syncFolder);
}

} // namespace

void FaultyFiles::install()
{
    static sqlite3_vfs layer;
    State &all = state();
    all.real = sqlite3_vfs_find(nullptr);
    layer = *all.real;
    layer.zName = "faulty";
    layer.szOsFile = int(sizeof(File)) + all.real->szOsFile;
    layer.xOpen = onOpen;
    layer.xDelete = onDelete;
    sqlite3_vfs_register(&layer, 1);
}

void FaultyFiles::failAt(int operation, Fault fault, quint32 seed)
{
    State &all = state();
    const std::scoped_lock lock(all.mutex);
    all.operations = 0;
    all.failing = operation;
    all.fault = fault;
    all.random.seed(seed);
}

int FaultyFiles::operations()
{
    State &all = state();
    const std::scoped_lock lock(all.mutex);
    return all.operations;
}

} // namespace callboard::test
