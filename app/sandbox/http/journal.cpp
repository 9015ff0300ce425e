// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/journal.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr qsizetype mostEntries = 200000;

} // namespace

void Journal::add(JournalEntry entry)
{
    if (m_entries.size() >= mostEntries) {
        m_entries.removeFirst();
        ++m_forgotten;
    }
    m_entries.append(std::move(entry));
}

QByteArray Journal::toJsonLines() const
{
    QByteArray lines;
    qint64 number = m_forgotten;
    for (const JournalEntry &entry : m_entries) {
        const QJsonObject line{{u"number"_s, ++number},
                               {u"method"_s, QString::fromLatin1(entry.method)},
                               {u"path"_s, entry.path},
                               {u"query"_s, entry.query},
                               {u"status"_s, entry.status},
                               {u"authorised"_s, entry.authorised},
                               {u"fault"_s, entry.fault.isEmpty() ? QJsonValue() : QJsonValue(entry.fault)}};
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

} // namespace callboard::sandbox
