// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/callwriters.h"

#include "app/cli/console.h"
#include "app/cli/words.h"
#include "models/domain/phonenumber.h"
#include "ui/csv.h"
#include "ui/wording.h"

#include <QJsonDocument>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

class JsonLinesWriter : public CallWriter {
    void call(Output &output, const Call &call, const QString &accountName) override
    {
        output.write(QByteArray(compact(callToJson(call, accountName)) + '\n'));
    }
};

class JsonWriter : public CallWriter {
    void begin(Output &output) override { output.write("["); }

    void call(Output &output, const Call &call, const QString &accountName) override
    {
        output.write(m_isFirst ? "\n" : ",\n");
        output.write(compact(callToJson(call, accountName)));
        m_isFirst = false;
    }

    void end(Output &output) override { output.write("\n]\n"); }

    bool m_isFirst = true;
};

class CsvWriter : public CallWriter {
    void begin(Output &output) override { output.write(csvRow(m_columns)); }

    void call(Output &output, const Call &call, const QString &accountName) override
    {
        const QJsonObject json = callToJson(call, accountName);
        QStringList cells;
        for (const QString &column : m_columns)
            cells << csvText(json.value(column));
        output.write(csvRow(cells));
    }

    const QStringList m_columns = callJsonColumns();
};

QString lengthCell(const std::optional<Seconds> &length)
{
    if (!length)
        return {};
    const qint64 seconds = length->count();
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// For people: fixed columns, the call's id last because `show` and `note` want it.
class TableWriter : public CallWriter {
public:
    explicit TableWriter(const QTimeZone &zone)
        : m_zone(zone)
    {
    }

private:
    void begin(Output &output) override
    {
        row(output,
            {wordFor(SortColumn::Started), wordFor(SortColumn::Direction), wordFor(SortColumn::Status),
             wordFor(SortColumn::Guest), wordFor(SortColumn::Number), wordFor(SortColumn::Line),
             wordFor(SortColumn::Staff), wordFor(SortColumn::Talk), Cli::tr("Call")});
    }

    void call(Output &output, const Call &call, const QString &) override
    {
        const auto moment = [this](TimePoint time) {
            return QDateTime::fromMSecsSinceEpoch(toMs(time), m_zone);
        };
        row(output,
            {call.startedAt ? moment(*call.startedAt).toString(u"yyyy-MM-dd HH:mm"_s) : QString(),
             call.direction ? wordFor(*call.direction) : QString(),
             call.status ? wordFor(*call.status) : call.providerStatus,
             call.guestName.isEmpty() ? call.guestId : call.guestName,
             internationalFormat(call.remoteNumber()), internationalFormat(call.line()),
             call.staffName.isEmpty() ? call.staffId : call.staffName, lengthCell(call.talk),
             call.ref().toString()});
    }

    static void row(Output &output, const QStringList &cells)
    {
        static constexpr int widths[] = {16, 9, 10, 20, 19, 19, 16, 7};
        QString line;
        for (qsizetype column = 0; column < cells.size() - 1; ++column)
            line += cell(cells[column], widths[column]) + u"  "_s;
        output.line(line + printable(cells.last()));
    }

    const QTimeZone m_zone;
};

} // namespace

std::unique_ptr<CallWriter> makeCallWriter(const QString &format, const QTimeZone &zone)
{
    if (format == u"json")
        return std::make_unique<JsonWriter>();
    if (format == u"jsonl")
        return std::make_unique<JsonLinesWriter>();
    if (format == u"csv")
        return std::make_unique<CsvWriter>();
    return std::make_unique<TableWriter>(zone);
}

} // namespace callboard
