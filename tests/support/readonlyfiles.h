// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <vector>

namespace callboard::test {

/// For as long as it lives, files in a folder that this process has open cannot be written to, as when the
/// kernel takes a failing disk for reading only. Also for root, whom permissions do not stop.
class ReadOnlyFiles {
public:
    explicit ReadOnlyFiles(const QString &folder)
    {
        const QDir open(QStringLiteral("/proc/self/fd"));
        const QStringList numbers = open.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &number : numbers) {
            const QString path = QFile::symLinkTarget(open.filePath(number));
            if (path.startsWith(QFileInfo(folder).canonicalFilePath() + u'/') && QFile::exists(path))
                close(number.toInt(), path);
        }
    }
    ~ReadOnlyFiles()
    {
        for (const auto &[file, writable] : m_closed) {
            ::dup2(writable, file);
            ::close(writable);
        }
    }
    ReadOnlyFiles(const ReadOnlyFiles &) = delete;
    ReadOnlyFiles &operator=(const ReadOnlyFiles &) = delete;
    bool isEmpty() const { return m_closed.empty(); }

private:
    struct Closed {
        int file;
        int writable; ///< The same as it was.
    };
    void close(int file, const QString &path)
    {
        if ((::fcntl(file, F_GETFL) & O_ACCMODE) == O_RDONLY)
            return;
        const int readable = ::open(path.toLocal8Bit().constData(), O_RDONLY | O_CLOEXEC);
        m_closed.push_back({file, ::fcntl(file, F_DUPFD_CLOEXEC, 3)});
        ::dup2(readable, file);
        ::close(readable);
    }

    std::vector<Closed> m_closed;
};

} // namespace callboard::test
