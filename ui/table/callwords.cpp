// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/callwords.h"

#include "ui/format.h"
#include "ui/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(callboard::CallWords)
};

QString joined(const QStringList &parts, QStringView separator)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(separator);
}

/// Text for other programs: without the isolates that keep it upright in ours.
QString bare(QString text)
{
    text.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' '; // would begin another cell or row
    }
    return text;
}

bool looksLikeNumber(QStringView text)
{
    return text.size() > 1 && std::all_of(text.begin() + 1, text.end(), [](QChar c) {
               return c.isDigit() || u" -()."_s.contains(c);
           });
}

/// A spreadsheet would calculate "=…"; a telephone number is left as it is.
QString unlikeFormula(const QString &text)
{
    const QString core = text.trimmed(); // blanks before it do not stop every spreadsheet
    const bool danger = !core.isEmpty() && u"=+-@"_s.contains(core.front()) && !looksLikeNumber(core);
    return danger ? u'\'' + text : text;
}

} // namespace

CallWords::CallWords(const Clock &clock, QTimeZone zone)
    : m_clock(clock)
    , m_zone(std::move(zone))
{
}

QString CallWords::cell(const CallRow &row, Column column) const
{
    switch (column) {
    case Column::Status:
        return status(row);
    case Column::Caller:
        return caller(row);
    case Column::Direction:
        return row.direction ? wordFor(*row.direction) : QString();
    case Column::Line:
        return line(row);
    case Column::Staff:
        return staff(row);
    case Column::Started:
        return started(row);
    case Column::Ring:
        return lengthText(row.ring);
    case Column::Talk:
        return lengthText(row.talk);
    case Column::Marks:
        return marks(row);
    case Column::Provider:
        return row.provider.isNull() ? QString() : safeLine(providerName(row.provider));
    case Column::Number:
        return numberText(row.remoteNumber);
    case Column::Duration:
        return lengthText(row.duration);
    }
    return {};
}

QString CallWords::status(const CallRow &row) const
{
    return row.status ? wordFor(*row.status) : safeLine(row.providerStatus);
}

QString CallWords::caller(const CallRow &row) const
{
    return row.guestName.isNull() ? numberText(row.remoteNumber) : nameText(row.guestName);
}

QString CallWords::callerDetails(const CallRow &row) const
{
    //: Call table, small text under the caller: the telephone system no longer has this call.
    const QString deleted = row.deleted ? Words::tr("Deleted by provider") : QString();
    const QString number = row.guestName.isNull() ? QString() : numberText(row.remoteNumber);
    return joined({deleted, number, countryText(row.remoteNumber)}, u" · ");
}

QString CallWords::line(const CallRow &row) const
{
    if (!row.lineName.isNull())
        return safeLine(row.lineName);
    return row.line.isNull() ? QString() : lineNumberText(row.line);
}

QString CallWords::staff(const CallRow &row) const
{
    return safeLine(row.staffName.isNull() ? row.staffId : row.staffName);
}

QString CallWords::started(const CallRow &row) const
{
    return row.startedAt ? momentText(*row.startedAt, m_clock.now(), m_zone) : lengthText({});
}

QString CallWords::marks(const CallRow &row) const
{
    QStringList words;
    if (row.hasRecording)
        words << Words::tr("Recording", "mark of a call");
    if (row.hasTranscript)
        words << Words::tr("Transcript", "mark of a call");
    if (row.hasNotes)
        words << Words::tr("Note", "mark of a call");
    if (row.reviewed)
        words << Words::tr("Reviewed", "mark of a call");
    if (row.pending)
        words << Words::tr("Edit waiting to be sent", "mark of a call");
    if (row.deleted)
        words << Words::tr("Deleted by provider", "mark of a call");
    return words.join(u", "_s);
}

QString CallWords::startedToolTip(const CallRow &row) const
{
    if (!row.startedAt)
        return {};
    return fullMomentText(*row.startedAt, m_zone) + u'\n' + fullMomentText(*row.startedAt, QTimeZone::utc());
}

QString CallWords::toolTip(const CallRow &row, Column column) const
{
    switch (column) {
    case Column::Status:
        return joined({status(row), row.status ? safeLine(row.providerStatus) : QString()}, u"\n");
    case Column::Caller:
        return joined({caller(row), callerDetails(row)}, u"\n");
    case Column::Line:
        return joined({line(row), row.lineName.isNull() ? QString() : lineNumberText(row.line)}, u"\n");
    case Column::Started:
        return startedToolTip(row);
    case Column::Direction:
    case Column::Staff:
    case Column::Marks:
    case Column::Provider:
    case Column::Number:
        return cell(row, column);
    case Column::Ring:
        //: Tool tip of the ring column. %1 is a length such as 0:12.
        return row.ring ? Words::tr("Rang for %1").arg(lengthText(row.ring)) : QString();
    case Column::Talk:
        //: Tool tip of the talk column. %1 is a length such as 4:05.
        return row.talk ? Words::tr("Talked for %1").arg(lengthText(row.talk)) : QString();
    case Column::Duration:
        //: Tool tip of the duration column. %1 is a length such as 4:05.
        return row.duration ? Words::tr("%1 as the telephone system counts it").arg(lengthText(row.duration))
                            : QString();
    }
    return {};
}

QString CallWords::hitSource(const Hit &hit) const
{
    if (hit.source != Field::Transcript || (hit.speaker.isEmpty() && !hit.start))
        //: Call table while words are searched, before the sentence that has them. %1 is "Notes", "Summary"…
        return Words::tr("%1:").arg(wordFor(hit.source));
    const QString speaker = hit.speaker.isEmpty() ? wordFor(Field::Transcript) : safeLine(hit.speaker, 40);
    if (!hit.start)
        return Words::tr("%1:").arg(speaker);
    //: As above. %1 is who said it, %2 when in the call, such as 1:23.
    return Words::tr("%1 %2:").arg(speaker, lengthText(std::chrono::duration_cast<Seconds>(*hit.start)));
}

QString CallWords::hitSentence(const Hit &hit) const
{
    return hitSource(hit) + u' ' + safeLine(hit.text);
}

QString CallWords::sentence(const CallRow &row) const
{
    //: Screen reader, about a row of the call table. %1 is "Missed, Inbound", %2 the caller, %3 date and
    //: time.
    QString result =
        Words::tr("%1, %2, %3")
            .arg(joined({status(row), cell(row, Column::Direction)}, u", "), caller(row), started(row));
    if (!row.staffName.isNull() || !row.staffId.isNull()) {
        //: Screen reader, continues the sentence about a call. %1 is an employee's name.
        result += Words::tr(", with %1").arg(staff(row));
    }
    if (row.talk && row.talk->count() > 0) {
        //: Screen reader, continues the sentence about a call. %1 is a length such as 4:05.
        result += Words::tr(", talked for %1").arg(lengthText(row.talk));
    }
    const QString extras = marks(row);
    return extras.isEmpty() ? result : result + u", "_s + extras;
}

QString CallWords::tabSeparated(const CallRow &row, const QList<Column> &columns) const
{
    QStringList cells;
    for (const Column column : columns) {
        QString text = column == Column::Number ? shownNumber(row.remoteNumber) : cell(row, column);
        if (column == Column::Caller && !row.guestName.isNull())
            text += u' ' + numberText(row.remoteNumber);
        cells << unlikeFormula(bare(text));
    }
    return cells.join(u'\t');
}

} // namespace callboard
