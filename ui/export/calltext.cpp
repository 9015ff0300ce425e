// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/calltext.h"

#include "ui/csv.h"

#include <QJsonDocument>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const Call &call, const QString &accountName)
{
    return QJsonDocument(callToJson(call, accountName)).toJson(QJsonDocument::Compact);
}

class JsonLinesText final : public CallText {
    QByteArray call(const Call &call, const QString &accountName) override
    {
        return compact(call, accountName) + '\n';
    }
};

class JsonText final : public CallText {
    QByteArray begin() const override { return "["; }
    QByteArray call(const Call &call, const QString &accountName) override
    {
        return (std::exchange(m_isFirst, false) ? "\n" : ",\n") + compact(call, accountName);
    }
    QByteArray end() const override { return "\n]\n"; }

    bool m_isFirst = true;
};

class CsvText final : public CallText {
    QByteArray begin() const override { return csvRow(m_columns); }
    QByteArray call(const Call &call, const QString &accountName) override
    {
        const QJsonObject json = callToJson(call, accountName);
        QStringList cells;
        for (const QString &column : m_columns)
            cells << csvText(json.value(column));
        return csvRow(cells);
    }

    const QStringList m_columns = callJsonColumns();
};

} // namespace

std::unique_ptr<CallText> makeCallText(const QString &format)
{
    if (format == u"json")
        return std::make_unique<JsonText>();
    if (format == u"jsonl")
        return std::make_unique<JsonLinesText>();
    if (format == u"csv")
        return std::make_unique<CsvText>();
    return nullptr;
}

} // namespace callboard
