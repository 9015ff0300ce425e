// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/turns.h"

#include "models/domain/folding.h"
#include "models/domain/phonenumber.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Side = std::optional<Speaker>;

const QSet<QString> &staffWords()
{
    static const QSet<QString> words{u"agent"_s,    u"ai agent"_s,       u"ai voice agent"_s, u"assistant"_s,
                                     u"employee"_s, u"front desk"_s,     u"host"_s,           u"hotel"_s,
                                     u"internal"_s, u"operator"_s,       u"receptionist"_s,   u"reception"_s,
                                     u"rep"_s,      u"representative"_s, u"staff"_s};
    return words;
}

const QSet<QString> &guestWords()
{
    static const QSet<QString> words{u"caller"_s,   u"client"_s, u"contact"_s, u"customer"_s,
                                     u"external"_s, u"guest"_s,  u"visitor"_s};
    return words;
}

Side other(Speaker speaker)
{
    return speaker == Speaker::Staff ? Speaker::Guest : Speaker::Staff;
}

/// Knows the people of one call.
class People {
public:
    explicit People(const Call &call)
    {
        for (const QString &name :
             {call.staffName, call.staffId, call.line(), call.references.value(u"line_name"_s)})
            add(m_staff, name);
        for (const Leg &leg : call.legs) {
            add(m_staff, leg.staffName);
            add(m_staff, leg.staffId);
        }
        for (const QString &name : {call.guestName, call.guestId})
            add(m_guest, name);
        if (!isWithheld(call.remoteNumber()))
            add(m_guest, call.remoteNumber());
    }

    Side sideOf(const QString &speaker) const
    {
        const QString name = folded(speaker.simplified());
        const bool isStaff = m_staff.contains(name);
        const bool isGuest = m_guest.contains(name);
        if (isStaff && isGuest)
            return {};
        if (isStaff || isGuest)
            return isStaff ? Speaker::Staff : Speaker::Guest;
        const QString role = roleIn(name);
        if (staffWords().contains(role))
            return Speaker::Staff;
        return guestWords().contains(role) ? Side(Speaker::Guest) : Side();
    }

private:
    static void add(QSet<QString> &names, const QString &name)
    {
        if (!name.isEmpty())
            names.insert(folded(name.simplified()));
    }

    /// "customer 2" is a customer, and "ai_voice_agent" three words.
    static QString roleIn(QString name)
    {
        name.replace(u'_', u' ');
        qsizetype end = name.size();
        while (end > 0 && (name[end - 1].isDigit() || name[end - 1].isSpace() || name[end - 1] == u'#'))
            --end;
        return name.first(end);
    }

    QSet<QString> m_staff; ///< Folded.
    QSet<QString> m_guest;
};

QList<std::optional<Speaker>> speakersOf(const QList<Segment> &segments, const People &people)
{
    QList<Side> sides;
    QStringList speakers;
    for (const Segment &segment : segments) {
        sides << people.sideOf(segment.speaker);
        if (!segment.speaker.isEmpty() && !speakers.contains(segment.speaker))
            speakers << segment.speaker;
    }
    if (speakers.size() != 2)
        return sides;
    const Side first = people.sideOf(speakers.first());
    const Side last = people.sideOf(speakers.last());
    if (first.has_value() == last.has_value())
        return sides;
    for (qsizetype i = 0; i < sides.size(); ++i) {
        if (!sides[i] && !segments[i].speaker.isEmpty())
            sides[i] = other(first ? *first : *last);
    }
    return sides;
}

/// Collects the words of one speaker, and of what comes again and again only the first.
class Column {
public:
    void addTurn(QStringView text)
    {
        if (!m_text.isNull())
            m_text += u'\n';
        m_text += text;
    }
    void addOnce(QStringView text)
    {
        const QString trimmed = text.trimmed().toString();
        if (!trimmed.isEmpty() && !m_once.contains(trimmed)) {
            m_once.insert(trimmed);
            addTurn(trimmed);
        }
    }
    QString text() const { return m_text; }

private:
    QString m_text;
    QSet<QString> m_once;
};

struct Columns {
    Column staff;
    Column guest;
    Column other;

    Column &of(const Side &side) { return !side ? other : *side == Speaker::Staff ? staff : guest; }
    SpokenText result() const { return {staff.text(), guest.text(), other.text()}; }
};

/// What a transcript has around the words of the segments, such as the names of the speakers; absent when it
/// does not have these words in this order.
std::optional<QList<QStringView>> aroundSegments(QStringView transcript, const QList<Segment> &segments)
{
    QList<QStringView> around;
    qsizetype at = 0;
    for (const Segment &segment : segments) {
        const qsizetype found = transcript.indexOf(segment.text, at);
        if (found < 0)
            return {};
        around << transcript.sliced(at, found - at);
        at = found + segment.text.size();
    }
    around << transcript.sliced(at);
    return around;
}

Columns bySegments(const Call &call, const QList<QStringView> &around)
{
    Columns columns;
    const QList<Side> sides = speakersOf(call);
    for (qsizetype i = 0; i < sides.size(); ++i)
        columns.of(sides[i]).addTurn(call.segments[i].text);
    for (const QStringView piece : around)
        columns.other.addOnce(piece);
    return columns;
}

/// A line without a name goes on with the turn before it.
Columns byLines(const Call &call)
{
    static const QRegularExpression named(u"^\\s*(?:\\[[^\\]]*\\]\\s*)?([^:]{1,60}):\\s+(.*)$"_s);
    Columns columns;
    const People people(call);
    Side side;
    for (const QString &line : call.transcript.split(u'\n')) {
        const QRegularExpressionMatch match = named.match(line);
        if (match.hasMatch())
            side = people.sideOf(match.captured(1));
        if (match.hasMatch() && side) {
            columns.other.addOnce(match.capturedView(1));
            columns.of(side).addTurn(match.capturedView(2));
        } else {
            columns.of(side).addTurn(line);
        }
    }
    return columns;
}

} // namespace

QList<std::optional<Speaker>> speakersOf(const Call &call)
{
    return speakersOf(call.segments, People(call));
}

namespace {

Columns spokenColumns(const Call &call)
{
    if (!call.segments.isEmpty()) {
        if (const auto around = aroundSegments(call.transcript, call.segments))
            return bySegments(call, *around);
        if (call.transcript.isNull())
            return bySegments(call, {});
    }
    return call.transcript.isNull() ? Columns() : byLines(call);
}

/// A correction is found by its own words and by those it replaces, also where the transcript says something
/// else.
void addCorrected(Columns &columns, const Call &call)
{
    const QList<Side> sides = speakersOf(call);
    for (const Correction &correction : call.corrections) {
        Column &column = columns.of(correction.segment ? sides.value(*correction.segment) : Side());
        for (const QString &words : {correction.text, correction.original, correction.theirs}) {
            if (!words.isEmpty())
                column.addTurn(words);
        }
    }
}

} // namespace

SpokenText spokenText(const Call &call)
{
    Columns columns = spokenColumns(call);
    if (!call.corrections.isEmpty())
        addCorrected(columns, call);
    return columns.result();
}

} // namespace callboard
