// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPixmap>

namespace callboard::pictures {

/// Writes pictures one by one and, reduced, twelve to a sheet: what a person can look over at once.
class ContactSheets {
public:
    /// @p title stands above every sheet. Files that cannot be written end the program with a message.
    ContactSheets(QString folder, QString title);
    void add(const QString &name, const QPixmap &picture);
    void finish(); ///< The last sheet, which may have room left.

private:
    struct Entry {
        QString name;
        QPixmap picture;
    };
    void write(const QString &name, const QPixmap &picture) const;

    const QString m_folder;
    const QString m_title;
    QList<Entry> m_entries;
    int m_sheets = 0;
};

} // namespace callboard::pictures
