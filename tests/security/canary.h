// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace callboard::test {

/// Words that must not turn up anywhere, in every way that programs spell them: as they are, percent-encoded,
/// in JSON, in UTF-16 of both orders, in hexadecimal, and in base64 wherever the word begins in it.
class Canaries {
public:
    void add(const QByteArray &word);
    qsizetype count() const { return m_words.size(); }

    /// "WORD as base64 in WHERE" for each that is in @p bytes.
    QStringList in(const QByteArray &bytes, const QString &where) const;
    /// The same of all files under @p folder and of their names, hidden ones and those in folders too.
    QStringList under(const QString &folder) const;
    /// Of what anybody may read about a running process: its command line and its environment.
    QStringList shownBy(qint64 processId) const;

private:
    struct Spelling {
        QByteArray bytes;
        QByteArray what;
    };
    static QList<Spelling> spellingsOf(const QByteArray &word);

    QList<QByteArray> m_words;
    QList<Spelling> m_spellings;
};

} // namespace callboard::test
