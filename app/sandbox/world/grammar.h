// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/random.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace callboard::sandbox {

/// Phrases with gaps, read from a text file:
///
///     # a comment
///     [open]
///     Hello, {staff} speaking.      one phrase per line; {name} is a slot or another list
///     [=item]                       "=": every mention within one call means the same line
///     phone charger
///
/// "\n" inside a phrase is a line break.
class Grammar {
public:
    using Slots = QMap<QString, QString>;

    static Grammar fromText(const QString &text);

    bool has(const QString &list) const { return m_lists.contains(list); }
    qsizetype size(const QString &list) const { return m_lists.value(list).phrases.size(); }
    QStringList listNames() const;
    /// Lists that phrases mention and nobody defines; @p slots are given from outside.
    QStringList unknownMentions(const QStringList &slotNames) const;

    /// A phrase of @p list with its gaps filled. @p call seeds what stays the same within a call.
    QString phrase(const QString &list, const Slots &slots, quint64 call, Random &random) const;

private:
    struct Piece {
        bool isGap;
        QString text;
    };
    using Phrase = QList<Piece>;
    struct List {
        QList<Phrase> phrases;
        bool constant = false;
    };
    static Phrase parsed(const QString &line);

    QHash<QString, List> m_lists;
};

} // namespace callboard::sandbox
