// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/callwriters.h"

#include "app/cli/console.h"
#include "app/cli/words.h"
#include "models/domain/phonenumber.h"
#include "ui/export/calltext.h"
#include "ui/wording.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// The formats that are files of the window, too.
class TextWriter : public CallWriter {
public:
    explicit TextWriter(std::unique_ptr<CallText> text)
        : m_text(std::move(text))
    {
    }

private:
    void begin(Output &output) override { output.write(m_text->begin()); }
    void call(Output &output, const Call &call, const QString &accountName) override
    {
        output.write(m_text->call(call, accountName));
    }
    void end(Output &output) override { output.write(m_text->end()); }

    std::unique_ptr<CallText> m_text;
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
    if (std::unique_ptr<CallText> text = makeCallText(format))
        return std::make_unique<TextWriter>(std::move(text));
    return std::make_unique<TableWriter>(zone);
}

} // namespace callboard
