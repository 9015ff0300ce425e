// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace callboard {

/// Where a sub-command's data goes: standard output, or a file that is replaced only when everything was
/// written. Writing never fails at once: isOver() says that going on is pointless, finish() says how it went.
class Output {
public:
    Output() = default;
    /// From now on into this file, made beside it under a temporary name. Errors: Storage.
    Result<void> openFile(const QString &path);

    void write(QByteArrayView bytes);
    void line(const QString &text); ///< With a line break.
    void json(const QJsonObject &object); ///< Indented.
    void json(const QJsonArray &array);
    bool isOver() const { return m_readerLeft || m_error; }
    /// Writes the rest. A reader that left early (`| head`) is no error. Errors: Storage.
    Result<void> finish();
    QString name() const; ///< For messages: the file's, or "standard output".

private:
    void flush();

    std::unique_ptr<QSaveFile> m_file; ///< Null: standard output.
    QByteArray m_buffer;
    std::optional<Error> m_error;
    bool m_readerLeft = false;
};

} // namespace callboard
