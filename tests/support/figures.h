// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

#include <functional>

namespace callboard::test {

/// Changes the figure @p name of this program in PROGRAM.json, an object of numbers, in the folder that
/// CALLBOARD_FIGURES names; nothing happens without it. Whole or not at all, also when several processes of
/// the program write at once or one is killed.
inline void changeFigure(const char *name, const std::function<qint64(qint64)> &changed)
{
    const QString folder = qEnvironmentVariable("CALLBOARD_FIGURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(QFileInfo(QCoreApplication::applicationFilePath()).fileName())
        + QStringLiteral(".json");
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.lock())
        return qWarning("figures: %s cannot be locked", qPrintable(path));
    QFile file(path);
    QJsonObject figures;
    if (file.open(QIODevice::ReadOnly))
        figures = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const QString key = QString::fromLatin1(name);
    figures.insert(key, changed(figures.value(key).toInteger()));
    QSaveFile next(path);
    if (!next.open(QIODevice::WriteOnly) || next.write(QJsonDocument(figures).toJson()) < 0 || !next.commit())
        qWarning("figures: %s", qPrintable(next.errorString()));
}

/// Adds @p value to the figure @p name of this program: cases, faults, kills.
inline void recordFigure(const char *name, qint64 value)
{
    changeFigure(name, [value](qint64 sum) { return sum + value; });
}

/// Replaces a figure that is no sum: the seed of a run.
inline void setFigure(const char *name, qint64 value)
{
    changeFigure(name, [value](qint64) { return value; });
}

} // namespace callboard::test
