// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/security/canary.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QUrl>

namespace callboard::test {

using namespace Qt::StringLiterals;

namespace {

/// What is surely in the base64 of any text that has @p word beginning at a place of this remainder.
QByteArray base64Inside(const QByteArray &word, int remainder)
{
    const QByteArray whole = (QByteArray(remainder, 'x') + word).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype foreign = (remainder * 8 + 5) / 6; // its first letters are not the word's alone
    const qsizetype own = (remainder + word.size()) * 8 / 6;
    return whole.mid(foreign, own - foreign);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<Canaries::Spelling> Canaries::spellingsOf(const QByteArray &word)
{
    const QString text = QString::fromUtf8(word);
    QList<Spelling> all{{word, "plain"},
                        {QStringEncoder(QStringEncoder::Utf16LE)(text), "UTF-16"},
                        {QStringEncoder(QStringEncoder::Utf16BE)(text), "UTF-16, big-endian"},
                        {word.toHex(), "hexadecimal"},
                        {word.toHex().toUpper(), "hexadecimal"},
                        {QUrl::toPercentEncoding(text), "percent-encoded"},
                        {QUrl::toPercentEncoding(text).toLower(), "percent-encoded"},
                        {QByteArray(word).replace('/', "\\/"), "JSON"}};
    for (int remainder = 0; remainder < 3; ++remainder) {
        const QByteArray inside = base64Inside(word, remainder);
        all << Spelling{inside, "base64"}
            << Spelling{QByteArray(inside).replace('+', '-').replace('/', '_'), "base64url"};
    }
    return all;
}

void Canaries::add(const QByteArray &word)
{
    m_words << word;
    m_spellings << spellingsOf(word);
}

QStringList Canaries::in(const QByteArray &bytes, const QString &where) const
{
    QStringList found;
    const qsizetype perWord = m_words.isEmpty() ? 1 : m_spellings.size() / m_words.size();
    for (qsizetype i = 0; i < m_spellings.size(); ++i) {
        const qsizetype at = bytes.indexOf(m_spellings.at(i).bytes);
        if (at >= 0)
            found << u"%1 as %2 in %3: …%4…"_s.arg(
                QString::fromUtf8(m_words.at(i / perWord)), QString::fromLatin1(m_spellings.at(i).what),
                where,
                QString::fromLatin1(
                    bytes.mid(qMax(qsizetype(0), at - 60), 160).toPercentEncoding(" {}\":,")));
    }
    return found;
}

QStringList Canaries::under(const QString &folder) const
{
    QStringList found;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        found << in(path.mid(folder.size()).toUtf8(), u"the name of a file"_s);
        if (files.fileInfo().isFile())
            found << in(read(path), path);
    }
    return found;
}

QStringList Canaries::shownBy(qint64 processId) const
{
    const QString process = u"/proc/%1/"_s.arg(processId);
    return in(read(process + u"cmdline"_s), u"the command line"_s)
        + in(read(process + u"environ"_s), u"the environment"_s);
}

} // namespace callboard::test
